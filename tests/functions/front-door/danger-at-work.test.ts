import { describe, expect, test } from 'vitest';
import { journeysIn } from '../../../web/journeys/journeys.ts';
import { en } from '../../../web/words/en/en.ts';
import { answerUpTo, atWork, draftOf, sentAtWork } from './at-work.ts';
import { aFrontDoor, aVisitor, fillIn } from './visitor.ts';

const button = 'Somebody is in danger now';

describe('DANGER-01 on each question somebody at work can say that there is danger now', () => {
  test('the button is on every page with a question, and on no other form', async () => {
    const { front, visitor, shown } = await atWork();
    expect(shown.asked.length).toBeGreaterThan(15);
    const { answers } = await draftOf(front, visitor);
    const form = journeysIn(en).find(({ path }) => path === 'form-c');
    const pages = form?.pages.filter(({ slug }) => shown.asked.includes(slug)) ?? [];
    for (const { slug, fields } of pages) {
      expect(answers[slug]).toBeDefined();
      const { html, url } = await visitor.open(`/form-c/${slug}`);
      expect(url).toBe(`/form-c/${slug}`);
      expect(html.includes(button)).toBe(fields.length > 0);
    }
    const other = await fillIn(aVisitor(aFrontDoor()), 'form-a', 'details');
    expect(other.html).not.toContain(button);
  });

  test('Enter in a box goes on: the button is not the first of the page', async () => {
    const { html } = (await atWork('details')).shown;
    expect(html.indexOf('value="danger"')).toBeGreaterThan(html.indexOf('Continue'));
  });
});

describe('DANGER-02 help comes at once, and the request is urgent', () => {
  test('what stands on the page is kept, and the hub’s numbers stand beside 999', async () => {
    const { front, visitor } = await atWork('details');
    const help = await visitor.post('/form-c/details', { text: 'She has a knife.', go: 'danger' });
    expect(help.url).toBe('/form-c/help');
    expect(help.html).toContain('999');
    // The number of Dorset's own hub, which the district led to.
    expect(help.html).toMatch(/tel:01632960\d+/);
    expect(help.html).toContain('Dorset Council');
    expect((await draftOf(front, visitor)).answers['details']).toMatchObject({
      text: 'She has a knife.',
    });
    const check = await answerUpTo(visitor, await visitor.post('/form-c/help', { seen: 'yes' }));
    // Help must be able to find them: names and the whole place are asked for now.
    expect(check.asked).toEqual(expect.arrayContaining(['place', 'code', 'more']));
    await visitor.post('/form-c/check');
    expect(front.sent()[0]?.submission).toMatchObject({ immediateRisk: true });
    expect(front.sent()[0]?.submission.professional?.noNames).toBeUndefined();
  });

  test('half-way, without a postcode: what was said without names is sent, and finds the hub', async () => {
    const { front, visitor } = await atWork('details');
    const help = await visitor.post('/form-c/details', { text: 'Child A is hurt.', go: 'danger' });
    expect(help.url).toBe('/form-c/help');
    const unknown = { place: { answer: 'not-known' }, more: { name: 'Kit Sample', another: 'no' } };
    const shown = await visitor.post('/form-c/help', { seen: 'yes' });
    const { asked } = await answerUpTo(visitor, shown, 'well', unknown);
    expect(asked).toEqual(['place', 'where', 'more']);
    const check = await visitor.post('/form-c/well', { go: 'check' });
    expect(check.url).toBe('/form-c/check');
    await visitor.post('/form-c/check');
    const [{ submission } = expect.unreachable()] = front.sent();
    expect(submission).toMatchObject({
      immediateRisk: true,
      place: { answer: 'district', district: 'DT1', hub: 'dorset' },
    });
    expect(submission.professional).not.toHaveProperty('noNames');
    const said = submission.said.map(({ answer }) => answer);
    expect(said).toEqual(expect.arrayContaining(['child A', 'Child A is hurt.']));
    expect(submission.people.map(({ name }) => name)).toContain('Kit Sample');
  });

  test.each(['now', 'want'])('at %s, before any place is known: 999 and no team', async (slug) => {
    const { visitor } = await atWork(slug);
    const help = await visitor.post(`/form-c/${slug}`, { go: 'danger' });
    expect(help.url).toBe('/form-c/help');
    expect(help.html).toContain('999');
    expect(help.html).not.toContain('will read what you send');
    expect((await visitor.post('/form-c/help', { seen: 'yes' })).url).toBe('/form-c/want');
  });

  test('what cannot be taken yet is kept aside, and nothing is said to be wrong', async () => {
    const { visitor } = await atWork('role');
    const text = 'x'.repeat(300);
    const help = await visitor.post('/form-c/role', { text, go: 'danger' });
    expect(help.url).toBe('/form-c/help');
    const page = await visitor.open('/form-c/role');
    expect(page.url).not.toBe('/form-c/check');
    expect((await answerBack(visitor)).html).toContain(text);
  });

  test('it comes up again for who was there before', async () => {
    const { visitor } = await atWork('details', { now: { answer: 'yes' } });
    const help = await visitor.post('/form-c/details', { go: 'danger' });
    expect(help.url).toBe('/form-c/help');
    expect(help.html).toContain('Dorset Council');
    expect((await visitor.post('/form-c/help', { seen: 'yes' })).url).toBe('/form-c/details');
  });

  test('after it was sent it is a change, to be sent again', async () => {
    const { front, visitor } = await sentAtWork();
    await visitor.post('/form-c/details', { go: 'danger' });
    await answerUpTo(visitor, await visitor.post('/form-c/help', { seen: 'yes' }));
    await visitor.post('/form-c/check');
    expect(front.sent().map(({ submission }) => submission.immediateRisk)).toEqual([false, true]);
    expect(new Set(front.sent().map(({ caseId }) => caseId)).size).toBe(1);
  });

  test('another form takes no such wish', async () => {
    const front = aFrontDoor();
    const visitor = aVisitor(front);
    await fillIn(visitor, 'form-a', 'details');
    await visitor.post('/form-a/details', { text: 'worry', go: 'danger' });
    expect((await draftOf(front, visitor)).answers['now']).toEqual({ answer: 'no' });
  });
});

/** On through the questions that came up, to the one that is not finished. */
async function answerBack(visitor: Awaited<ReturnType<typeof atWork>>['visitor']) {
  return answerUpTo(visitor, await visitor.post('/form-c/help', { seen: 'yes' }), 'role');
}
