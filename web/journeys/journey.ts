import type * as z from 'zod';
import type { Person } from '../../functions/domain/people.ts';
import type { Kind } from '../../functions/domain/submissions.ts';

/** What was written on one page, by field; several ticks of one question are a list. */
export type Values = Readonly<Record<string, string | readonly string[]>>;
/** What was written so far, by page. */
export type Answers = Readonly<Record<string, Values>>;

export type Item = { readonly value: string; readonly text: string; readonly hint?: string };

export type Field = {
  readonly name: string;
  readonly component: 'text' | 'long' | 'date' | 'radios' | 'checkboxes';
  readonly label: string;
  readonly hint?: string;
  readonly items?: readonly Item[];
  readonly width?: 4 | 10 | 20;
  readonly rows?: number;
  readonly inputmode?: 'numeric' | 'tel' | 'email';
};

export type Page = {
  /** In the address and so in the browser's history: it must give nothing away. */
  readonly slug: string;
  readonly title: string;
  readonly intro?: readonly string[];
  /** None: the page only tells something, and asks to go on. */
  readonly fields: readonly Field[];
  /** The answers as they are kept. Parsing what was kept gives the same again. */
  readonly asks: z.ZodType<Values>;
  readonly onlyIf?: (answers: Answers) => boolean;
  /** Pages that must be shown again when the answer here changes. */
  readonly forgets?: readonly string[];
  /** Template of a page that only tells something. */
  readonly tells?: 'help' | 'readers';
};

export type Journey = {
  /** In the address: neutral. */
  readonly path: string;
  readonly kind: Kind;
  /** Raised when a page asks something else than before; answers that still fit are kept. */
  readonly version: number;
  readonly name: string;
  /** The police read it too, and decide. */
  readonly policeDecide: boolean;
  /** What it is, and what it is not: said before the first question. */
  readonly is: readonly string[];
  readonly isNot: readonly string[];
  /** What happens after sending, in order. */
  readonly next: readonly string[];
  readonly pages: readonly Page[];
  /** Pages without which nothing can be sent: who, how to reach them, about whom. */
  readonly needed: readonly string[];
  /** Everybody the answers tell of; `saidOn` is the day on which "about 40" was true. */
  readonly people: (answers: Answers, saidOn: string) => readonly (Person | undefined)[];
};

/** The pages that apply to these answers, in order. */
export const applying = ({ pages }: Journey, answers: Answers) =>
  pages.filter(({ onlyIf }) => !onlyIf || onlyIf(answers));

const satisfied = (page: Page, answers: Answers) =>
  page.asks.safeParse(answers[page.slug] ?? {}).success;

/** The first page that the answers do not satisfy. None is left: the answers can be checked. */
export const nextPage = (journey: Journey, answers: Answers): Page | undefined =>
  applying(journey, answers).find((page) => !satisfied(page, answers));

/** A page can be opened when every page before it is answered. */
export function reachable(journey: Journey, answers: Answers, slug: string): Page | undefined {
  const pages = applying(journey, answers);
  const at = pages.findIndex((page) => page.slug === slug);
  return pages.slice(0, at).every((page) => satisfied(page, answers)) ? pages[at] : undefined;
}

/** What is there may be sent as soon as name, safe contact and subject are given. */
export const canSend = (journey: Journey, answers: Answers) =>
  applying(journey, answers)
    .filter(({ slug }) => journey.needed.includes(slug))
    .every((page) => satisfied(page, answers));

/** The answers with those of one page put in, and without what must be shown again because of it. */
export function answered(page: Page, values: Values, answers: Answers): Answers {
  const same = JSON.stringify(answers[page.slug]) === JSON.stringify(values);
  const forgotten = same ? [] : (page.forgets ?? []);
  const kept = Object.entries(answers).filter(([slug]) => !forgotten.includes(slug));
  return { ...Object.fromEntries(kept), [page.slug]: values };
}

/** Only what a newer form still asks and would still accept. What is left out is asked again. */
export function stillFitting({ pages }: Journey, answers: Answers): Answers {
  const fitting = pages.flatMap(({ slug, asks }): [string, Values][] => {
    const read = answers[slug] && asks.safeParse(answers[slug]);
    return read?.success ? [[slug, read.data]] : [];
  });
  return Object.fromEntries(fitting);
}

/** "Question 3 of 7": pages that only tell something do not count. */
export function numberOf(journey: Journey, page: Page): { n: number; of: number } {
  const asking = journey.pages.filter(({ tells }) => !tells);
  return { n: asking.indexOf(page) + 1, of: asking.length };
}
