import { describe, expect, test } from 'vitest';
import { Person, type Part } from '../../functions/domain/people.ts';
import { helplines } from '../../functions/domain/helplines.ts';
import { sentNames } from '../../web/journeys/fields.ts';
import { answered, applying, canSend, nextPage, toldIn } from '../../web/journeys/going-on.ts';
import type { Answers, Values } from '../../web/journeys/journey.ts';
import { errorsOf } from '../../web/journeys/question-view.ts';
import { sarahsLaw } from '../../web/journeys/sarahs-law.ts';
import { en } from '../../web/words/en/en.ts';
import { saying, walk } from './walk.ts';

const form = sarahsLaw(en);
const saidOn = '2026-11-20';
const page = (slug: string) => {
  const found = form.pages.find((one) => one.slug === slug);
  if (!found) throw new Error(`There is no page ${slug}`);
  return found;
};

const one = (answer: string): Values => ({ answer });
const kit: Values = { name: 'Kit', relation: 'my grandson', another: 'no' };
const likely: Record<string, Values> = {
  now: one('no'),
  ask: one('child'),
  place: one('not-known'),
  age: one('adult'),
  ways: { ways: ['none'] },
  language: one('no'),
  more: kit,
};
const story = (says: Record<string, Values> = {}) =>
  walk(form, {
    says: { ...likely, ...says },
    otherwise: saying('rather-not', 'not-known', 'no', 'nobody', 'hidden', 'any'),
  });

const people = (answers: Answers) =>
  form.people(toldIn(form, answers), saidOn).filter((person) => person !== undefined);
const ofPart = (answers: Answers, part: Part) =>
  people(answers).filter((person) => person.part === part);
const asksFor = (says: Record<string, Values>) => form.asksFor(toldIn(form, story(says).answers));

const meeting = ['meet', 'often', 'alone'];
const last = ['you-born', 'you-home', 'proof', 'true'];
/** A concern needs no proof of who sends it. */
const ofConcern = last.filter((slug) => slug !== 'proof');
const between = (asked: readonly string[], from: string, to: string) =>
  asked.slice(asked.indexOf(from), asked.indexOf(to) + 1);

describe('SARAH-01 each question in its place, and only where it applies', () => {
  test('a person and a child: what is asked, where, the link, safe contact, the person, the rest', () => {
    const { asked } = story();
    expect(asked.slice(0, 4)).toEqual(['before', 'now', 'ask', 'place']);
    expect(between(asked, 'team', 'ways')).toEqual(['team', 'link', 'age', 'you', 'ways']);
    const subject = ['person', 'born', 'homes', 'work', ...meeting];
    expect(between(asked, 'person', 'true')).toEqual([
      ...subject,
      'more',
      'carer',
      'details',
      'both',
      ...last,
    ]);
  });

  test.each([
    ['no-child', [...meeting, 'details', 'both', ...ofConcern]],
    ['area', ['details', ...ofConcern]],
    ['me', ['details', ...ofConcern]],
  ])('%s is no such request: it is said at once, and a worry can still be sent', (ask, rest) => {
    const { asked, answers } = story({ ask: one(ask) });
    expect(between(asked, 'ask', 'place')).toEqual(['ask', 'instead', 'place']);
    expect(asked.slice(asked.indexOf('work') + 1)).toEqual(rest);
    expect(canSend(form, answers)).toBe(true);
  });

  test('danger now comes before all else', () => {
    expect(story({ now: one('yes') }).asked.slice(0, 4)).toEqual(['before', 'now', 'help', 'ask']);
  });

  test('a child without a name: it is said what that means', () => {
    const { asked } = story({ more: { not: ['not-known'], another: 'no' } });
    expect(between(asked, 'more', 'carer')).toEqual(['more', 'unnamed', 'carer']);
  });

  test('addresses and names of fields give nothing away', () => {
    const names = form.pages.flatMap(({ fields }) => fields.flatMap(sentNames));
    for (const word of [form.path, ...form.pages.map(({ slug }) => slug), ...names])
      expect(word).not.toMatch(/abus|violen|law|danger|police|child|sex|victim|risk|report|sarah/i);
  });
});

describe('SARAH-02 another answer to what is asked brings the pages for it, and loses none', () => {
  const { answers: before } = story();
  const changed = (ask: string) => answered(page('ask'), one(ask), before);

  test.each(['no-child', 'area', 'me'])('to %s: first what it is instead', (ask) => {
    expect(nextPage(form, changed(ask))?.slug).toBe('instead');
    expect(Object.keys(toldIn(form, changed(ask)))).not.toContain('more');
    expect(ofPart(changed(ask), 'child')).toEqual([]);
  });

  test('and back again: nothing is asked twice', () => {
    const back = answered(page('ask'), one('child'), changed('area'));
    expect(nextPage(form, back)).toBeUndefined();
    expect(ofPart(back, 'child')).toMatchObject([{ name: 'Kit' }]);
  });

  test('from one that is none to another: it is said anew', () => {
    const { answers } = story({ ask: one('area') });
    const after = answered(page('ask'), one('me'), answers);
    expect(nextPage(form, after)?.slug).toBe('instead');
  });

  test.each([
    ['no-child', ['child']],
    ['area', ['child']],
    ['me', ['own-thoughts']],
  ])('%s: whom to ask instead, with the number that is in the data', (ask, lines) => {
    const { intro } = page('instead');
    const said = typeof intro === 'function' ? intro({ ask: one(ask) }).join(' ') : '';
    for (const line of lines)
      expect(said).toContain(helplines.find(({ id }) => id === line)?.number);
    expect(said).toMatch(/send your worry/);
    expect(said.includes('101')).toBe(ask === 'area');
  });
});

describe('SARAH-03 what is asked for', () => {
  test.each<[string, Record<string, Values>, string, string[]]>([
    ['a named child', {}, 'sarahs-law', []],
    [
      'no child has a name',
      { more: { not: ['not-known'], another: 'no' } },
      'referral',
      ['sarahs-law'],
    ],
    ['no child', { ask: one('no-child') }, 'referral', ['sarahs-law']],
    ['an area', { ask: one('area') }, 'referral', ['sarahs-law']],
    ['aged 16 or 17', { age: one('16-17') }, 'sarahs-law', ['referral']],
    ['under 16', { age: one('under-16') }, 'referral', ['sarahs-law']],
    ['a partner too', { both: one('yes') }, 'sarahs-law', ['clares-law']],
    ['a partner, perhaps', { both: one('not-sure') }, 'sarahs-law', []],
    [
      'a partner too, aged 16',
      { both: one('yes'), age: one('16-17') },
      'sarahs-law',
      ['referral', 'clares-law'],
    ],
    [
      'a partner too, no child',
      { both: one('yes'), ask: one('no-child') },
      'referral',
      ['sarahs-law', 'clares-law'],
    ],
  ])('%s', (_, says, kind, also) => {
    expect(asksFor(says)).toEqual({ kind, also });
  });
});

describe('SARAH-04 who is told of', () => {
  const { answers } = story({
    link: { answer: 'family', text: 'I am her gran' },
    you: { name: 'Ada' },
    person: { name: 'Sam' },
    work: { text: 'runs a club' },
    meet: { where: ['club', 'online'], text: 'a chess club' },
    often: one('weekly'),
    alone: one('yes'),
    carer: { name: 'Jo', relation: 'mum', knows: 'no', another: 'no' },
  });

  test('everybody, with what is known of them', () => {
    expect(people(answers)).toEqual([
      { part: 'asker', name: 'Ada', about: 'I am another relative\nI am her gran' },
      {
        part: 'subject',
        name: 'Sam',
        occupation: 'runs a club',
        about: [
          `${en.sarahsLaw.meet.title} At a club or group, Online or by phone, a chess club`,
          `${en.sarahsLaw.often.title} Every week`,
          `${en.sarahsLaw.alone.title} Yes`,
        ].join('\n'),
      },
      { part: 'child', name: 'Kit', about: 'my grandson' },
      { part: 'parent', name: 'Jo', about: 'mum', knows: 'no' },
    ]);
    expect(people(answers).map((person) => Person.parse(person))).toEqual(people(answers));
  });

  test('at any point, from what was said so far', () => {
    const slugs = Object.keys(answers);
    const parts = slugs.map((_, n) => {
      const soFar = Object.fromEntries(Object.entries(answers).slice(0, n));
      return people(soFar).map((person) => Person.parse(person).part).length;
    });
    expect(parts).toEqual(parts.toSorted((one, other) => one - other));
    expect(people({})).toEqual([]);
  });

  test('who says nothing but "not known" can still send it', () => {
    const silent = story({ more: { not: ['not-known'], another: 'no' } }).answers;
    expect(canSend(form, silent)).toBe(true);
    expect(applying(form, silent).every(({ slug }) => silent[slug])).toBe(true);
  });
});

test('SARAH-05 where they meet must be said, or that it is not known', () => {
  expect(errorsOf(page('meet'), {})).toEqual({ where: en.sarahsLaw.meet.error });
  expect(errorsOf(page('meet'), { text: 'at a park' })).toEqual({});
  expect(errorsOf(page('meet'), { where: ['not-known'] })).toEqual({});
  expect(errorsOf(page('link'), {})).toEqual({ answer: en.sarahsLaw.link.error });
});
