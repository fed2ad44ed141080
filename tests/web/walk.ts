import { answered, nextPage } from '../../web/journeys/going-on.ts';
import type { Answers, Journey } from '../../web/journeys/journey.ts';
import type { Field, Page, Values } from '../../web/journeys/journey.ts';

/** What somebody answers, by page; of the pages left out, `otherwise` answers. */
type Person = {
  readonly says?: Readonly<Record<string, Values>>;
  readonly otherwise: (page: Page) => Values;
};

/** From the first question to the last: the pages in the order they were asked, and the answers. */
export function walk(journey: Journey, { says = {}, otherwise }: Person, from: Answers = {}) {
  let answers = from;
  const asked: string[] = [];
  for (let page = nextPage(journey, answers); page; page = nextPage(journey, answers)) {
    if (asked.includes(page.slug)) throw new Error(`${page.slug} is asked again and again`);
    const given = says[page.slug] ?? (page.fields.length ? otherwise(page) : { seen: 'yes' });
    const read = page.asks.safeParse(given);
    if (!read.success) throw new Error(`${page.slug}: ${read.error.message}`);
    answers = answered(page, read.data, answers);
    asked.push(page.slug);
  }
  return { asked, answers };
}

/** Says one of these wherever it is an answer, in this order, and writes nothing. */
export const saying =
  (...values: readonly string[]) =>
  (page: Page): Values =>
    Object.fromEntries(
      page.fields
        .filter(({ items }) => items !== undefined)
        .map((field) => [field.name, listed(field, said(page, field, values))]),
    );

function said(page: Page, { items = [] }: Field, values: readonly string[]): string {
  const found = values.find((value) => items.some((item) => item.value === value));
  if (!found) throw new Error(`None of ${values.join(', ')} is an answer on ${page.slug}`);
  return found;
}

const listed = ({ component }: Field, value: string) =>
  component === 'checkboxes' ? [value] : value;
