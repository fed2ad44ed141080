import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Person } from '../../functions/domain/people.ts';
import { carerPages, carersOf } from '../../web/journeys/carers.ts';
import { childPages, childrenOf, isChildNamed } from '../../web/journeys/children.ts';
import { applying, toldIn } from '../../web/journeys/going-on.ts';
import type { Answers, Page, Values } from '../../web/journeys/journey.ts';
import { errorsOf } from '../../web/journeys/question-view.ts';
import { en } from '../../web/words/en/en.ts';

const saidOn = '2026-11-20';
const always = () => true;
const children = childPages(en, always);
const carers = carerPages(en, always);

const slugsOf = (pages: readonly Page[]) => pages.map(({ slug }) => slug);
const applies = (pages: readonly Page[], answers: Answers) => slugsOf(applying({ pages }, answers));
/** So many of them in a row, each saying that there is another one. */
const inARow = (pages: readonly Page[], n: number, values: Values = { name: 'Kit' }): Answers =>
  Object.fromEntries(
    slugsOf(pages)
      .slice(0, n)
      .map((slug, at) => [slug, { ...values, another: at + 1 < n ? 'yes' : 'no' }]),
  );

describe.each([
  ['PEOPLE-01 up to six children', children, 6],
  ['PEOPLE-02 up to four carers', carers, 4],
])('%s', (_, pages, most) => {
  test('one page each, for as long as there is another', () => {
    expect(pages).toHaveLength(most);
    for (let n = 1; n <= most; n++)
      expect(applies(pages, inARow(pages, n))).toEqual(slugsOf(pages).slice(0, n));
    expect(applies(pages, {})).toEqual(slugsOf(pages).slice(0, 1));
  });

  test('one that is taken back takes the later ones with it', () => {
    const all = inARow(pages, most);
    const [, second = ''] = slugsOf(pages);
    const told = toldIn({ pages }, { ...all, [second]: { name: 'Kit', another: 'no' } });
    expect(Object.keys(told)).toEqual(slugsOf(pages).slice(0, 2));
  });

  test('the last does not ask for another, and says where to tell of more', () => {
    const asksMore = pages.map(({ fields }) => fields.some(({ name }) => name === 'another'));
    expect(asksMore).toEqual([...Array.from({ length: most - 1 }, () => true), false]);
    expect(pages.at(-1)?.intro).toContainEqual(expect.stringMatching(/in your own words/));
  });

  test('each page has a title of its own: on the check page they stand one after the other', () => {
    expect(new Set(pages.map(({ title }) => title)).size).toBe(most);
  });
});

describe('PEOPLE-03 children', () => {
  const [first] = children;
  const errors = (values: Values) => (first ? errorsOf(first, values) : {});
  const { name, another } = en.children.child;

  test('a name, or why there is none; and whether there is another child', () => {
    expect(errors({})).toEqual({ name: name.error, another: another.error });
    expect(errors({ name: '李', another: 'no' })).toEqual({});
    expect(errors({ not: ['not-known'], another: 'yes' })).toEqual({});
  });

  test('each is told of with what is known', () => {
    const told: Answers = {
      more: {
        name: 'Kit',
        'birth-month': '3',
        'birth-year': '2019',
        address: 'Poole',
        another: 'yes',
      },
      'more-2': { age: '4', relation: 'his sister', another: 'no' },
    };
    expect(childrenOf(told, saidOn)).toEqual([
      { part: 'child', name: 'Kit', birth: { known: 'month', month: '2019-03' }, address: 'Poole' },
      { part: 'child', birth: { known: 'about', age: 4, saidOn }, about: 'his sister' },
    ]);
    expect(isChildNamed(told)).toBe(true);
    expect(isChildNamed({ more: { not: ['not-known'] } })).toBe(false);
    expect(isChildNamed({ 'more-2': { name: 'Kit' } })).toBe(true);
  });
});

describe('PEOPLE-04 parents and carers, and whether they know', () => {
  const [first, second] = carers;
  const errors = (page: Page | undefined, values: Values) => (page ? errorsOf(page, values) : {});
  const { name, knows, another } = en.children.carer;

  test('whether they know must be answered; "not known" is an answer', () => {
    const missing = { name: name.error, knows: knows.error, another: another.error };
    expect(errors(first, {})).toEqual(missing);
    expect(errors(first, { name: 'Jo', knows: 'not-known', another: 'no' })).toEqual({});
    expect(errors(first, { not: ['not-known'], knows: 'rather-not', another: 'no' })).toEqual({});
  });

  test('who looks after a child alone has nobody to tell of', () => {
    expect(errors(first, { not: ['only-me'] })).toEqual({});
    expect(carersOf({ carer: { not: ['only-me'] } })).toEqual([]);
    expect(errors(second, { not: ['only-me'] })).toHaveProperty('not');
  });

  test('each is told of', () => {
    const told: Answers = {
      carer: { name: 'Jo', relation: 'mum', knows: 'yes', another: 'yes' },
      'carer-2': { not: ['not-known'], knows: 'not-known', another: 'no' },
    };
    expect(carersOf(told)).toEqual([
      { part: 'parent', name: 'Jo', about: 'mum', knows: 'yes' },
      { part: 'parent', knows: 'not-known' },
    ]);
  });
});

describe('PEOPLE-05 whatever is written', () => {
  const anyText = fc.oneof(
    fc.constantFrom('', 'yes', 'no', '0', '31', '٣', 'Feb', '2019'),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
  );
  const fields = ['name', 'birth-day', 'birth-month', 'birth-year', 'age', 'relation', 'knows'];
  const values = fc
    .tuple(fc.dictionary(fc.constantFrom(...fields), anyText), fc.constantFrom('yes', 'no', 'x'))
    .map(([said, another]): Values => ({ ...said, another }));
  const pages = [...children, ...carers];
  const written = fc
    .array(fc.tuple(fc.constantFrom(...slugsOf(pages)), values), { maxLength: 20 })
    .map((said): Answers => Object.fromEntries(said));

  test('the people told of are people, and one each for a page that applies', () => {
    fc.assert(
      fc.property(written, (answers) => {
        const told = {
          ...toldIn({ pages: children }, answers),
          ...toldIn({ pages: carers }, answers),
        };
        const people = [...childrenOf(told, saidOn), ...carersOf(told)];
        expect(people.map((person) => Person.parse(person))).toEqual(people);
        expect(people).toHaveLength(Object.keys(told).length);
      }),
    );
  });

  test('what is kept stays as it is: reading it again gives the same', () => {
    fc.assert(
      fc.property(written, (answers) => {
        for (const { slug, asks } of pages) {
          const read = asks.safeParse(answers[slug] ?? {});
          if (read.success) expect(asks.parse(read.data)).toEqual(read.data);
        }
      }),
    );
  });
});
