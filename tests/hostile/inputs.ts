import { sentNames } from '../../web/journeys/fields.ts';
import type { Field, Page } from '../../web/journeys/journey.ts';
import type { Fields } from '../person.ts';
import { carelessly, damaged, encoded, inParts, multipart, type Part } from './bodies.ts';
import { type Ask, urlencoded } from './door.ts';
import { more, part } from './more.ts';
import type { Random } from './random.ts';
import { hostile, kinds } from './values.ts';

/** A page of a form, and an answer that it takes. */
export type Asked = { readonly path: string; readonly page: Page; readonly good: Fields };

export type Input = {
  /** What it is, for a report. */
  readonly label: string;
  readonly ask: Ask;
};

/** Something hostile in the fields of a page, sent in one of the ways in which a form can be sent. */
export function inputFor(asked: Asked, random: Random, marker: string): Input {
  const sort = random.pick(kinds);
  const way = random.pick(ways);
  const parts = fieldsOf(asked, (field) => fill(field, sort, random, marker), random);
  const all = fitting(more[way]?.(parts, random, marker) ?? parts);
  const { type, body } = written(way, all, random, marker);
  return {
    label: `${asked.path} ${way} ${sort}`,
    ask: {
      method: 'POST',
      path: asked.path,
      headers: type === '' ? [] : [['content-type', type]],
      body,
    },
  };
}

// The first three carry most: there a hostile text gets furthest.
const ways = [
  ...['plain', 'plain', 'plain', 'plain', 'plain', 'plain', 'one', 'one', 'multipart', 'multipart'],
  ...[
    'careless',
    'repeated',
    'many',
    'names',
    'files',
    'damaged',
    'damaged-parts',
    'typed-otherwise',
  ],
];

function fieldsOf({ page, good }: Asked, fill: (field: Field) => Part[], random: Random): Part[] {
  const only = random.chance(0.3) ? random.int(page.fields.length) : -1;
  const parts = page.fields.flatMap((field, i) =>
    only < 0 || only === i ? fill(field) : goodParts(field, good),
  );
  return parts.length > 0 ? parts : [{ name: 'seen', value: Buffer.from('yes') }];
}

const goodParts = (field: Field, good: Fields): Part[] =>
  sentNames(field).flatMap((name) =>
    [good[name] ?? ''].flat().map((value) => ({ name, value: Buffer.from(value) })),
  );

/** A list gets something that is not on it, half of the time; a box nearly always. */
function fill(field: Field, sort: string, random: Random, marker: string): Part[] {
  const items = field.items ?? [];
  const own = field.component === 'date' && random.chance(0.6) ? 'dates' : sort;
  return sentNames(field).map((name) => ({
    name,
    value:
      items.length > 0 && random.chance(0.5)
        ? Buffer.from(random.pick(items).value)
        : hostile(random, marker, own),
  }));
}

/** A little more than a whole form may have: of what is far larger nothing comes to us at all. */
const most = 2_000_000;
function fitting(parts: readonly Part[]): Part[] {
  let bytes = 0;
  return parts.filter(({ value }) => (bytes += value.length) <= most);
}

const otherTypes = [
  ...[
    '',
    'text/plain',
    'application/json',
    'text/html',
    `${urlencoded}; charset=utf-16`,
    'multipart/form-data',
  ],
  ...[
    `${urlencoded}; charset="`,
    'multipart/form-data; boundary=',
    'multipart/form-data; boundary=""',
  ],
  ...[
    'APPLICATION/X-WWW-FORM-URLENCODED',
    'multipart/mixed; boundary=x',
    `${urlencoded}, text/html`,
  ],
];

function written(
  way: string,
  parts: Part[],
  random: Random,
  marker: string,
): { type: string; body: Buffer } {
  if (way === 'multipart' || way === 'files') return { type: multipart, body: inParts(parts) };
  if (way === 'careless') return { type: urlencoded, body: carelessly(parts, random) };
  if (way === 'damaged') return { type: urlencoded, body: damaged(encoded(parts), random) };
  if (way === 'damaged-parts') return { type: multipart, body: damaged(inParts(parts), random) };
  if (way === 'typed-otherwise')
    return {
      type: random.pick([...otherTypes, `text/${marker}`]),
      body: random.pick([encoded, inParts])(parts),
    };
  const buttons: Part[] = [
    ...(random.chance(0.4) ? [part('to', 'check')] : []),
    ...(random.chance(0.2) ? [part('go', random.pick(['more', 'check', `<${marker}>`]))] : []),
  ];
  return { type: urlencoded, body: encoded([...parts, ...buttons]) };
}
