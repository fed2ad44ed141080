import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Person } from '../../functions/domain/people.ts';
import { Submission } from '../../functions/domain/submissions.ts';
import { sentNames } from '../../web/journeys/fields.ts';
import {
  answered,
  applying,
  canSend,
  nextPage,
  stillFitting,
  toldIn,
} from '../../web/journeys/going-on.ts';
import {
  type Answers,
  type Field,
  type Journey,
  type Page,
  sections,
  type Values,
} from '../../web/journeys/journey.ts';
import { journeysIn } from '../../web/journeys/journeys.ts';
import { toSubmission } from '../../web/journeys/submission.ts';
import { en } from '../../web/words/en/en.ts';

const begun = { saidOn: '2026-11-20', version: 1 };
const all = journeysIn(en).map((journey): [string, Journey] => [journey.kind, journey]);

/** What is written and ticked on a page by somebody who means well, and by somebody who does not. */
const written = fc.oneof(
  fc.constantFrom('', '7', '11', '1990', '40', 'BH15 2RU', '07700 900123', 'a@example.com'),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom('<b>', '\u202e', '\u0000', '\ud800', 'x'.repeat(300)),
);
const values = (page: Page): fc.Arbitrary<Values> =>
  page.fields.length
    ? fc.record(Object.fromEntries(page.fields.flatMap(fieldValues)))
    : fc.constant({ seen: 'yes' });
const fieldValues = (field: Field): [string, fc.Arbitrary<string | string[]>][] => {
  const listed = (field.items ?? []).map(({ value }) => value);
  if (field.component === 'radios') return [[field.name, fc.constantFrom(...listed)]];
  if (field.component === 'checkboxes') return [[field.name, fc.subarray(listed)]];
  return sentNames(field).map((name) => [name, written]);
};
/** Any pages of the form, in no order. */
const anything = (journey: Journey): fc.Arbitrary<Answers> =>
  fc
    .tuple(
      fc.record(Object.fromEntries(journey.pages.map((page) => [page.slug, values(page)]))),
      fc.subarray(journey.pages.map(({ slug }) => slug)),
    )
    .map(([said, left]) =>
      Object.fromEntries(Object.entries(said).filter(([slug]) => !left.includes(slug))),
    );

describe.each(all)('JOURNEY-01 %s', (_, journey) => {
  test('has addresses and field names that give nothing away', () => {
    const names = journey.pages.flatMap(({ fields }) => fields.flatMap(sentNames));
    const addresses = [journey.path, ...journey.pages.map(({ slug }) => slug)];
    for (const word of [...names, ...addresses]) {
      expect(word).not.toMatch(/abus|violen|law|danger|police|child$|sex|victim|risk|report/i);
      expect(word).toMatch(/^[a-z][a-z\d-]*$/);
    }
  });

  test('asks each page once, in the order of its parts, and starts with danger', () => {
    const slugs = journey.pages.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    const parts = journey.pages.map(({ section }) => sections.indexOf(section));
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
    expect(slugs.slice(0, 3)).toEqual(['before', 'now', 'help']);
  });

  test('names as needed only pages that there are', () => {
    const slugs = journey.pages.map(({ slug }) => slug);
    expect(journey.needed.filter((slug) => !slugs.includes(slug))).toEqual([]);
    const reach = journey.hasReply ? 'reach' : 'ways';
    expect(journey.needed).toEqual(expect.arrayContaining(['you', reach, 'person']));
  });

  test('every list has words for each of its answers, and no two alike', () => {
    for (const { fields, slug } of journey.pages)
      for (const { items = [], name } of fields) {
        const words = items.map(({ text }) => text);
        expect(new Set(words).size, `${slug} ${name}`).toBe(words.length);
      }
  });
});

describe.each(all)('JOURNEY-02 %s, whatever is written', (_, journey) => {
  test('parsing what was kept gives the same, so a draft stays as it is', () => {
    const pages = fc.constantFrom(...journey.pages);
    fc.assert(
      fc.property(
        pages.chain((page) => fc.tuple(fc.constant(page), values(page))),
        ([{ asks }, said]) => {
          const read = asks.safeParse(said);
          if (read.success) expect(asks.parse(read.data)).toEqual(read.data);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('an answer can always be given, and every question be reached or left out', () => {
    fc.assert(
      fc.property(anything(journey), (given) => {
        let answers: Answers = {};
        for (let page = nextPage(journey, answers); page; page = nextPage(journey, answers)) {
          const read = page.asks.safeParse(given[page.slug] ?? {});
          if (!read.success) break;
          answers = answered(page, read.data, answers);
        }
        const done = Object.keys(answers);
        const asked = applying(journey, answers).map(({ slug }) => slug);
        expect(asked.slice(0, done.length)).toEqual(done);
      }),
    );
  });

  test('the hub can read what is sent, and everybody it tells of', () => {
    let people = 0;
    fc.assert(
      fc.property(anything(journey), (given) => {
        const kept = stillFitting(journey, given);
        for (const answers of [given, kept]) {
          for (const person of journey.people(toldIn(journey, answers), begun.saidOn)) {
            if (!person) continue;
            people++;
            expect(Person.safeParse(person).error).toBeUndefined();
          }
        }
        expect(Submission.safeParse(toSubmission(journey, kept, begun)).error).toBeUndefined();
      }),
      { numRuns: 300 },
    );
    expect(people).toBeGreaterThan(300);
  });
});

describe.each(all.filter(([, { hasReply }]) => !hasReply))(
  'JOURNEY-03 %s can be sent from name, safe contact and subject on',
  (_, journey) => {
    const enough: Answers = {
      you: { name: 'Alex', not: [] },
      ways: { ways: ['phone'] },
      phone: { phone: '07700 900123' },
      when: { days: ['any'], times: ['any'] },
      voice: { answer: 'no' },
      number: { answer: 'hidden' },
      shared: { answer: 'nobody' },
      word: { word: '' },
      language: { answer: 'no' },
      person: { name: 'Sam', not: [] },
    };
    test('with all of it, and not without any of it', () => {
      expect(canSend(journey, enough)).toBe(true);
      for (const slug of Object.keys(enough))
        expect(canSend(journey, { ...enough, [slug]: { answer: 'x', ways: ['x'] } }), slug).toBe(
          // A code word is no condition; an empty one is an answer.
          slug === 'word',
        );
    });
    test('what was not asked is said to be so', () => {
      const { said, immediateRisk, place, safeContact } = toSubmission(journey, enough, begun);
      expect(said.filter(({ answer }) => answer === en.check.notAsked).length).toBeGreaterThan(5);
      // Nobody said that there is no danger, or where it is: staff look first.
      expect(immediateRisk).toBe(true);
      expect(place).toEqual({ answer: 'not-known' });
      expect(safeContact).toMatchObject({ ways: ['phone'], leaveMessage: false, number: 'hidden' });
    });
    test('a version sent again says that it is one', () => {
      const again = toSubmission(journey, enough, { ...begun, version: 2 });
      expect(again.said.at(-1)).toEqual({
        question: en.check.sentBefore,
        answer: en.check.version(2),
      });
    });
  },
);
