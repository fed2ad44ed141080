import { sentNames } from '../web/journeys/fields.ts';
import { applying } from '../web/journeys/going-on.ts';
import type { Answers, Field, Journey, Page, Values } from '../web/journeys/journey.ts';
import { journeysIn } from '../web/journeys/journeys.ts';
import { languages } from '../web/words/words.ts';
import type { Fields, Kind, Story } from './person.ts';

const journeys = journeysIn(languages[0].words);

/** The form of a kind, in the words that staff read. */
export function journeyOf(kind: Kind): Journey {
  const found = journeys.find((journey) => journey.kind === kind);
  if (!found) throw new Error(`No form of kind ${kind}`);
  return found;
}

/**
 * A story for a form, page by page as they come up for these answers. `fill` gives what is written
 * in a field; what a page does not accept stops the story. `near` is what the front door keeps of a
 * postcode where nobody is to be named.
 */
export function storyFor(
  journey: Journey,
  fill: (page: Page, field: Field) => Fields,
  near: Values = nearDorset,
): Story {
  const story: [string, Fields][] = [];
  let answers: Answers = { before: { seen: 'yes' } };
  for (;;) {
    const page = applying(journey, answers).find(({ slug }) => !answers[slug]);
    if (!page) return story;
    const fields: Fields =
      page.fields.length === 0
        ? { seen: 'yes' }
        : Object.fromEntries(page.fields.flatMap((field) => Object.entries(fill(page, field))));
    const read = page.asks.safeParse(page.replaces ? near : fields);
    if (!read.success) throw new Error(`${page.slug}: ${read.error.message}`);
    story.push([page.slug, fields]);
    answers = { ...answers, [page.slug]: read.data };
  }
}

/** Of DT1 1XJ: Dorset allows a question without names. */
export const nearDorset = {
  ...{ postcode: 'DT1', hub: 'dorset', sure: 'yes', policy: 'allowed' },
  rows: ['dorset-2019'],
};

/** Ofcom keeps this number free for drama. */
export const ownNumber = '07700 900456';

/** What opens the most questions: somebody in danger who asks for another, with children. */
const chosen: Readonly<Record<string, string | readonly string[]>> = {
  'now answer': 'yes',
  'place answer': 'postcode',
  'code postcode': 'DT1 1XJ',
  'area answer': 'not-sure',
  'who answer': 'other',
  'age answer': '16-17',
  'ask answer': 'child',
  'ways ways': ['phone', 'text', 'email', 'letter'],
  'phone phone': ownNumber,
  'email email': 'ada.whole@example.com',
  'when days': ['mon', 'sun'],
  'when times': ['morning', 'evening'],
  'shared answer': 'somebody',
  'language answer': 'spoken',
  'others answer': 'yes',
  'reach email': 'ada.whole@example.com',
  'reach phone': ownNumber,
  'soon answer': 'today',
  'soon time': '15:00',
};

const chosenFrom = ({ items = [] }: Field) => items[0]?.value ?? '';

const fillWith =
  (canary: string) =>
  (page: Page, field: Field): Fields => {
    const { name, component } = field;
    const given = chosen[`${page.slug} ${name}`];
    if (given !== undefined) return { [name]: given };
    if (name === 'not') return { [name]: [] };
    if (name === 'age') return { [name]: '' };
    // One more of each, and then no more.
    if (name === 'another') return { [name]: /-2$/.test(page.slug) ? 'no' : 'yes' };
    if (component === 'date') {
      const [day, month, year] = sentNames(field);
      return {
        [day ?? '']: '27',
        [month ?? '']: '3',
        [year ?? '']: page.slug === 'when' ? '2030' : '1990',
      };
    }
    if (component === 'checkboxes')
      return { [name]: (field.items ?? []).slice(0, 2).map(({ value }) => value) };
    if (component === 'radios') return { [name]: chosenFrom(field) };
    return { [name]: `${canary} ${page.slug} ${name}: <b>&amp; "quoted"` };
  };

/** A story with something in every box and a choice in every list, for somebody in danger. */
export const wholeStory = (kind: Kind, canary = 'Canary'): Story =>
  storyFor(journeyOf(kind), fillWith(canary));

/** All that was written or chosen there, in the words in which it was read or typed. */
export function wordsOf(kind: Kind): string[] {
  const journey = journeyOf(kind);
  return wholeStory(kind).flatMap(([slug, fields]) => {
    const page = journey.pages.find((one) => one.slug === slug);
    return (page?.fields ?? []).flatMap((field) => {
      if (field.component === 'date') return [slug === 'when' ? '27 March 2030' : '27 March 1990'];
      return [fields[field.name] ?? []]
        .flat()
        .map((value) => field.items?.find((item) => item.value === value)?.text ?? value)
        .filter((text) => text !== '');
    });
  });
}
