import type { Journey, Page, Values } from '../../journeys/journey.ts';
import { isBlank, type Written } from './written.ts';

/** What is left blank, and is answered by what is written elsewhere: a call has no time for both. */
const rules: readonly { written: string; blank: string; answer: string }[] = [
  { written: 'code', blank: 'place', answer: 'postcode' },
  { written: 'where', blank: 'place', answer: 'not-known' },
  { written: 'them', blank: 'who', answer: 'other' },
  { written: 'more', blank: 'others', answer: 'yes' },
];

/** With what follows from what is written. An answer that was given is never changed. */
export function implied(journey: Journey, sent: Written): Written {
  const written: Record<string, Values> = { ...sent };
  for (const chain of chains(journey.pages)) Object.assign(written, inOrder(chain, written));
  const asks = (slug: string) => journey.pages.some((page) => page.slug === slug);
  for (const { written: by, blank, answer } of rules)
    if (asks(blank) && isBlank(written[blank]) && !isBlank(written[by]))
      written[blank] = { ...written[blank], answer };
  // Of a referral it may be other children, of an adult's family.
  if (journey.kind === 'consultation' && isBlank(written['group']) && !isBlank(written['more']))
    written['group'] = { answer: 'child' };
  // Staff chose this form for a request about a child.
  if (journey.kind === 'sarahs-law' && isBlank(written['ask']))
    written['ask'] = { answer: 'child' };
  return written;
}

const asksForAnother = ({ fields }: Page) => fields.some(({ name }) => name === 'another');

/** Pages that ask of several people, one after the other: each but the last asks for another. */
export const chains = (pages: readonly Page[]): string[][] =>
  pages.reduce<{ done: string[][]; goesOn: boolean }>(
    ({ done, goesOn }, page) => {
      const starts = !goesOn && asksForAnother(page);
      const chain = goesOn ? [...(done.at(-1) ?? []), page.slug] : [page.slug];
      if (!starts && !goesOn) return { done, goesOn };
      return {
        done: goesOn ? [...done.slice(0, -1), chain] : [...done, chain],
        goesOn: asksForAnother(page),
      };
    },
    { done: [], goesOn: false },
  ).done;

/** Without gaps between the people, and each but the last saying that there is another. */
function inOrder(chain: readonly string[], written: Written): Record<string, Values> {
  const told = chain.map((slug) => written[slug] ?? {}).filter((values) => !isBlank(values));
  return Object.fromEntries(
    chain.map((slug, at): [string, Values] => {
      const values = told[at];
      if (!values) return [slug, {}];
      // The last page of all has no such question.
      const another = at === chain.length - 1 ? {} : { another: told[at + 1] ? 'yes' : 'no' };
      return [slug, { ...values, ...another }];
    }),
  );
}
