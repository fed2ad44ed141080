import { SafeContact } from '../../functions/domain/people.ts';
import { contactPages, safeContactOf } from '../../web/journeys/contact.ts';
import { toldIn } from '../../web/journeys/going-on.ts';
import type { Answers, Values } from '../../web/journeys/journey.ts';
import { errorsOf } from '../../web/journeys/question-view.ts';
import { en } from '../../web/words/en/en.ts';

export const pages = contactPages(en);

export function page(slug: string) {
  const found = pages.find((one) => one.slug === slug);
  if (!found) throw new Error(`No page ${slug}`);
  return found;
}
export const errors = (slug: string, values: Values) => errorsOf(page(slug), values);
export const errorsOn = (day: string, slug: string, values: Values) =>
  errorsOf(page(slug), values, day);

/** What these answers come to, as the front door does it: each page parsed, then what applies. */
export function contactFrom(written: Answers): SafeContact {
  const kept = Object.entries(written).map(([slug, values]): [string, Values] => [
    slug,
    page(slug).asks.parse(values),
  ]);
  return SafeContact.parse(safeContactOf(toldIn({ pages }, Object.fromEntries(kept))));
}

export const anyTime = { days: ['any'], times: ['any'] };
