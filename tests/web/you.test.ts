import { describe, expect, test } from 'vitest';
import { applying } from '../../web/journeys/going-on.ts';
import type { Answers, Values } from '../../web/journeys/journey.ts';
import { errorsOf } from '../../web/journeys/question-view.ts';
import { firstPages } from '../../web/journeys/safety.ts';
import { agePages, isYoung, youPage } from '../../web/journeys/you.ts';
import { en } from '../../web/words/en/en.ts';

const you = youPage(en);
const ages = agePages(en);
const young = ages[1];
const words = en.safety;
const linesFor = (told: Answers) =>
  typeof young?.intro === 'function' ? young.intro(told).join(' ') : '';
const aged = (answer: string): Answers => ({ age: { answer } });
const slugs = (pages: typeof ages, answers: Answers) =>
  applying({ pages }, answers).map(({ slug }) => slug);

describe('YOU-01 a name, or none', () => {
  test.each<[Values, object]>([
    [{}, { name: words.you.error }],
    [{ name: '  ', not: [] }, { name: words.you.error }],
    [{ name: 'Ada Example', not: [] }, {}],
    [{ name: '', not: ['rather-not'] }, {}],
    [{ name: 'Ada', not: ['not-known'] }, { not: en.errors.fromTheList }],
    [{ name: 'x'.repeat(201), not: [] }, { name: en.errors.tooLong(200) }],
  ])('%o', (values, expected) => {
    expect(errorsOf(you, values)).toEqual(expected);
  });
  test.each([
    'Łucja Żółć',
    '张伟',
    'محمد علي',
    'Ñ',
    'Ada\u200dExample',
    'X Æ A-12',
    'O’Brien-Smith',
  ])('%s is a name', (name) => {
    const kept = you.asks.parse({ name, not: [] });
    expect(kept).toEqual({ name, not: [] });
    expect(you.asks.parse(kept)).toEqual(kept);
  });
});

describe('YOU-02 nobody is refused for their age', () => {
  test.each([
    ['adult', ['age'], undefined],
    ['16-17', ['age', 'young'], '16-17'],
    ['under-16', ['age', 'young'], 'under-16'],
    ['rather-not', ['age'], undefined],
  ])('%s', (answer, expected, isA) => {
    const [age] = ages;
    expect(age && errorsOf(age, { answer })).toEqual({});
    expect(slugs(ages, aged(answer))).toEqual(expected);
    expect(isYoung(aged(answer))).toBe(isA);
  });
  test('an age must be chosen, or not told', () => {
    const [age] = ages;
    expect(age && errorsOf(age, {})).toEqual({ answer: words.age.error });
    expect(isYoung({})).toBeUndefined();
  });
  test('both are told who else hears of it, each in words of their own', () => {
    const [under16, over16] = [linesFor(aged('under-16')), linesFor(aged('16-17'))];
    for (const lines of [under16, over16]) expect(lines).toContain('keep children safe');
    expect(under16).not.toBe(over16);
  });
  test('who becomes older or younger is shown the page again', () => {
    expect(ages[0]?.forgets).toEqual(['young']);
  });
});

describe('YOU-03 danger comes first', () => {
  const pages = firstPages(en);
  test.each([
    ['yes', ['before', 'now', 'help']],
    ['not-sure', ['before', 'now', 'help']],
    ['no', ['before', 'now']],
  ])('%s', (answer, expected) => {
    expect(slugs(pages, { now: { answer } })).toEqual(expected);
  });
  test('help is not shown before the question is answered, and again when the answer changes', () => {
    expect(slugs(pages, {})).toEqual(['before', 'now']);
    expect(pages[1]?.forgets).toEqual(['help']);
  });
  test('the question wants an answer', () => {
    const now = pages[1];
    expect(now && errorsOf(now, { answer: 'maybe' })).toEqual({ answer: words.now.error });
  });
});
