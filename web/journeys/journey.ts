import * as z from 'zod';
import type { Person } from '../../functions/domain/people.ts';
import type { Kind, Professional } from '../../functions/domain/submissions.ts';
import type { Here } from '../words/guide.ts';

/** What was written on one page, by field; several ticks of one question are a list. */
export type Values = Readonly<Record<string, string | readonly string[]>>;
/** What was written so far, by page. */
export type Answers = Readonly<Record<string, Values>>;

export type Item = { readonly value: string; readonly text: string; readonly hint?: string };

export type Field = {
  readonly name: string;
  readonly component: 'text' | 'long' | 'date' | 'radios' | 'checkboxes';
  readonly label: string;
  /** What it is called beside its answer, where its page's title and its label are too much. */
  readonly called?: string;
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
  /** What was answered here stays said where it would not be asked any more: nothing is lost. */
  readonly stays?: true;
  /** Pages that must be shown again when the answer here changes. */
  readonly forgets?: readonly string[];
  /** A part of its own, below web/pages, that stands under the heading. */
  readonly shows?:
    'before' | 'help' | 'area' | 'team' | 'young' | 'levels' | 'lado' | 'policy' | 'soon';
  /** Set by the service where a form begins, and never asked: it tells later pages what applies. */
  readonly hidden?: true;
  /** No question to somebody on the telephone: staff who take a call down are not asked it. */
  readonly webOnly?: true;
  /**
   * What was typed never comes into the draft: of a postcode its district is kept, and the hub that
   * it led to.
   */
  readonly replaces?: 'postcode';
  /** What is said here is of its day ("today"): the day in London is kept with it, as `on`. */
  readonly dated?: true;
  /** Where nobody is to be named: who writes is told, once and gently, what seems to name somebody. */
  readonly warns?: true;
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
  /** What happens after sending, in order: it hangs on what the answers ask for, and where it went. */
  readonly next: (told: Answers, here: Here) => readonly string[];
  readonly pages: readonly Page[];
  /** Pages without which nothing can be sent: who, how to reach them, about whom. */
  readonly needed: readonly string[];
  /** What these answers ask for, and what they ask for beside it. */
  readonly asksFor: (told: Answers) => { readonly kind: Kind; readonly also: readonly Kind[] };
  /** Somebody asks at work: they get a phrase by which they come back for the answer. */
  readonly hasReply?: true;
  /** Whether these answers are to name nobody. */
  readonly isUnnamed?: (told: Answers) => boolean;
  /** What else is said of somebody who asks at work. */
  readonly professional?: (told: Answers, saidOn: string) => Professional;
  /** Everybody the answers tell of; `saidOn` is the day on which "about 40" was true. */
  readonly people: (told: Answers, saidOn: string) => readonly (Person | undefined)[];
};
