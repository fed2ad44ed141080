import * as z from 'zod';
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

/** The parts of a form, in their order: what the caption of a page says, and check-your-answers. */
export const sections = [
  'safety',
  'place',
  'you',
  'contact',
  'person',
  'risk',
  'story',
  'end',
] as const;
export type Section = (typeof sections)[number];

export type Page = {
  /** In the address and so in the browser's history: it must give nothing away. */
  readonly slug: string;
  readonly section: Section;
  readonly title: string;
  /** Lines above the questions, or all there is on a page that only tells something. */
  readonly intro?: readonly string[] | ((answers: Answers) => readonly string[]);
  /** None: the page only tells something, and asks to go on. */
  readonly fields: readonly Field[];
  /** The answers as they are kept. Parsing what was kept gives the same again. */
  readonly asks: z.ZodType<Values>;
  /**
   * What is wrong by the day (YYYY-MM-DD, London) on which it was said, by the name it was sent
   * under. It is no part of `asks`: what was right on its day stays right.
   */
  readonly wrongOn?: (values: Values, day: string) => Readonly<Record<string, string>>;
  /** Sees the answers of the pages before it that apply, and no others. */
  readonly onlyIf?: (answers: Answers) => boolean;
  /** Pages that must be shown again when the answer here changes. */
  readonly forgets?: readonly string[];
  /** A part of its own, below web/pages, that stands under the heading. */
  readonly shows?: 'before' | 'help' | 'area' | 'team' | 'young';
  /** What its button says, where that is not "Continue". */
  readonly button?: string;
};

/** What the answers of a page that only tells something are: it was seen. */
export const seen = z.object({ seen: z.literal('yes') });

export type Journey = {
  /** In the address: neutral. */
  readonly path: string;
  /** What the form is there for. What was answered can make it something else: `asksFor`. */
  readonly kind: Kind;
  /** Raised when a page asks something else than before; answers that still fit are kept. */
  readonly version: number;
  readonly name: string;
  /** The police read it too, and decide. */
  readonly policeDecide: boolean;
  /** What it is, and what it is not: said before the first question. */
  readonly is: readonly string[];
  readonly isNot: readonly string[];
  /** What else is true of this form, beside what is true of all. */
  readonly beforehand: readonly string[];
  /** What happens after sending, in order: it hangs on what the answers ask for. */
  readonly next: (told: Answers) => readonly string[];
  readonly pages: readonly Page[];
  /** Pages without which nothing can be sent: who, how to reach them, about whom. */
  readonly needed: readonly string[];
  /** What these answers ask for, and what they ask for beside it. */
  readonly asksFor: (told: Answers) => { readonly kind: Kind; readonly also: readonly Kind[] };
  /** Everybody the answers tell of; `saidOn` is the day on which "about 40" was true. */
  readonly people: (told: Answers, saidOn: string) => readonly (Person | undefined)[];
};

/** The pages that apply to these answers, in order, with the answers that count. */
function apply({ pages }: Pick<Journey, 'pages'>, answers: Answers) {
  const told: Record<string, Values> = {};
  const applying: Page[] = [];
  for (const page of pages) {
    if (page.onlyIf && !page.onlyIf(told)) continue;
    applying.push(page);
    const values = answers[page.slug];
    if (values) told[page.slug] = values;
  }
  return { applying, told: told as Answers };
}
export const applying = (journey: Pick<Journey, 'pages'>, answers: Answers): readonly Page[] =>
  apply(journey, answers).applying;

/** What was answered on pages that apply. What was answered on others is kept, and not sent. */
export const toldIn = (journey: Pick<Journey, 'pages'>, answers: Answers): Answers =>
  apply(journey, answers).told;

const satisfied = (page: Page, answers: Answers) =>
  page.asks.safeParse(answers[page.slug] ?? {}).success && answers[page.slug] !== undefined;

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

/**
 * Where somebody goes who changed an answer from the check page: to a question that this opened
 * among those they have answered, else straight back (undefined). Where they had not yet come to
 * the end, the first question after all they answered is none of these.
 */
export function openedBefore(journey: Journey, answers: Answers): Page | undefined {
  const pages = applying(journey, answers);
  const open = pages.findIndex((page) => !satisfied(page, answers));
  const isPassed = pages.slice(open + 1).some(({ slug }) => answers[slug] !== undefined);
  return open >= 0 && isPassed ? pages[open] : undefined;
}

/** The answers with those of one page put in, and without what must be shown again because of it. */
export function answered(page: Page, values: Values, answers: Answers): Answers {
  const before = answers[page.slug];
  const isChanged = before !== undefined && JSON.stringify(before) !== JSON.stringify(values);
  const forgotten = isChanged ? (page.forgets ?? []) : [];
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

/** "Step 3 of 6", and the how many-th question it is of those that apply now. */
export function placeOf(journey: Journey, answers: Answers, page: Page) {
  const steps = sections.filter((section) => journey.pages.some((one) => one.section === section));
  const asking = applying(journey, answers).filter(({ fields }) => fields.length > 0);
  return {
    step: steps.indexOf(page.section) + 1,
    steps: steps.length,
    question: asking.findIndex(({ slug }) => slug === page.slug) + 1,
  };
}
