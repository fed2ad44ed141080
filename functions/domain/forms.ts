import * as z from 'zod';
import { missingOfRows } from './form-rows.ts';
import { momentOf, dayOf } from './moments.ts';

export type Item = {
  readonly value: string;
  readonly text: string;
  readonly hint?: string;
  /** Whom it is for: it can be chosen of nobody else. */
  readonly of?: Group;
};
/** Whom a case may be about. */
export type Group = 'child' | 'adult';

/** One question of a step, as data: the page, the check and the record are all made from it. */
export type FormField = {
  readonly name: string;
  readonly label: string;
  /** Stands above it, where a part of the form begins. */
  readonly heading?: string;
  readonly hint?: string;
  /**
   * `line` and `text` are written, `affirm` is a tick that must be set, `day` is kept as
   * YYYY-MM-DD and `moment` as an instant (ISO UTC); both are given in London, and not ahead.
   */
  readonly as: 'line' | 'text' | 'choice' | 'choices' | 'affirm' | 'day' | 'moment';
  readonly items?: readonly Item[];
  /** What is said where it is missing. Without it nothing need be given. */
  readonly missing?: string;
  /** A day or a moment that may lie ahead: when something is planned. */
  readonly ahead?: true;
  /** The form a line must have: an id or a word of the rules, not what people write. */
  readonly like?: { readonly pattern: RegExp; readonly otherwise: string };
  /** Answers that exist and cannot be given here, each with what to do instead. */
  readonly not?: readonly Refused[];
  /** A choice whose items are made when the step is offered; its own stand after them. */
  readonly listed?: Listed;
  /** Asked, and kept, only where another field of the form holds one of these. */
  readonly when?: { readonly field: string; readonly is: readonly string[] };
  /** Asked whatever `when` says, where the case is about an adult; never where it is about a child. */
  readonly always?: 'adult';
  /** Not asked where the case has that: it is asked in another step then. */
  readonly unless?: CaseHas;
  /** Its items are levels of need, which each council calls by names of its own. */
  readonly levels?: true;
  /** A part of a row, such as who does what by when: a row that is begun must be whole. */
  readonly row?: { readonly name: string; readonly missing: string };
  /**
   * Filled in with what stands in the last such step, under this name or under another; or with
   * what who asked told.
   */
  readonly from?: { readonly step: string; readonly field?: string } | { readonly told: ToldName };
};
/** What a case may have. */
export type CaseHas = 'reply' | 'call-back';
/** An answer that is refused, and why; `unless` is what a case may have that allows it. */
type Refused = { readonly value: string; readonly why: string; readonly unless?: CaseHas };

/** What who asks at work tells, as a form of staff can be filled in with it. */
export type ToldName =
  'who' | 'named' | 'ask' | 'about-whom' | 'concern' | 'strengths' | 'done' | 'views';
export type Told = { readonly [Name in ToldName]?: string };
export type Form = readonly FormField[];

/**
 * What of a case can be chosen from: its steps, its clocks, agencies that were asked, its links,
 * what else is asked in it; and colleagues of whoever takes the step.
 */
export type Listed = 'steps' | 'may-pause' | 'paused' | 'asked' | 'links' | 'also' | 'colleagues';

/** What was written, by field. A day or moment that cannot be read is kept as it was sent. */
export type Values = Readonly<Record<string, string | readonly string[]>>;
/** What a browser sent: names of parts such as `on-day` among them. */
export type Sent = Readonly<Record<string, string | readonly string[] | undefined>>;
/** What is wrong, by the name under which it was sent. */
export type Errors = Readonly<Record<string, string>>;

/** As characters of JavaScript: what was written in one step must fit into one item of a table. */
export const longest = { line: 300, text: 10_000 } as const;

/** Reads what was sent for a form: all of it, or what is wrong with it. */
export function readForm(
  form: Form,
  sent: Sent,
  now: Date,
):
  { readonly ok: true; readonly values: Values } | { readonly ok: false; readonly errors: Errors } {
  const values: Record<string, string | readonly string[]> = {};
  const errors: Record<string, string> = {};
  for (const field of form) {
    if (!isAsked(field, values)) continue;
    const read = schemaOf(field, now).safeParse(given(field, sent));
    if (!read.success) errors[firstName(field)] = read.error.issues[0]?.message ?? 'Check this';
    else if (read.data !== undefined && read.data.length > 0) values[field.name] = read.data;
  }
  for (const field of missingOfRows(form, values)) errors[firstName(field)] ??= field.row.missing;
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, values };
}

/** Whether a field is asked at all, by what was answered before it. */
export function isAsked({ when }: FormField, values: Values | Sent): boolean {
  if (!when) return true;
  const is = values[when.field];
  return [is].flat().some((one) => one !== undefined && when.is.includes(one));
}

/** The name under which the first part of a field is sent: where an error leads to. */
export const firstName = ({ name, as }: FormField) =>
  as === 'day' || as === 'moment' ? `${name}-day` : name;

/** The names under which a browser sends a field. */
export function sentNames({ name, as }: FormField): string[] {
  const day = ['day', 'month', 'year'].map((part) => `${name}-${part}`);
  return as === 'day' ? day : as === 'moment' ? [...day, `${name}-time`] : [name];
}

function given(field: FormField, sent: Sent): string | readonly string[] | undefined {
  const one = (name: string) => written([sent[name]].flat()[0]);
  if (field.as === 'choices')
    return [...new Set([sent[field.name]].flat().filter((v) => v !== undefined))];
  if (field.as !== 'day' && field.as !== 'moment') return one(field.name);
  const parts = sentNames(field).map((name) => one(name) ?? '');
  return parts.every((part) => part === '') ? '' : parts.join('|');
}

/**
 * What was typed, whole: half a character would be stored as another one, and a content that was
 * stored otherwise than it was hashed breaks the chain. What nobody can see is nothing.
 */
function written(typed: string | undefined): string | undefined {
  const text = typed?.toWellFormed().trim();
  return text !== undefined && /^[\p{Cf}\p{Z}\s]*$/u.test(text) ? '' : text;
}

function schemaOf(field: FormField, now: Date): z.ZodType<string | string[] | undefined> {
  const { as, missing, items = [], ahead = false } = field;
  const values = items.map(({ value }) => value);
  const needed = (text: z.ZodType<string | undefined>) =>
    text
      .refine((v) => missing === undefined || (v !== undefined && v !== ''), missing)
      .superRefine((v, context) => refuse(field, v, context));
  switch (as) {
    case 'line':
    case 'text':
      return needed(z.string().max(longest[as], tooLong(longest[as])).optional());
    case 'choice':
      return needed(
        z
          .string()
          .refine((v) => v === '' || values.includes(v), 'Choose one of the list')
          .optional(),
      );
    case 'choices':
      return z
        .array(z.string().refine((v) => values.includes(v), 'Choose from the list'))
        .refine((v) => missing === undefined || v.length > 0, missing);
    case 'affirm':
      return z
        .literal('yes', missing ?? 'Tick this to go on')
        .optional()
        .refine((v) => missing === undefined || v === 'yes', missing);
    case 'day':
      return needed(z.string().transform((v, c) => (v === '' ? '' : dayOf(v, now, ahead, c))));
    case 'moment':
      return needed(z.string().transform((v, c) => (v === '' ? '' : momentOf(v, now, ahead, c))));
  }
}

function refuse({ not = [], like }: FormField, value: string | undefined, context: Context) {
  const why = not.find((one) => one.value === value)?.why;
  if (why !== undefined) context.addIssue({ code: 'custom', message: why });
  if (like && value && !like.pattern.test(value))
    context.addIssue({ code: 'custom', message: like.otherwise });
}
type Context = Pick<z.RefinementCtx, 'addIssue'>;

const tooLong = (most: number) => `Use ${most.toLocaleString('en-GB')} characters or fewer`;
