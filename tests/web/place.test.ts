import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applying } from '../../web/journeys/going-on.ts';
import type { Answers } from '../../web/journeys/journey.ts';
import { placeAsked, placeOf, placePages } from '../../web/journeys/place.ts';
import { en } from '../../web/words/en/en.ts';
import type { Words } from '../../web/words/words.ts';

const w: Words = en;
const pages = placePages(w, { whose: 'person' });
const page = (slug: string) => {
  const found = pages.find((one) => one.slug === slug);
  if (!found) throw new Error(`No page ${slug}`);
  return found;
};
const withPostcode: Answers = {
  place: { answer: 'postcode' },
  code: { postcode: 'DT1 1XJ' },
};

describe('PLACE-01 what is asked of the place', () => {
  const asked = (answers: Answers) => applying({ pages }, answers).map(({ slug }) => slug);
  test.each([
    ['postcode', ['place', 'code', 'area']],
    ['not-known', ['place', 'where', 'team']],
    ['no-fixed-address', ['place', 'where', 'team']],
  ])('%s', (answer, slugs) => {
    expect(asked({ place: { answer } })).toEqual(slugs);
  });
  test('nothing more, while it is not known which', () => {
    expect(asked({})).toEqual(['place']);
  });
  test('another answer to where shows again who reads it', () => {
    for (const slug of ['place', 'code', 'where'])
      expect(page(slug).forgets).toEqual(['area', 'team']);
  });
  test('it asks of the child where the form is about a child', () => {
    const [first] = placePages(w, { whose: 'child' });
    expect(first?.title).toContain('the child');
    expect(page('place').title).toContain('the person');
  });
});

describe('PLACE-02 a postcode, however it is typed', () => {
  const { asks } = page('code');
  test('case, spaces, dashes and an O for a 0 make no difference', () => {
    const gap = fc.constantFrom('', ' ', '  ', '-', '.');
    const half = (text: string) =>
      fc
        .tuple(...Array.from(text).map((c) => fc.tuple(fc.constantFrom(c, c.toLowerCase()), gap)))
        .map((all) => all.flat().join(''));
    fc.assert(
      fc.property(half('SN12'), fc.constantFrom('0', 'o', 'O'), half('AB'), (a, digit, b) => {
        expect(asks.parse({ postcode: ` ${a}${digit}${b} ` })).toEqual({ postcode: 'SN12 0AB' });
      }),
    );
  });
  test.each(['', 'DT1', 'Dorchester', 'DT1 1XJ and more', '💥'])(
    '“%s” is asked again',
    (postcode) => {
      const read = asks.safeParse({ postcode });
      expect(read.error?.issues[0]?.message).toBe(w.place.code.error);
    },
  );
  test('what was kept is read as the same again', () => {
    const kept = asks.parse({ postcode: 'dt11xj' });
    expect(asks.parse(kept)).toEqual(kept);
  });
});

describe('PLACE-03 the place as it was told', () => {
  test.each<[string, Answers, object]>([
    ['nothing yet', {}, { answer: 'not-known' }],
    ['only that they know it', { place: { answer: 'postcode' } }, { answer: 'not-known' }],
    ['a postcode', withPostcode, { answer: 'postcode', postcode: 'DT1 1XJ' }],
    [
      'the right council',
      { ...withPostcode, area: { answer: 'yes', text: '' } },
      { answer: 'postcode', postcode: 'DT1 1XJ' },
    ],
    [
      'another place',
      { ...withPostcode, area: { answer: 'not-here', text: 'Poole' } },
      { answer: 'postcode', postcode: 'DT1 1XJ', doubted: 'not-here', words: 'Poole' },
    ],
    [
      'perhaps another',
      { ...withPostcode, area: { answer: 'not-sure', text: '' } },
      { answer: 'postcode', postcode: 'DT1 1XJ', doubted: 'not-sure' },
    ],
    [
      'no fixed address',
      { place: { answer: 'no-fixed-address' }, where: { text: 'Near the quay', not: [] } },
      { answer: 'no-fixed-address', words: 'Near the quay' },
    ],
    [
      'not known, and what was said of a postcode before is not sent',
      { ...withPostcode, area: { answer: 'not-here', text: 'x' }, place: { answer: 'not-known' } },
      { answer: 'not-known' },
    ],
  ])('%s', (_, told, expected) => {
    expect(placeOf(told)).toEqual(expected);
  });
  test('the page that asks about the council does not see the doubt', () => {
    const told = { ...withPostcode, area: { answer: 'not-here', text: 'Poole' } };
    expect(placeAsked(told)).toEqual({ answer: 'postcode', postcode: 'DT1 1XJ' });
  });
  test('the page of the council needs an answer', () => {
    const read = page('area').asks.safeParse({ text: '' });
    expect(read.error?.issues[0]?.message).toBe(w.place.area.error);
  });
});
