import { journeysIn } from '../../web/journeys/journeys.ts';
import { sentNames } from '../../web/journeys/fields.ts';
import type { Field, Journey, Page } from '../../web/journeys/journey.ts';
import { languages } from '../../web/words/words.ts';
import type { Fields, Story } from '../person.ts';
import { nearDorset, ownNumber, storyFor } from '../whole-story.ts';
import { encoded } from './bodies.ts';
import { aGuest, type Door, leadsTo } from './door.ts';
import type { Asked } from './inputs.ts';
import type { Got } from './look.ts';

type Choices = Readonly<Record<string, string | readonly string[]>>;

/** What opens the most questions. */
const usual: Choices = {
  ...{
    'now answer': 'yes',
    'place answer': 'postcode',
    'code postcode': 'DT1 1XJ',
    'area answer': 'yes',
  },
  ...{
    'who answer': 'other',
    'ask answer': 'child',
    'age answer': '16-17',
    'others answer': 'yes',
  },
  ...{ 'ways ways': ['phone', 'text', 'email', 'letter'], 'phone phone': ownNumber },
  ...{ 'when days': ['mon', 'sun'], 'when times': ['morning', 'evening'] },
  ...{ 'email email': 'ada@example.com', 'language answer': 'spoken', 'shared answer': 'somebody' },
  ...{ 'reach email': 'ada@example.com', 'reach phone': ownNumber },
  ...{ 'allocated answer': 'yes', 'soon answer': 'today', 'soon time': '15:00' },
};
const elsewhere: Choices = { 'place answer': 'not-known' };
const unnamed: Choices = {
  ...elsewhere,
  ...{ 'more name': '', 'more not': ['not-known'], 'more another': 'no' },
};

/** Together these come to every page of every form. */
const walks: readonly (readonly [path: string, choices: Choices])[] = [
  ['form-a', {}],
  ['form-a', elsewhere],
  ['form-b', {}],
  ['form-b', unnamed],
  ['form-b', { ...elsewhere, 'ask answer': 'area' }],
  ['form-c', {}],
  ['form-c', { ...elsewhere, 'want answer': 'refer' }],
  ['form-c', { 'group answer': 'adult' }],
  ['form-c', { 'group answer': 'colleague' }],
  // BCP takes a question without names on conditions.
  ['form-c', { 'now answer': 'no', 'naming answer': 'without', 'near postcode': 'BH15 2RU' }],
];

/** What the front door keeps of that postcode. */
const nearBcp = { ...nearDorset, postcode: 'BH15', hub: 'bcp', policy: 'conditions' };

/** Only what a hub asks for that takes no question without names: none of this partnership. */
const notComeTo = ['/form-c/named'];

/** Says so in each box: what is typed on one page is told apart from what is typed on another. */
export const toldOn = (slug: string, name: string) => `Told on ${slug}, ${name}.`;

const choosing =
  (choices: Choices) =>
  (page: Page, field: Field): Fields => {
    const { name, component, items = [] } = field;
    const given = choices[`${page.slug} ${name}`] ?? usual[`${page.slug} ${name}`];
    if (given !== undefined) return { [name]: given };
    if (name === 'not') return { not: [] };
    if (name === 'age') return { age: '' };
    if (component === 'date') return dateOf(field, page.slug === 'when' ? '2027' : '1990');
    if (component === 'checkboxes') return { [name]: items.slice(0, 2).map(({ value }) => value) };
    if (component === 'radios') return { [name]: items[0]?.value ?? '' };
    return { [name]: toldOn(page.slug, name) };
  };

function dateOf(field: Field, inYear: string): Fields {
  const [day = '', month = '', year = ''] = sentNames(field);
  return { [day]: '27', [month]: '3', [year]: inYear };
}

/** A page somebody may be on, with the cookie they come to it with, and the one they have at the end. */
export type Target = Asked & {
  readonly journey: Journey;
  readonly story: Story;
  readonly fresh: string;
  readonly whole: string;
};

type Seen = (got: Got) => void;

/** Walks every form until each of its pages was asked. `seen` is given every page on the way. */
export async function targets(door: Door, seen: Seen = () => undefined): Promise<Target[]> {
  const found = new Map<string, Target>();
  for (const [path, choices] of walks) {
    const journey = journeyAt(path);
    const story = storyFor(journey, choosing(choices), nearBcp);
    for (const target of await walk(door, journey, story, seen))
      if (!found.has(target.path)) found.set(target.path, target);
  }
  for (const { path, pages } of journeysIn(languages[0].words))
    for (const { slug } of pages.filter(({ hidden }) => !hidden))
      if (![...found.keys(), ...notComeTo].includes(`/${path}/${slug}`))
        throw new Error(`No walk comes to /${path}/${slug}`);
  return [...found.values()];
}

function journeyAt(path: string): Journey {
  const found = journeysIn(languages[0].words).find((one) => one.path === path);
  if (!found) throw new Error(`No form has the address ${path}`);
  return found;
}

async function walk(door: Door, journey: Journey, story: Story, seen: Seen): Promise<Target[]> {
  const guest = aGuest(door);
  const start = `/${journey.path}`;
  const on = new Map<string, string>();
  await guest.post(start, Buffer.alloc(0));
  // It stands on the page with the button that begins the form, and can be opened all the same.
  for (const [slug, fields] of [['before', { seen: 'yes' }] as const, ...story]) {
    on.set(slug, cookieOf(guest.jar));
    seen(await guest.open(`${start}/${slug}`));
    const to = leadsTo(await guest.post(`${start}/${slug}`, formOf(fields)), door);
    if (to === undefined || to === `${start}/${slug}`)
      throw new Error(`${start}/${slug} does not go on`);
  }
  const whole = cookieOf(guest.jar);
  return journey.pages.flatMap((page) => {
    const fresh = on.get(page.slug);
    const good =
      page.slug === 'before' ? { seen: 'yes' } : story.find(([slug]) => slug === page.slug)?.[1];
    const path = `${start}/${page.slug}`;
    return fresh && good ? [{ path, page, good, journey, story, fresh, whole }] : [];
  });
}

function cookieOf({ cookie }: { cookie: string | undefined }): string {
  if (cookie === undefined) throw new Error('No draft');
  return cookie;
}

/** Fields as a browser sends them. */
export const formOf = (fields: Fields): Buffer =>
  encoded(
    Object.entries(fields).flatMap(([name, values]) =>
      [values].flat().map((value) => ({ name, value: Buffer.from(value) })),
    ),
  );
