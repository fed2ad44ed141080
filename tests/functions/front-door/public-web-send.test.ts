import { describe, expect, test } from 'vitest';
import { aFrontDoor, aVisitor, body, fillIn } from './visitor.ts';

const first = {
  days: ['mon', 'wed', 'fri'],
  times: ['morning'],
  text: 'not in the school holidays',
};
const changed = { ...first, text: 'never ring!' };
const whenOf = (submission?: { safeContact: { when?: string | undefined } }) =>
  submission?.safeContact.when;

describe('PUB-10 one request is one submission', () => {
  test('five clicks at once store one, and each sees the same confirmation', async () => {
    const front = aFrontDoor();
    const visitor = aVisitor(front);
    await fillIn(visitor, 'form-a');
    const clicks = Array.from({ length: 5 }, () => visitor.post('/form-a/check'));
    const shown = await Promise.all(clicks);
    expect(front.stored.size).toBe(1);
    const reference = front.sent()[0]?.reference ?? '';
    expect(shown.map(({ url, html }) => [url, html.includes(reference)])).toEqual(
      Array(5).fill(['/form-a/sent', true]),
    );
  });

  test('sent from two tabs, and again after looking at the confirmation', async () => {
    const front = aFrontDoor();
    const visitor = aVisitor(front);
    await fillIn(visitor, 'form-a');
    const otherTab = aVisitor(front);
    otherTab.jar.cookie = visitor.jar.cookie;
    await visitor.post('/form-a/check');
    await visitor.post('/form-a/check');
    await otherTab.post('/form-a/check');
    expect(front.stored.size).toBe(1);
  });

  test('sent before midnight and again after it', async () => {
    const front = aFrontDoor();
    front.clock.now = new Date('2026-11-20T23:55:00Z');
    const visitor = aVisitor(front);
    await fillIn(visitor, 'form-b');
    await visitor.post('/form-b/check');
    front.clock.now = new Date('2026-11-21T00:05:00Z');
    await visitor.post('/form-b/check');
    expect(front.stored.size).toBe(1);
  });
});

describe('PUB-11 changed answers are an amendment of the same case', () => {
  test('sent, gone back, changed, sent again: two submissions of one case', async () => {
    const front = aFrontDoor();
    const visitor = aVisitor(front);
    await fillIn(visitor, 'form-a');
    await visitor.post('/form-a/check');
    const check = await visitor.post('/form-a/when', changed);
    expect(check.html).toContain('You sent this before, and then changed it');
    const again = await visitor.post('/form-a/check');
    expect(again.html).toContain('What you changed was sent too');

    const [first, second, ...others] = front.sent();
    expect(others).toEqual([]);
    expect(second?.caseId).toBe(first?.caseId);
    expect(second?.reference).toBe(first?.reference);
    expect(whenOf(second?.submission)).toBe('never ring!');
    expect(second?.submission.said.at(-1)?.answer).toContain('version 2');
  });

  test('what is changed back to how it was first sent is sent as well: the last word counts', async () => {
    const front = aFrontDoor();
    const visitor = aVisitor(front);
    await fillIn(visitor, 'form-a');
    await visitor.post('/form-a/check');
    for (const when of [changed, first]) {
      await visitor.post('/form-a/when', when);
      await visitor.post('/form-a/check');
    }
    expect(front.sent().map(({ submission }) => whenOf(submission))).toEqual([
      first.text,
      'never ring!',
      first.text,
    ]);
  });

  test('the same answer given again is no change', async () => {
    const front = aFrontDoor();
    const visitor = aVisitor(front);
    await fillIn(visitor, 'form-a');
    await visitor.post('/form-a/check');
    await visitor.post('/form-a/when', first);
    await visitor.post('/form-a/check');
    expect(front.stored.size).toBe(1);
  });

  test('the confirmation is not shown for a change that was not sent', async () => {
    const visitor = aVisitor(aFrontDoor());
    await fillIn(visitor, 'form-a');
    await visitor.post('/form-a/check');
    await visitor.post('/form-a/when', changed);
    expect((await visitor.open('/form-a/sent')).url).toBe('/form-a/check');
  });
});

describe('PUB-12 the confirmation is true', () => {
  test('when the queue is down: it is stored, so it is confirmed', async () => {
    const front = aFrontDoor();
    front.down.queue = true;
    const visitor = aVisitor(front);
    await fillIn(visitor, 'form-a');
    expect((await visitor.post('/form-a/check')).url).toBe('/form-a/sent');
    expect(front.stored.size).toBe(1);
  });

  test('when the queue does not answer: nobody waits for it', async () => {
    const front = aFrontDoor();
    front.down.queueHangs = true;
    const visitor = aVisitor(front);
    await fillIn(visitor, 'form-a');
    expect((await visitor.post('/form-a/check')).url).toBe('/form-a/sent');
  });

  test('when it cannot be stored: nothing is confirmed, and trying again works', async () => {
    const front = aFrontDoor();
    const visitor = aVisitor(front);
    await fillIn(visitor, 'form-a');
    front.down.answers = true;
    const failed = await visitor.post('/form-a/check');
    expect(failed.status).toBe(500);
    expect(failed.html).toContain('It is only sent once');
    expect(failed.html).toContain('999');
    front.down.answers = false;
    expect((await visitor.post('/form-a/check')).url).toBe('/form-a/sent');
  });

  test('nothing is sent by a page of another site', async () => {
    const front = aFrontDoor();
    const visitor = aVisitor(front);
    await fillIn(visitor, 'form-a');
    const headers = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' };
    const init = { method: 'POST', body: body({}), headers };
    expect((await visitor.request('/form-a/check', init)).status).toBe(403);
    expect(front.stored.size).toBe(0);
  });
});
