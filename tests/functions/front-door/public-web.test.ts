import { describe, expect, test } from 'vitest';
import { upTo } from '../../person.ts';
import { wholeStory, wordsOf } from '../../whole-story.ts';
import { aFrontDoor, aVisitor, fillIn, kindOf, storyOf } from './visitor.ts';

const forms = ['form-a', 'form-b', 'form-c'] as const;

describe('PUB-01 each form goes from its first page to a confirmation', () => {
  test.each(forms)('%s: what was written is stored once, and queued', async (form) => {
    const front = aFrontDoor();
    const visitor = aVisitor(front);
    const start = await visitor.open(`/${form}`);
    expect(start.html).toContain('999');

    await fillIn(visitor, form, undefined, wholeStory(kindOf[form]));
    const done = await visitor.post(`/${form}/check`);

    expect(done.url).toBe(`/${form}/sent`);
    const [stored, ...others] = front.sent();
    expect(others).toEqual([]);
    expect(done.html).toContain(stored?.reference);
    expect(front.queued.map((message) => message.body)).toEqual([
      { caseId: stored?.caseId, submissionId: stored?.submissionId },
    ]);
    for (const said of wordsOf(kindOf[form]))
      expect(stored?.submission.said.map(({ answer }) => answer).join('\n')).toContain(said);
  });

  test('each page says which step it is', async () => {
    const visitor = aVisitor(aFrontDoor());
    const shown = await fillIn(visitor, 'form-a', 'details');
    expect(shown.html).toMatch(/<title>Question \d+ – Online form<\/title>/);
    expect(shown.html).toContain('Step 7 of 8: What worries you');
  });
});

describe('PUB-02 the next page is the first one that is not answered', () => {
  test('a page cannot be opened before its turn', async () => {
    const visitor = aVisitor(aFrontDoor());
    await fillIn(visitor, 'form-a', 'place');
    expect((await visitor.open('/form-a/details')).url).toBe('/form-a/place');
    expect((await visitor.open('/form-a/check')).url).toBe('/form-a/place');
    expect((await visitor.open('/form-a/sent')).url).toBe('/form-a/place');
  });

  test('an answer cannot be given before its turn', async () => {
    const visitor = aVisitor(aFrontDoor());
    await fillIn(visitor, 'form-a', 'place');
    const shown = await visitor.post('/form-a/details', { text: 'early' });
    expect(shown.url).toBe('/form-a/place');
  });

  test('a changed answer leads straight back to the check page, which shows the change', async () => {
    const visitor = aVisitor(aFrontDoor());
    const check = await fillIn(visitor, 'form-a');
    const change = /href="(\/form-a\/person\?to=check)#name"/.exec(check.html)?.[1] ?? '';
    const page = await visitor.open(change);
    expect(page.html).toContain('<input type="hidden" name="to" value="check">');
    expect(page.html).toContain('href="/form-a/check" class="govuk-back-link"');
    const shown = await visitor.post('/form-a/person', { name: 'Somebody Else', to: 'check' });
    expect(shown.url).toBe('/form-a/check');
    expect(shown.html).toContain('Somebody Else');
    expect(shown.html).not.toContain('Sam Sample');
  });

  test('half-way, a changed answer leads straight back too', async () => {
    const visitor = aVisitor(aFrontDoor());
    await fillIn(visitor, 'form-a', 'details');
    const shown = await visitor.post('/form-a/person', { name: 'Somebody Else', to: 'check' });
    expect(shown.url).toBe('/form-a/check');
  });

  test('a change with something wrong in it stays on its way back', async () => {
    const visitor = aVisitor(aFrontDoor());
    await fillIn(visitor, 'form-a');
    const wrong = await visitor.post('/form-a/person', { name: '', to: 'check' });
    expect(wrong.url).toBe('/form-a/person?to=check');
    expect((await visitor.post('/form-a/person', { name: 'B', to: 'check' })).url).toBe(
      '/form-a/check',
    );
  });

  test('a changed early answer brings just the questions that apply now', async () => {
    const visitor = aVisitor(aFrontDoor());
    await fillIn(visitor, 'form-a');
    const asked: string[] = [];
    let shown = await visitor.post('/form-a/who', { answer: 'other', to: 'check' });
    // Whose home and partner was meant is asked again as well.
    const more: Record<string, Record<string, string>> = {
      place: { answer: 'postcode' },
      code: { postcode: 'BH15 2RU' },
      area: { answer: 'yes' },
      other: { seen: 'yes' },
      together: { answer: 'before' },
      living: { answer: 'no' },
      them: { name: 'Kim Sample' },
      'them-born': { age: '30' },
      'them-link': { text: 'my sister' },
      'them-knows': { answer: 'no' },
    };
    for (const [slug, sent] of Object.entries(more)) {
      asked.push(shown.url);
      shown = await visitor.post(`/form-a/${slug}`, { ...sent, to: 'check' });
    }
    expect(asked).toEqual(Object.keys(more).map((slug) => `/form-a/${slug}?to=check`));
    expect(shown.url).toBe('/form-a/check');
    expect(shown.html).toContain('Kim Sample');
  });

  test('what was answered on a page that no longer applies is not sent', async () => {
    const front = aFrontDoor();
    const visitor = aVisitor(front);
    await fillIn(visitor, 'form-a', undefined, wholeStory('clares-law'));
    await visitor.post('/form-a/who', { answer: 'me', to: 'check' });
    await visitor.post('/form-a/check');
    const [stored] = front.sent();
    expect(stored?.submission.people.map(({ part }) => part)).not.toContain('person-at-risk');
    expect(JSON.stringify(stored)).not.toContain('Canary them name');
  });

  test('a changed place says again who will read this', async () => {
    const visitor = aVisitor(aFrontDoor());
    await fillIn(visitor, 'form-a');
    const shown = await visitor.post('/form-a/code', { postcode: 'BH15 2RU', to: 'check' });
    expect(shown.url).toBe('/form-a/area?to=check');
    expect(shown.html).toContain('BCP Council');
    expect((await visitor.post('/form-a/area', { answer: 'yes', to: 'check' })).url).toBe(
      '/form-a/check',
    );
  });

  test('Back walks the questions, and what was answered is there', async () => {
    const visitor = aVisitor(aFrontDoor());
    let shown = await fillIn(visitor, 'form-a', 'details');
    const walked: string[] = [];
    for (;;) {
      const back = /href="([^"]*)" class="govuk-back-link"/.exec(shown.html)?.[1];
      if (!back) break;
      shown = await visitor.open(back);
      expect(shown.url).toBe(back);
      walked.push(shown.url.replace('/form-a/', ''));
    }
    const told = upTo(storyOf('form-a'), 'details').map(([slug]) => slug);
    expect(walked).toEqual([...told.reverse(), 'before']);
    // Nothing is lost: the first question that is open is still the same.
    expect((await visitor.open('/form-a/check')).html).toContain('Sam Sample');
  });
});

describe('PUB-03 danger comes first', () => {
  test('who is in danger sees 999 before anything else, and going on marks the submission', async () => {
    const front = aFrontDoor();
    const visitor = aVisitor(front);
    await visitor.post('/form-a');
    const help = await visitor.post('/form-a/now', { answer: 'yes' });
    expect(help.url).toBe('/form-a/help');
    expect(help.html).toMatch(/999[\s\S]*55/);
    await visitor.post('/form-a/help', { seen: 'yes' });
    for (const [slug, sent] of storyOf('form-a').slice(1))
      await visitor.post(`/form-a/${slug}`, sent);
    await visitor.post('/form-a/check');
    expect(front.sent()[0]?.submission.immediateRisk).toBe(true);
  });
});

describe('PUB-04 who reads this is said before the story', () => {
  test.each([
    ['DT1 1XJ', 'Dorset Council'],
    ['BH23 7AG', 'Hampshire'],
    ['ZZ99 9ZZ', 'We cannot find ZZ99 9ZZ'],
  ])('%s: %s', async (postcode, said) => {
    const visitor = aVisitor(aFrontDoor());
    await fillIn(visitor, 'form-a', 'code');
    const shown = await visitor.post('/form-a/code', { postcode });
    expect(shown.url).toBe('/form-a/area');
    expect(shown.html).toContain(said);
    expect(shown.html).toContain('Contains OS data © Crown copyright');
  });

  test('outside the partnership it can still be sent, and goes to the triage desk', async () => {
    const visitor = aVisitor(aFrontDoor());
    await fillIn(visitor, 'form-a', 'code');
    const shown = await visitor.post('/form-a/code', { postcode: 'BH23 7AG' });
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
    const after = await visitor.post('/form-a/person', { name: 'Sam Sample' });
    expect(after.html).toContain('Send now with what I have said so far');
    const check = await visitor.post('/form-a/born', { go: 'check' });
    expect(check.url).toBe('/form-a/check');

    await visitor.post('/form-a/check');
    const said = front.sent()[0]?.submission.said ?? [];
    expect(said.filter(({ answer }) => answer === 'Not asked').length > 5).toBe(true);
    expect(said.map(({ answer }) => answer)).toContain('bluebell');
  });

  test('what is on the page at that moment goes too, and what is wrong there is said', async () => {
    const front = aFrontDoor();
    const visitor = aVisitor(front);
    await fillIn(visitor, 'form-a', 'details');
    const wrong = await visitor.post('/form-a/phone', { phone: 'what', go: 'check' });
    expect(wrong.url).toBe('/form-a/phone');
    expect(wrong.html).toContain('There is a problem');
    await visitor.post('/form-a/phone', { phone: '07700 900123' });
    const check = await visitor.post('/form-a/details', { text: 'the last words', go: 'check' });
    expect(check.url).toBe('/form-a/check');
    await visitor.post('/form-a/check');
    expect(front.sent()[0]?.submission.said.map(({ answer }) => answer)).toContain(
      'the last words',
    );
  });
});
