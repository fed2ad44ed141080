import { describe, expect, test } from 'vitest';
import { aFrontDoor, answersFor, aVisitor, fillIn } from './visitor.ts';

const forms = ['form-a', 'form-b', 'form-c'] as const;

describe('PUB-01 each form goes from its first page to a confirmation', () => {
  test.each(forms)('%s: what was written is stored once, and queued', async (form) => {
    const front = aFrontDoor();
    const visitor = aVisitor(front);
    const start = await visitor.open(`/${form}`);
    expect(start.html).toContain('Nobody reads this straight away');

    const check = await fillIn(visitor, form);
    expect(check.url).toBe(`/${form}/check`);
    const done = await visitor.post(`/${form}/check`);

    expect(done.url).toBe(`/${form}/sent`);
    const [stored, ...others] = front.sent();
    expect(others).toEqual([]);
    expect(done.html).toContain(stored?.reference);
    expect(front.queued.map((message) => message.body)).toEqual([
      { caseId: stored?.caseId, submissionId: stored?.submissionId },
    ]);
    for (const canary of canariesOf(form)) expect(JSON.stringify(stored)).toContain(canary);
  });

  test('the form asks seven questions and counts them', async () => {
    const visitor = aVisitor(aFrontDoor());
    const shown = await fillIn(visitor, 'form-a', 'details');
    expect(shown.html).toContain('<title>Question 7 of 7 – Online form</title>');
  });
});

describe('PUB-02 the next page is the first one that is not answered', () => {
  test('a page cannot be opened before its turn', async () => {
    const visitor = aVisitor(aFrontDoor());
    await fillIn(visitor, 'form-a', 'place');
    expect((await visitor.open('/form-a/details')).url).toBe('/form-a/place');
    expect((await visitor.open('/form-a/check')).url).toBe('/form-a/place');
    expect((await visitor.open('/form-a/sent')).url).toBe(
      '/form-a/check'.replace('check', 'place'),
    );
  });

  test('an answer cannot be given before its turn', async () => {
    const visitor = aVisitor(aFrontDoor());
    await fillIn(visitor, 'form-a', 'place');
    const shown = await visitor.post('/form-a/details', { worry: 'early' });
    expect(shown.url).toBe('/form-a/place');
  });

  test('a changed answer leads back to the check page, which shows the change', async () => {
    const visitor = aVisitor(aFrontDoor());
    await fillIn(visitor, 'form-a');
    const changed = { ...answersFor['form-a'].person, name: 'Somebody Else' };
    const shown = await visitor.post('/form-a/person', changed);
    expect(shown.url).toBe('/form-a/check');
    expect(shown.html).toContain('Somebody Else');
    expect(shown.html).not.toContain('Subject Canary');
  });

  test('a changed place says again who will read this', async () => {
    const visitor = aVisitor(aFrontDoor());
    await fillIn(visitor, 'form-a');
    const shown = await visitor.post('/form-a/place', { known: 'postcode', postcode: 'BH15 2RU' });
    expect(shown.url).toBe('/form-a/readers');
    expect(shown.html).toContain('BCP Council');
    expect((await visitor.post('/form-a/readers')).url).toBe('/form-a/check');
  });
});

describe('PUB-03 danger comes first', () => {
  test('who is in danger sees 999 before anything else, and going on marks the submission', async () => {
    const front = aFrontDoor();
    const visitor = aVisitor(front);
    await visitor.post('/form-a');
    const help = await visitor.post('/form-a/now', { answer: 'yes' });
    expect(help.url).toBe('/form-a/help');
    expect(help.html).toMatch(/999[\s\S]*press <strong>55/);
    await visitor.post('/form-a/help', { seen: 'yes' });
    for (const [slug, sent] of Object.entries(answersFor['form-a']).slice(1))
      await visitor.post(`/form-a/${slug}`, sent);
    await visitor.post('/form-a/check');
    expect(front.sent()[0]?.submission.immediateRisk).toBe(true);
  });
});

describe('PUB-04 who reads this is said before the story', () => {
  test.each([
    ['DT1 1XJ', 'the safeguarding team at Dorset Council'],
    ['BH23 7AG', 'Hampshire'],
    ['ZZ99 9ZZ', 'We cannot find this postcode'],
  ])('%s: %s', async (postcode, said) => {
    const visitor = aVisitor(aFrontDoor());
    await fillIn(visitor, 'form-a', 'place');
    const shown = await visitor.post('/form-a/place', { known: 'postcode', postcode });
    expect(shown.url).toBe('/form-a/readers');
    expect(shown.html).toContain(said);
    expect(shown.html).toContain('Contains OS data © Crown copyright');
  });

  test('outside the partnership it can still be sent, and goes to the triage desk', async () => {
    const visitor = aVisitor(aFrontDoor());
    await fillIn(visitor, 'form-a', 'place');
    const shown = await visitor.post('/form-a/place', { known: 'postcode', postcode: 'BH23 7AG' });
    expect(shown.html).toContain('You can still send this to us');
    expect(shown.html).toContain('triage desk');
  });
});

describe('PUB-05 what there is can be sent once name, contact and subject are given', () => {
  test('the questions that were not asked are marked', async () => {
    const front = aFrontDoor();
    const visitor = aVisitor(front);
    const before = await fillIn(visitor, 'form-a', 'person');
    expect(before.html).not.toContain('Send now');
    const after = await visitor.post('/form-a/person', answersFor['form-a'].person);
    expect(after.html).toContain('Send now with what I have said so far');
    const check = await visitor.post('/form-a/more', { go: 'check' });
    expect(check.url).toBe('/form-a/check');

    await visitor.post('/form-a/check');
    const said = front.sent()[0]?.submission.said ?? [];
    expect(said.find(({ question }) => question === 'What worries you?')?.answer).toBe('Not asked');
    expect(said.find(({ question }) => question.includes('code word'))?.answer).toBe('codecanary');
  });

  test('what is on the page at that moment goes too, and what is wrong there is said', async () => {
    const front = aFrontDoor();
    const visitor = aVisitor(front);
    await fillIn(visitor, 'form-a', 'details');
    const wrong = await visitor.post('/form-a/contact', { ways: 'phone', go: 'check' });
    expect(wrong.url).toBe('/form-a/contact');
    expect(wrong.html).toContain('Enter the phone number that is safe');
    const check = await visitor.post('/form-a/details', { worry: 'the last words', go: 'check' });
    expect(check.url).toBe('/form-a/check');
    await visitor.post('/form-a/check');
    expect(front.sent()[0]?.submission.said.at(-1)?.answer).toBe('the last words');
  });
});

const canariesOf = (form: keyof typeof answersFor) =>
  Object.values(answersFor[form])
    .flatMap((sent) => Object.values(sent).flat())
    .flatMap((value) => value.match(/\S*canary\S*/gi) ?? []);
