import type { Journey, Page } from '../../web/journeys/journey.ts';
import { joined, type Text } from './readability.ts';

/**
 * Every part of a catalogue as a text of its own, down to where a part has words enough; what is
 * shorter is read with the part around it.
 */
export function catalogueTexts(where: string, words: unknown): Text[] {
  if (typeof words !== 'object' || words === null || Array.isArray(words))
    return [{ where, said: allIn(where, words) }];
  return joined(
    where,
    Object.entries(words).flatMap(([key, part]) => catalogueTexts(`${where}.${key}`, part)),
  );
}

/** Every string below, with the answers of functions to sample arguments. */
function allIn(where: string, node: unknown): string[] {
  if (typeof node === 'string') return [node];
  if (typeof node === 'function') return calls(where, node as Say);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, part]) => allIn(`${where}.${key}`, part));
}

/** Stands for anything: as text or number it is 3, and whatever it is asked for is the same again. */
const anything: object = new Proxy(() => '3', {
  get: (_, key) => (key === Symbol.toPrimitive ? () => '3' : anything),
  apply: () => '3',
});

/** Tried where a function does not take anything: a time of day, a list. */
const others = ['08:30', ['Monday', 'Tuesday']];

/** What a function of the catalogue says; where a count matters, also of one. */
function calls(where: string, say: Say): string[] {
  const said = [anything, 1].flatMap((sample) => called(where, say, sample));
  const right = said.length > 0 ? said : others.flatMap((sample) => called(where, say, sample));
  if (right.length === 0) throw new Error(`No sample argument suits ${where}`);
  return [...new Set(right)];
}

/** Nothing, where the sample is of another kind than the function takes. */
function called(where: string, say: Say, sample: unknown): string[] {
  try {
    const said = allIn(where, say(...Array.from({ length: say.length }, () => sample)));
    return said.some((line) => /undefined|NaN|Invalid/.test(line)) ? [] : said;
  } catch {
    return [];
  }
}
type Say = (...given: unknown[]) => unknown;

/** The pages of a form, each with all that it says; short ones with others of their section. */
export const pageTexts = ({ kind, pages }: Journey): Text[] =>
  joined(
    kind,
    [...Map.groupBy(pages, ({ section }) => section)].flatMap(([section, some]) =>
      joined(
        `${kind}, ${section}`,
        some.map((page) => ({ where: `${kind}, ${page.slug}`, said: saidOn(page) })),
      ),
    ),
  );

/** Lines that depend on answers are read in the catalogue. */
const saidOn = ({ title, intro, fields }: Page): string[] => [
  title,
  ...(typeof intro === 'object' ? intro : []),
  ...fields.flatMap(({ label, hint, items }) => [
    ...(label === title ? [] : [label]),
    ...(hint ? [hint] : []),
    ...(items ?? []).flatMap(({ text, hint }) => [text, ...(hint ? [hint] : [])]),
  ]),
];
