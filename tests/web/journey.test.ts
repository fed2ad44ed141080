import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import {
  answered,
  applying,
  canSend,
  nextPage,
  openedBefore,
  placeOf,
  reachable,
  stillFitting,
  toldIn,
} from '../../web/journeys/going-on.ts';
import type { Answers, Journey, Page } from '../../web/journeys/journey.ts';

const yesOrNo = z.object({ say: z.enum(['yes', 'no']) });
const aPage = (slug: string, change: Partial<Page> = {}): Page => ({
  slug,
  section: 'you',
  title: slug,
  fields: [{ name: 'say', component: 'text', label: slug }],
  asks: yesOrNo,
  ...change,
});
const said = (slug: string) => (told: Answers) => told[slug]?.['say'] === 'yes';

/** The first asks for the second, the second for the third; the fourth only tells something. */
const journey: Journey = {
  path: 'form-x',
  kind: 'consultation',
  version: 1,
  name: 'Ask',
  policeDecide: false,
  is: [],
  isNot: [],
  beforehand: [],
  next: () => [],
  pages: [
    aPage('first', { section: 'safety', forgets: ['tells'] }),
    aPage('second', { onlyIf: said('first') }),
    aPage('third', { onlyIf: said('second') }),
    aPage('tells', { fields: [], asks: z.object({ seen: z.literal('yes') }), section: 'story' }),
    aPage('end', { section: 'end' }),
  ],
  needed: ['first', 'second'],
  asksFor: () => ({ kind: 'consultation', also: [] }),
  people: () => [],
};
const [yes, no, seen] = [{ say: 'yes' }, { say: 'no' }, { seen: 'yes' }];
const all: Answers = { first: yes, second: yes, third: no, tells: seen, end: no };
const slugs = (answers: Answers) => applying(journey, answers).map(({ slug }) => slug);
const named = (slug: string) => {
  const found = journey.pages.find((page) => page.slug === slug);
  if (!found) throw new Error(slug);
  return found;
};

describe('ENGINE-01 which pages apply', () => {
  test.each<[string, Answers, string[]]>([
    ['nothing said yet', {}, ['first', 'tells', 'end']],
    ['one asked for', { first: yes }, ['first', 'second', 'tells', 'end']],
    ['all asked for', all, ['first', 'second', 'third', 'tells', 'end']],
    // What was said on a page that is not asked any more asks for nothing.
    ['the first unsaid again', { ...all, first: no }, ['first', 'tells', 'end']],
  ])('%s', (_, answers, expected) => {
    expect(slugs(answers)).toEqual(expected);
  });

  test('only what was said on pages that apply is told', () => {
    expect(toldIn(journey, all)).toEqual(all);
    expect(toldIn(journey, { ...all, first: no })).toEqual({ first: no, tells: seen, end: no });
    expect(toldIn(journey, { first: yes, gone: yes })).toEqual({ first: yes });
  });
});

describe('ENGINE-02 the next page is the first one whose answers do not do', () => {
  test.each<[Answers, string | undefined]>([
    [{}, 'first'],
    [{ first: no }, 'tells'],
    [{ first: yes }, 'second'],
    [{ ...all, second: { say: 'perhaps' } }, 'second'],
    [{ ...all, tells: {} }, 'tells'],
    [all, undefined],
  ])('%j', (answers, expected) => {
    expect(nextPage(journey, answers)?.slug).toBe(expected);
  });

  test('a page that takes nothing as an answer is asked all the same', () => {
    const open = { ...journey, pages: [aPage('open', { asks: z.object({}) })] };
    expect(nextPage(open, {})?.slug).toBe('open');
    expect(nextPage(open, { open: {} })).toBeUndefined();
  });
});

test.each<[string, Answers, string[]]>([
  ['nothing said yet', {}, ['first']],
  ['a part said', { first: yes, second: no }, ['first', 'second', 'tells']],
  ['one that does not do', { ...all, second: {} }, ['first', 'second']],
  ['all said', all, ['first', 'second', 'third', 'tells', 'end']],
  ['a later one said, an earlier one not', { tells: seen, end: no }, ['first']],
])('ENGINE-03 a page opens when all before it are answered: %s', (_, answers, expected) => {
  const open = [...journey.pages.map(({ slug }) => slug), 'gone'];
  expect(open.filter((slug) => reachable(journey, answers, slug)?.slug === slug)).toEqual(expected);
});

test.each<[Answers, boolean]>([
  [{}, false],
  [{ first: yes }, false],
  [{ first: yes, second: {} }, false],
  [{ first: yes, second: no }, true],
  // What is needed only counts where it is asked.
  [{ first: no }, true],
])('ENGINE-04 it can be sent as soon as what is needed is there: %j', (answers, expected) => {
  expect(canSend(journey, answers)).toBe(expected);
});

describe('ENGINE-05 a changed answer', () => {
  const change = (slug: string, values: Answers[string], before: Answers) => {
    const after = answered(named(slug), values, before);
    return { after, goesTo: openedBefore(journey, after)?.slug };
  };

  test('goes straight back when nothing new is asked', () => {
    expect(change('second', no, all)).toEqual({ after: { ...all, second: no }, goesTo: undefined });
  });
  test('brings what is asked now because of it', () => {
    expect(change('second', yes, { ...all, second: no, third: {} }).goesTo).toBe('third');
  });
  test('makes a page be shown again, and only if it changed', () => {
    const { after, goesTo } = change('first', no, all);
    expect(after).not.toHaveProperty('tells');
    expect(goesTo).toBe('tells');
    expect(change('first', { ...yes }, all)).toEqual({ after: all, goesTo: undefined });
  });
  test('half-way, brings what it opened, and not what is still to come', () => {
    expect(change('second', yes, { first: yes, second: no, tells: seen }).goesTo).toBe('third');
    expect(change('second', no, { first: yes, second: yes, third: no }).goesTo).toBeUndefined();
    expect(change('first', no, { first: no }).goesTo).toBeUndefined();
  });
  test('loses no answer: what was said comes back with the question', () => {
    const { after } = change('first', no, all);
    expect(toldIn(journey, answered(named('first'), yes, after))).toMatchObject({ third: no });
  });
});

test('ENGINE-06 a newer form keeps what it would still take, and asks the rest', () => {
  const newer = { ...all, second: { say: 'perhaps' }, gone: yes };
  expect(stillFitting(journey, newer)).toEqual({ first: yes, third: no, tells: seen, end: no });
  expect(nextPage(journey, stillFitting(journey, newer))?.slug).toBe('second');
});

test.each<[string, Answers, object]>([
  ['first', {}, { step: 1, steps: 4, question: 1 }],
  ['second', { first: yes }, { step: 2, steps: 4, question: 2 }],
  ['end', { first: no }, { step: 4, steps: 4, question: 2 }],
  ['end', all, { step: 4, steps: 4, question: 4 }],
  // A page that only tells something is no question.
  ['tells', all, { step: 3, steps: 4, question: 0 }],
])('ENGINE-07 where %s stands after %j', (slug, answers, expected) => {
  expect(placeOf(journey, answers, named(slug))).toEqual(expected);
});
