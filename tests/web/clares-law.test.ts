import { describe, expect, test } from 'vitest';
import type { Part } from '../../functions/domain/people.ts';
import { claresLaw } from '../../web/journeys/clares-law.ts';
import { canSend, toldIn } from '../../web/journeys/going-on.ts';
import type { Answers, Values } from '../../web/journeys/journey.ts';
import { errorsOf } from '../../web/journeys/question-view.ts';
import { en } from '../../web/words/en/en.ts';
import { saying, walk } from './walk.ts';

const form = claresLaw(en);
const saidOn = '2026-11-20';
const page = (slug: string) => {
  const found = form.pages.find((one) => one.slug === slug);
  if (!found) throw new Error(`There is no page ${slug}`);
  return found;
};

const one = (answer: string): Values => ({ answer });
const likely: Record<string, Values> = {
  now: one('no'),
  place: one('not-known'),
  age: one('adult'),
  ways: { ways: ['none'] },
  language: one('no'),
  who: one('me'),
  both: one('no'),
};
const story = (says: Record<string, Values> = {}, ...more: string[]) =>
  walk(form, {
    says: { ...likely, ...says },
    otherwise: saying(...more, 'rather-not', 'no', 'nobody', 'hidden', 'any'),
  });

const people = (answers: Answers) =>
  form.people(toldIn(form, answers), saidOn).filter((person) => person !== undefined);
const person = (answers: Answers, part: Part) => people(answers).find((one) => one.part === part);

const about = ['person', 'born', 'homes', 'work', 'together', 'living'];
const atRisk = ['them', 'them-born', 'them-link', 'them-knows'];
const last = ['you-born', 'you-home', 'true'];

describe('CLARE-01 each question in its place, and only to whom it applies', () => {
  const between = (asked: readonly string[], from: string, to: string) =>
    asked.slice(asked.indexOf(from), asked.indexOf(to) + 1);

  test('for oneself: danger, place, who, safe contact, the person, then the rest', () => {
    const { asked } = story();
    expect(asked.slice(0, 2)).toEqual(['before', 'now']);
    expect(between(asked, 'place', 'ways')).toEqual([
      'place',
      'where',
      'team',
      'who',
      'age',
      'you',
      'ways',
    ]);
    expect(between(asked, 'person', 'true')).toEqual([
      ...about,
      'others',
      'details',
      'signs',
      ...last,
    ]);
  });

  test('for somebody else: told first what they may never learn, then asked who', () => {
    const { asked } = story({ who: one('other') });
    expect(between(asked, 'who', 'age')).toEqual(['who', 'other', 'age']);
    expect(between(asked, 'living', 'others')).toEqual(['living', ...atRisk, 'others']);
  });

  test('danger now comes before all else', () => {
    const { asked } = story({ now: one('yes') });
    expect(asked.slice(0, 4)).toEqual(['before', 'now', 'help', 'place']);
  });

  test('children, one by one, and whether to ask for them too', () => {
    const more = { name: 'Kit', another: 'yes' };
    const { asked, answers } = story({
      others: one('yes'),
      more,
      'more-2': { ...more, name: 'Bo', another: 'no' },
    });
    expect(between(asked, 'others', 'both')).toEqual([
      'others',
      'more',
      'more-2',
      'details',
      'signs',
      'both',
    ]);
    expect(people(answers).map(({ part, name }) => [part, name])).toEqual([
      ['asker', undefined],
      ['subject', undefined],
      ['child', 'Kit'],
      ['child', 'Bo'],
    ]);
  });

  test.each(['no', 'expecting', 'not-known', 'rather-not'])('no child is asked for: %s', (said) => {
    const { asked } = story({ others: one(said) });
    expect(asked).not.toContain('more');
    expect(asked).not.toContain('both');
  });
});

describe('CLARE-02 not knowing and not saying are answers to everything', () => {
  test.each(['not-known', 'rather-not'])('%s, all the way, is sent like any other', (said) => {
    const { answers } = walk(form, {
      says: { now: one('not-sure'), word: { word: '' } },
      // Where somebody lives can be not known; every question about it can be left unsaid.
      otherwise: saying(said, 'rather-not', 'not-known', 'not-sure', 'none', 'no'),
    });
    expect(canSend(form, answers)).toBe(true);
    expect(form.asksFor(toldIn(form, answers))).toEqual({ kind: 'clares-law', also: [] });
    const unknown = { birth: { known: 'not-known' } };
    expect(person(answers, 'subject')).toMatchObject(said === 'not-known' ? unknown : {});
    expect(person(answers, 'person-at-risk')).toBeUndefined();
  });

  test('an empty page is none: it says what to enter, and that one need not', () => {
    for (const { slug, fields } of form.pages)
      if (fields.some(({ name }) => name === 'not'))
        expect(errorsOf(page(slug), {}), slug).not.toEqual({});
  });

  test.each([
    ['person', { 'other-names': 'Red' }],
    ['homes', { before: 'Poole' }],
    ['signs', { text: 'It is getting worse.' }],
    ['born', { 'birth-month': 'March', 'birth-year': '1990' }],
    ['born', { age: 'about 40' }],
  ])('a part is enough: %s, %j', (slug, values) => {
    expect(errorsOf(page(slug), values)).toEqual({});
  });
});

describe('CLARE-03 what happened is ticked by marks that say nothing', () => {
  test('none of these goes with nothing that happened', () => {
    const { both, error } = en.people.signs;
    expect(errorsOf(page('signs'), { signs: ['s3', 'none'] })).toEqual({ signs: both });
    expect(errorsOf(page('signs'), {})).toEqual({ signs: error });
    expect(errorsOf(page('signs'), { signs: ['s3', 'not-known'] })).toEqual({});
    expect(errorsOf(page('signs'), { signs: ['none'] })).toEqual({});
  });
  test('no value in the page tells what it stands for', () => {
    const values = page('signs').fields.flatMap(({ items = [] }) =>
      items.map((item) => item.value),
    );
    expect(values.filter((value) => !/^s\d+$/.test(value))).toEqual([
      'none',
      'not-known',
      'rather-not',
    ]);
  });
});

describe('CLARE-04 what these answers ask for', () => {
  const asks = (says: Record<string, Values>) => form.asksFor(toldIn(form, story(says).answers));
  const child = { others: one('yes'), more: { name: 'Kit', another: 'no' } };
  test.each([
    [{ age: one('adult') }, { kind: 'clares-law', also: [] }],
    [{ age: one('rather-not') }, { kind: 'clares-law', also: [] }],
    [{ age: one('16-17') }, { kind: 'clares-law', also: ['referral'] }],
    [{ age: one('under-16') }, { kind: 'referral', also: ['clares-law'] }],
    [
      { ...child, both: one('yes') },
      { kind: 'clares-law', also: ['sarahs-law'] },
    ],
    [
      { ...child, both: one('not-sure') },
      { kind: 'clares-law', also: [] },
    ],
    [
      { ...child, both: one('yes'), age: one('under-16') },
      { kind: 'referral', also: ['clares-law', 'sarahs-law'] },
    ],
    [
      { ...child, both: one('yes'), age: one('16-17') },
      { kind: 'clares-law', also: ['sarahs-law', 'referral'] },
    ],
  ])('%j', (says: Record<string, Values>, expected) => {
    expect(asks(says)).toEqual(expected);
  });

  test('a scheme asked for before there was no child any more is not asked for', () => {
    const { answers } = story({ ...child, both: one('yes') });
    const told = toldIn(form, { ...answers, others: one('no') });
    expect(form.asksFor(told)).toEqual({ kind: 'clares-law', also: [] });
  });
});

describe('CLARE-05 who the answers tell of', () => {
  const said = {
    you: { name: 'Ada Example' },
    'you-born': { 'birth-day': '7', 'birth-month': '3', 'birth-year': '1990' },
    'you-home': { text: '1 Example Street' },
    person: { name: 'Sam Sample', 'other-names': 'Red' },
    born: { age: '40ish' },
    homes: { text: 'Poole', before: 'Leeds, then York' },
    work: { text: 'Driver' },
    together: { answer: 'before', since: '2019 to 2023' },
    living: one('sometimes'),
    them: { name: 'Jo Sample' },
    'them-born': { 'birth-month': '12', 'birth-year': '1995' },
    'them-link': { text: 'She is my sister.' },
    'them-knows': one('no'),
  };

  test('the person asked about, and what they are to whom, in words', () => {
    expect(person(story(said).answers, 'subject')).toEqual({
      part: 'subject',
      name: 'Sam Sample',
      otherNames: 'Red',
      birth: { known: 'about', age: 40, saidOn },
      address: 'Poole',
      earlierAddresses: 'Leeds, then York',
      occupation: 'Driver',
      about:
        'Partner of the person who asks: A former partner (2019 to 2023)\nLives with them: Sometimes',
    });
  });

  test('in the words of the form that is given, whatever language it was filled in', () => {
    const about = { ...en.claresLaw.about, line: (label: string) => `[${label}]` };
    const other = claresLaw({ ...en, claresLaw: { ...en.claresLaw, about } });
    const told = toldIn(other, story(said).answers);
    const subject = other.people(told, saidOn).find((one) => one?.part === 'subject');
    expect(subject?.about).toBe('[Partner of the person who asks]\n[Lives with them]');
  });

  test('the person who asks', () => {
    expect(person(story(said).answers, 'asker')).toEqual({
      part: 'asker',
      name: 'Ada Example',
      birth: { known: 'exact', date: '1990-03-07' },
      address: '1 Example Street',
    });
  });

  test('somebody else who is at risk, and that they do not know', () => {
    const { answers } = story({ ...said, who: one('other') });
    expect(person(answers, 'subject')?.about).toContain('Partner of the person at risk: ');
    expect(person(answers, 'person-at-risk')).toEqual({
      part: 'person-at-risk',
      name: 'Jo Sample',
      birth: { known: 'month', month: '1995-12' },
      about: 'How the person who asks knows them: She is my sister.',
      knows: 'no',
    });
    // Whom they said they worried about before is nobody, once they say it is themselves.
    expect(person({ ...answers, who: one('me') }, 'person-at-risk')).toBeUndefined();
  });

  test('nobody, before anybody was named', () => {
    expect(people({})).toEqual([]);
    expect(people({ you: { name: 'Ada', not: [] } })).toEqual([{ part: 'asker', name: 'Ada' }]);
  });
});
