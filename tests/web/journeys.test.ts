import { describe, expect, test } from 'vitest';
import { Submission } from '../../functions/domain/submissions.ts';
import { birthOf } from '../../web/journeys/birth.ts';
import { claresLaw } from '../../web/journeys/clares-law.ts';
import { consultation } from '../../web/journeys/consultation.ts';
import { sentNames } from '../../web/journeys/fields.ts';
import {
  canSend,
  nextPage,
  numberOf,
  stillFitting,
  type Answers,
  type Journey,
} from '../../web/journeys/journey.ts';
import { journeys } from '../../web/journeys/journeys.ts';
import { sarahsLaw } from '../../web/journeys/sarahs-law.ts';
import { toSubmission } from '../../web/journeys/submission.ts';

const begun = { saidOn: '2026-11-20', version: 1 };
const aPerson = {
  name: 'Sam',
  'other-names': '',
  'birth-day': '',
  'birth-month': '',
  'birth-year': '',
  age: '40',
  address: 'Poole',
  relation: 'a neighbour',
  unknown: [],
};
const answers: Answers = {
  now: { answer: 'no' },
  place: { known: 'postcode', postcode: 'DT1 1XJ' },
  readers: { seen: 'yes' },
  you: { name: 'Alex', rather: [] },
  contact: { ways: ['phone'], phone: '07700 900123', leave: 'no', notes: 'a, b' },
  person: aPerson,
};

const named = journeys.map((journey): [string, Journey] => [journey.kind, journey]);

describe.each(named)('JOURNEY-01 %s', (_, journey) => {
  test('asks seven questions', () => {
    const last = journey.pages.at(-1);
    expect(last && numberOf(journey, last)).toEqual({ n: 7, of: 7 });
  });

  test('has addresses and field names that give nothing away', () => {
    const names = journey.pages.flatMap(({ fields }) => fields.flatMap(sentNames));
    const addresses = [journey.path, ...journey.pages.map(({ slug }) => slug)];
    for (const word of [...names, ...addresses])
      expect(word).not.toMatch(/abus|violen|law|danger|police|child$|sex|victim|risk|report/i);
  });

  test('keeps answers as they are: parsing what was kept gives the same', () => {
    for (const page of journey.pages) {
      const read = page.asks.safeParse(answers[page.slug] ?? {});
      if (read.success) expect(page.asks.parse(read.data)).toEqual(read.data);
    }
  });

  test('can be sent as soon as name, safe contact and subject are given', () => {
    expect(canSend(journey, answers)).toBe(true);
    for (const missing of ['you', 'contact', 'person'])
      expect(canSend(journey, { ...answers, [missing]: {} })).toBe(false);
  });

  test('makes a submission that the hub can read, from whatever was answered', () => {
    const all = Object.entries(answers);
    for (let n = 0; n <= all.length; n++) {
      const submission = toSubmission(journey, Object.fromEntries(all.slice(0, n)), begun);
      expect(() => Submission.parse(submission)).not.toThrow();
      expect(submission.kind).toBe(journey.kind);
    }
  });
});

test('JOURNEY-02 the next page is the first one whose answers do not do', () => {
  expect(nextPage(claresLaw, {})?.slug).toBe('now');
  expect(nextPage(claresLaw, { now: { answer: 'yes' } })?.slug).toBe('help');
  expect(nextPage(claresLaw, answers)?.slug).toBe('more');
  expect(nextPage(claresLaw, { ...answers, place: { known: 'x' } })?.slug).toBe('place');
});

test('JOURNEY-03 a newer form keeps the answers that it would still take, and asks the rest', () => {
  const newer = { ...answers, contact: { ways: ['pigeon'] }, gone: { x: 'y' } };
  const kept = stillFitting(claresLaw, newer);
  expect(kept.person).toMatchObject({ name: 'Sam' });
  expect(Object.keys(kept)).toEqual(['now', 'place', 'readers', 'you', 'person']);
  expect(nextPage(claresLaw, kept)?.slug).toBe('contact');
});

describe('JOURNEY-04 who the answers tell of', () => {
  const parts = (journey: Journey, more: Answers[string]) =>
    toSubmission(journey, { ...answers, more }, begun).people.map(({ part }) => part);

  test.each([
    ['other', ['asker', 'subject', 'person-at-risk']],
    ['me', ['asker', 'subject']],
  ])('Clare’s Law, for %s', (who, expected) => {
    expect(parts(claresLaw, { who, name: 'Jo', children: '' })).toEqual(expected);
  });
  test('Sarah’s Law', () => {
    expect(parts(sarahsLaw, aPerson)).toEqual(['asker', 'subject', 'child']);
  });
  test('a consultation', () => {
    expect(parts(consultation, { worry: 'x' })).toEqual(['professional', 'person-at-risk']);
  });
});

describe('JOURNEY-05 a date of birth is kept as far as it is known', () => {
  const written = (day: string, month: string, year: string, age = '') =>
    birthOf({ 'birth-day': day, 'birth-month': month, 'birth-year': year, age }, '2026-11-20');
  test.each([
    [written('7', '3', '1990'), { known: 'exact', date: '1990-03-07' }],
    [written('', '12', '1990'), { known: 'month', month: '1990-12' }],
    [written('', '', '', '40'), { known: 'about', age: 40, saidOn: '2026-11-20' }],
    [written('7', '3', '1990', '40'), { known: 'exact', date: '1990-03-07' }],
    [written('', '', ''), undefined],
  ])('%o', (birth, expected) => {
    expect(birth).toEqual(expected);
  });
});

describe('JOURNEY-06 only what was affirmed is a safe way', () => {
  const contactOf = (contact: Answers[string]) =>
    toSubmission(claresLaw, { ...answers, contact }, begun).safeContact;
  test('nothing was asked: no way, no message', () => {
    expect(toSubmission(claresLaw, {}, begun).safeContact).toEqual({
      ways: [],
      leaveMessage: false,
    });
  });
  test('coming back is no way to ring', () => {
    expect(contactOf({ ways: ['none'], leave: 'yes', code: 'apple' })).toEqual({
      ways: [],
      leaveMessage: false,
      codeWord: 'apple',
    });
  });
  test('a message may be left only where a call is safe and it was said to be', () => {
    expect(contactOf({ ways: ['text'], phone: '1', leave: 'yes' }).leaveMessage).toBe(false);
    expect(contactOf({ ways: ['phone'], phone: '1', leave: '' }).leaveMessage).toBe(false);
    expect(contactOf({ ways: ['phone'], phone: '1', leave: 'yes' }).leaveMessage).toBe(true);
  });
});
