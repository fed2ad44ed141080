import { describe, expect, test } from 'vitest';
import { noteDays } from '../../../functions/domain/replies.ts';
import { replyIdOf } from '../../../functions/front-door/phrases.ts';
import { answerUpTo, atWork, draftOf, putDraft, sentAtWork } from './at-work.ts';
import { aFrontDoor, aVisitor, fillIn } from './visitor.ts';

describe('PROMISE-01 who asks at work can come back for the reply', () => {
  test('the reply is there under reference and phrase, with the request', async () => {
    const { front, visitor } = await atWork();
    const before = front.calls.length;
    const shown = await visitor.post('/form-c/check');
    const stores = front.calls.slice(before).filter((call) => call.endsWith('.add'));
    expect(stores).toEqual(['submissions.add']);

    const [stored] = front.sent();
    const { phrase = '' } = await draftOf(front, visitor);
    expect(phrase.split(' ')).toHaveLength(6);
    const id = await replyIdOf(stored?.reference ?? '', phrase);
    const at = stored?.receivedAt ?? '';
    const { caseId, reference } = stored ?? {};
    const [reply, ...others] = front.replies.values();
    expect(others).toEqual([]);
    expect(reply).toMatchObject({ v: 1, id, caseId, reference, kind: 'consultation', at });
    expect(reply).toMatchObject({ order: 0, state: 'received' });
    expect((reply?.expiresAt ?? 0) * 1_000 - Date.parse(at)).toBeGreaterThan(noteDays * 86_400_000);
    expect(stored?.submission.professional?.reply).toBe(id);
    expect(shown.html).toContain(phrase);
    expect(shown.html).toContain(reference);
    expect(shown.html).toContain('href="/reply"');
    // It opens the reply: it is where it was shown, and nowhere else.
    const kept = JSON.stringify([front.sent(), front.queued, [...front.replies.values()]]);
    expect(kept).not.toContain(phrase);
  });

  test('two requests never share a phrase', async () => {
    const [one, two] = [await atWork('want'), await atWork('want')];
    const phrases = await Promise.all(
      [one, two].map(async ({ front, visitor }) => (await draftOf(front, visitor)).phrase),
    );
    expect(new Set(phrases).size).toBe(2);
  });

  test('the phrase is not on the pages before, nor among what is printed', async () => {
    const { front, visitor, shown } = await atWork();
    const { phrase = '' } = await draftOf(front, visitor);
    expect(shown.html).not.toContain(phrase);
    await visitor.post('/form-c/check');
    expect((await visitor.open('/form-c/kept')).html).not.toContain(phrase);
  });
});

describe('PROMISE-02 sent again, it is the same reply', () => {
  test('five clicks at once', async () => {
    const { front, visitor } = await atWork();
    const sent = await Promise.all(
      Array.from({ length: 5 }, () => visitor.request('/form-c/check', { method: 'POST' })),
    );
    expect(sent.map(({ status }) => status)).toEqual([303, 303, 303, 303, 303]);
    expect([front.replies.size, front.stored.size]).toEqual([1, 1]);
  });

  test('changed answers, and what the hub said meanwhile stays', async () => {
    const { front, visitor } = await sentAtWork();
    const [first] = front.replies.values();
    if (first) front.replies.set(first.id, { ...first, order: 3, state: 'with-adviser' });
    await visitor.post('/form-c/details', { text: 'There is more.', to: 'check' });
    await visitor.post('/form-c/check');
    expect(front.stored.size).toBe(2);
    expect(front.sent().map(({ submission }) => submission.professional?.reply)).toEqual([
      first?.id,
      first?.id,
    ]);
    expect([...front.replies.values()]).toMatchObject([{ order: 3, state: 'with-adviser' }]);
  });
});

describe('PROMISE-03 it stops half-way', () => {
  test('the request could not be stored: nothing is confirmed or promised, and again works', async () => {
    const { front, visitor } = await atWork();
    front.down.answers = true;
    expect((await visitor.post('/form-c/check')).status).toBe(500);
    expect([front.replies.size, front.stored.size, front.queued.length]).toEqual([0, 0, 0]);
    expect((await visitor.open('/form-c/sent')).url).toBe('/form-c/check');
    front.down.answers = false;
    await visitor.post('/form-c/check');
    expect([front.replies.size, front.stored.size]).toEqual([1, 1]);
    expect(front.sent()[0]?.submission.professional?.reply).toBe([...front.replies.keys()][0]);
  });

  test('after the request: the confirmation could not be kept, and again adds nothing', async () => {
    const { front, visitor } = await atWork();
    const { cookie } = visitor.jar;
    await visitor.request('/form-c/check', { method: 'POST' });
    visitor.jar.cookie = cookie;
    expect((await visitor.post('/form-c/check')).url).toBe('/form-c/sent');
    expect([front.replies.size, front.stored.size]).toEqual([1, 1]);
  });
});

describe('PROMISE-06 the reply could not be stored: what they sent is, and nothing false is said', () => {
  const unread = 'You cannot read the reply here.';
  async function withoutReplies() {
    const { front, visitor } = await atWork('check', { now: { answer: 'yes' } });
    front.down.replies = true;
    return { front, visitor };
  }

  test('it is urgent and at its hub; the confirmation says that they are rung', async () => {
    const { front, visitor } = await withoutReplies();
    const { phrase = '' } = await draftOf(front, visitor);
    const shown = await visitor.post('/form-c/check');
    expect(shown.url).toBe('/form-c/sent');
    expect(shown.html).toContain(unread);
    for (const said of [phrase, 'Your six words', '/form-c/refer', 'href="/reply"'])
      expect(shown.html).not.toContain(said);
    expect([front.stored.size, front.replies.size, front.queued.length]).toEqual([1, 0, 1]);
    const [{ submission } = expect.unreachable()] = front.sent();
    expect(submission).toMatchObject({ immediateRisk: true, professional: { group: 'child' } });
    expect(submission.professional?.reply).toBeUndefined();
    // What they print has nothing to do with it.
    expect((await visitor.open('/form-c/kept')).url).toBe('/form-c/kept');
  });

  test('the draft remembers, also when the table works again and answers change', async () => {
    const { front, visitor } = await withoutReplies();
    await visitor.post('/form-c/check');
    front.down.replies = false;
    expect((await visitor.post('/form-c/check')).html).toContain(unread);
    await visitor.post('/form-c/details', { text: 'There is more.', to: 'check' });
    expect((await visitor.post('/form-c/check')).html).toContain(unread);
    expect([front.stored.size, front.replies.size]).toEqual([2, 0]);
  });

  test('five clicks, while the table comes and goes, are one submission', async () => {
    const { front, visitor } = await withoutReplies();
    const clicks = [true, false, true, false, true].map((down) => {
      front.down.replies = down;
      return visitor.request('/form-c/check', { method: 'POST' });
    });
    expect((await Promise.all(clicks)).map(({ status }) => status)).toEqual(Array(5).fill(303));
    expect(front.stored.size).toBe(1);
    const [{ submission } = expect.unreachable()] = front.sent();
    expect(front.replies.size).toBe(submission.professional?.reply === undefined ? 0 : 1);
  });

  test('the confirmation could not be kept, and the table works again: it is still said', async () => {
    const { front, visitor } = await withoutReplies();
    const { cookie } = visitor.jar;
    await visitor.request('/form-c/check', { method: 'POST' });
    visitor.jar.cookie = cookie;
    front.down.replies = false;
    expect((await visitor.post('/form-c/check')).html).toContain(unread);
    expect([front.stored.size, front.replies.size]).toEqual([1, 0]);
  });

  test('where the reply is there already, a change needs nothing of that table', async () => {
    const { front, visitor } = await sentAtWork();
    const { phrase = '' } = await draftOf(front, visitor);
    front.down.replies = true;
    await visitor.post('/form-c/details', { text: 'There is more.', to: 'check' });
    const shown = await visitor.post('/form-c/check');
    expect(shown.html).toContain(phrase);
    expect(shown.html).not.toContain(unread);
    expect(front.sent()[1]?.submission.professional?.reply).toBe([...front.replies.keys()][0]);
  });
});

describe('PROMISE-04 the other forms', () => {
  test('have no phrase, no reply, and cost what they did', async () => {
    const front = aFrontDoor();
    const visitor = aVisitor(front);
    await fillIn(visitor, 'form-a');
    // They have no need of that table at all.
    front.down.replies = true;
    const shown = await visitor.post('/form-a/check');
    expect(front.replies.size).toBe(0);
    expect((await draftOf(front, visitor)).phrase).toBeUndefined();
    expect(shown.html).toContain('You do not have to keep the reference');
    for (const path of ['/form-a/kept', '/form-a/refer', '/form-a/continue'])
      expect((await visitor.open(path)).status).toBe(404);
  });

  test('one that was begun before there were phrases is sent without', async () => {
    const { front, visitor } = await atWork();
    const { phrase, answers, ...draft } = await draftOf(front, visitor);
    expect(phrase).toBeDefined();
    const { from, ...older } = answers;
    expect(from).toEqual({ what: 'nothing' });
    await putDraft(front, visitor, { ...draft, answers: older, version: 2 });
    const shown = await visitor.post('/form-c/check');
    expect(shown.url).toBe('/form-c/sent');
    expect(front.replies.size).toBe(0);
    expect(front.sent()[0]?.submission.professional?.reply).toBeUndefined();
    expect(shown.html).not.toContain('Your six words');
    expect((await draftOf(front, visitor)).answers['from']).toEqual({ what: 'nothing' });
  });
});

test('PROMISE-05 the confirmation asks nobody to forget what they need', async () => {
  const { shown, visitor } = await sentAtWork();
  expect(shown.html).not.toContain('You do not have to keep the reference');
  expect(shown.html).toContain('They are reading now');
  // It is theirs while the draft lives, and says the same.
  expect((await visitor.open('/form-c/sent')).html).toContain('Your six words');
  await answerUpTo(visitor, await visitor.post('/form-c/naming', { answer: 'with' }));
  expect((await visitor.open('/form-c/sent')).url).toBe('/form-c/check');
});
