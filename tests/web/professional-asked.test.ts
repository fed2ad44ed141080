import { describe, expect, test } from 'vitest';
import { consultation } from '../../web/journeys/consultation.ts';
import type { Values } from '../../web/journeys/journey.ts';
import { errorsOf } from '../../web/journeys/question-view.ts';
import { readTime } from '../../web/journeys/professional-soon.ts';
import { toSubmission } from '../../web/journeys/submission.ts';
import { questionOf } from '../../web/journeys/said.ts';
import { en } from '../../web/words/en/en.ts';
import { atWork, begun, sent } from './at-work.ts';

const journey = consultation(en);
const page = (slug: string) =>
  journey.pages.find((one) => one.slug === slug) ?? expect.unreachable();
const wrongWith = (slug: string, values: Values) => Object.keys(errorsOf(page(slug), values));

describe('ASKED-01 a time of day as people write it', () => {
  test.each([
    ['15:00', '15:00'],
    ['15.00', '15:00'],
    ['1500', '15:00'],
    ['15h30', '15:30'],
    ['15:00 hrs', '15:00'],
    ['3pm', '15:00'],
    ['3 PM', '15:00'],
    ['3.30 pm', '15:30'],
    ['3:30p.m.', '15:30'],
    ['at about 3 o’clock', '15:00'],
    ['3', '15:00'],
    ['3.15', '15:15'],
    ['930', '09:30'],
    ['7', '07:00'],
    ['9 in the morning', '09:00'],
    ['3 this afternoon', '15:00'],
    ['3 in the afternoon', '15:00'],
    ['6.30am', '06:30'],
    ['03:30', '03:30'],
    ['12', '12:00'],
    ['12am', '00:00'],
    ['12pm', '12:00'],
    ['noon', '12:00'],
    ['Midday', '12:00'],
    ['٣ pm', '15:00'],
    ['  15:00\n', '15:00'],
    ['', undefined],
    ['soon', undefined],
    ['after school', undefined],
    ['25:00', undefined],
    ['15:60', undefined],
    ['15am', undefined],
    ['3 am pm', undefined],
    ['3 or 4', undefined],
    ['2026-11-20', undefined],
    ['15000', undefined],
    ['x'.repeat(200), undefined],
  ])('%s', (typed, read) => {
    expect(readTime(typed, en)).toBe(read);
    if (read !== undefined) expect(readTime(read, en)).toBe(read);
  });
});

describe('ASKED-02 what an answer must come before', () => {
  const before = (soon: Values, saidOn = '2026-11-20') =>
    toSubmission(journey, atWork({ soon }).answers, { ...begun, saidOn }).professional
      ?.answerBefore;

  test.each<[Values, string, string | undefined]>([
    [{ answer: 'today', time: '3pm' }, '2026-11-20', '2026-11-20T15:00:00.000Z'],
    [{ answer: 'tomorrow', time: '9.15' }, '2026-11-20', '2026-11-21T09:15:00.000Z'],
    // In summer London is an hour ahead; on 29 March 2026 it changes.
    [{ answer: 'today', time: '15:00' }, '2026-07-01', '2026-07-01T14:00:00.000Z'],
    [{ answer: 'tomorrow', time: '15:00' }, '2026-03-28', '2026-03-29T14:00:00.000Z'],
    [{ answer: 'tomorrow', time: '8am' }, '2026-12-31', '2027-01-01T08:00:00.000Z'],
    [{ answer: 'no', time: '15:00' }, '2026-11-20', undefined],
    [{ answer: 'no' }, '2026-11-20', undefined],
  ])('%j said on %s', (soon, saidOn, expected) => {
    expect(before(soon, saidOn)).toBe(expected);
  });

  test('a time that cannot be read is asked for again, and what was typed stays', () => {
    for (const time of ['', 'after school', '25:00'])
      expect(wrongWith('soon', { answer: 'today', time })).toEqual(['time']);
    expect(wrongWith('soon', { answer: 'no', time: 'after school' })).toEqual([]);
    expect(wrongWith('soon', {})).toContain('answer');
  });
  test('what was read is shown before it is sent', () => {
    const { answers } = atWork({ soon: { answer: 'today', time: 'about 3.30' } });
    expect(sent(answers).said.map(({ answer }) => answer)).toContain('15:30');
  });
});

describe('ASKED-03 how to reach somebody at work', () => {
  const contact = (reach: Values) => sent(atWork({ reach }).answers).safeContact;

  test('by either, or both', () => {
    expect(contact({ email: 'ada@example.org', voice: 'yes' })).toEqual({
      ...{ ways: ['email'], email: 'ada@example.org', leaveMessage: false },
    });
    expect(contact({ phone: '01632 960123 ext 4', voice: 'yes', text: 'After 15:30' })).toEqual({
      ...{ ways: ['phone'], phone: '01632 960123 ext 4' },
      ...{ leaveMessage: true, number: 'shown' },
    });
    expect(contact({ phone: '01632 960123' })).toMatchObject({ leaveMessage: false });
  });
  test.each<[Values, string]>([
    [{}, 'email'],
    [{ text: 'After 15:30' }, 'email'],
    [{ email: 'ada' }, 'email'],
    [{ phone: 'the surgery' }, 'phone'],
    [{ email: 'ada@example.org', phone: '12' }, 'phone'],
  ])('%j does not do', (values, field) => {
    expect(wrongWith('reach', values)).toEqual([field]);
  });
});

describe('ASKED-04 agreement is good practice, and no condition', () => {
  test.each<[Values, string[]]>([
    [{ answer: 'agreed' }, []],
    [{ answer: 'not-agreed' }, []],
    [{ answer: 'not-known' }, []],
    [{ answer: 'unsafe' }, ['text']],
    [{ answer: 'not-asked' }, ['text']],
    [{ answer: 'unsafe', text: 'He would hurt her. My lead agreed.' }, []],
    [{ answer: 'not-asked', not: ['not-known'] }, []],
    [{}, ['answer']],
  ])('%j', (values, wrong) => {
    expect(wrongWith('consent', values)).toEqual(wrong);
  });
});

test('ASKED-07 beside its answer a question has a short name of its own', () => {
  const { near, reach } = Object.fromEntries(journey.pages.map((one) => [one.slug, one]));
  const named = (one: typeof near) => one?.fields.map((field) => questionOf(one, field));
  expect(named(near)).toEqual(['Postcode, first half only']);
  expect(named(reach)?.slice(0, 2)).toEqual(['Work email', 'Number to call you back on']);
  const two = {
    more: { name: 'Bo', another: 'yes' },
    'more-2': { name: 'Cy', another: 'no' },
  };
  const { said } = sent(atWork(two).answers);
  const asked = said.map(({ question }) => question);
  expect(asked).toContain('Child 1: The child’s full name');
  expect(asked).toContain('Child 2: The child’s full name');
  expect(asked.filter((question) => (question.match(/\?/g) ?? []).length > 1)).toEqual([]);
});

test('ASKED-05 the three questions about an adult are each answered', () => {
  expect(wrongWith('needs', {})).toEqual(['self', 'harm', 'care']);
  expect(wrongWith('needs', { care: 'yes', harm: 'not-known', self: 'no' })).toEqual([]);
  const { answers } = atWork({ group: { answer: 'adult' } });
  const { care, harm, self } = en.professional.needs;
  const labels = [care, harm, self].map(({ label }) => label);
  const said = sent(answers).said.filter(({ question }) => labels.includes(question));
  expect(said.map(({ answer }) => answer)).toEqual(['Yes', 'I do not know', 'No']);
});

test('ASKED-06 every box can be left, or it can be said that one does not know', () => {
  // Where they work, and as what, everybody knows: without it nobody can be rung there.
  for (const slug of ['role', 'org']) {
    expect(wrongWith(slug, { text: '', not: ['rather-not'] })).toEqual(['text']);
    expect(wrongWith(slug, { text: 'Example School' })).toEqual([]);
  }
  const unready = ['role', 'org', 'near', 'code', 'reach', 'soon'];
  for (const { slug, fields, asks } of journey.pages) {
    if (fields.length === 0 || unready.includes(slug)) continue;
    const values = Object.fromEntries(
      fields.flatMap(({ name, component, items = [] }): [string, string | string[]][] =>
        component === 'radios'
          ? [[name, items[0]?.value ?? '']]
          : name === 'not'
            ? [[name, ['rather-not']]]
            : [],
      ),
    );
    const read = asks.safeParse(values);
    if (slug !== 'consent' || values['answer'] === 'agreed')
      expect([slug, read.error?.message]).toEqual([slug, undefined]);
  }
});
