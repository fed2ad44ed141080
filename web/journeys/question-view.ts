import { nationalNumbers } from '../../functions/domain/helplines.ts';
import type { Words } from '../words/words.ts';
import { sentNames, text, ticked } from './fields.ts';
import type { Answers, Field, Page, Values } from './journey.ts';

/** What is wrong with what was written, by the name under which it was sent. */
export type Errors = Readonly<Record<string, string>>;

/**
 * The first thing wrong with each answer; empty when all is right. `day` is the day on which it was
 * said (YYYY-MM-DD, London).
 */
export function errorsOf({ asks, wrongOn }: Page, values: Values, day?: string): Errors {
  const read = asks.safeParse(values);
  if (read.success) return (day !== undefined && wrongOn?.(read.data, day)) || {};
  const { issues } = read.error;
  const entries = issues.map(({ path, message }): [string, string] => [String(path[0]), message]);
  // The last entry of a name counts, so the first issue comes last.
  return Object.fromEntries(entries.reverse());
}

/** A line in its parts, of which those with a number can be rung. */
const withNumbers = (line: string) =>
  line.split(numbers).map((text) => (isNumber(text) ? { number: text } : { text }));
const isNumber = (text: string) => nationalNumbers.some(({ number }) => number === text);
const numbers = new RegExp(
  `(?<!\\d)(${nationalNumbers.map(({ number }) => number).join('|')})(?!\\d)`,
);

type Written = { readonly values: Values; readonly errors: Errors; readonly answers: Answers };

/** How the label of a field stands on its page. */
type Label = 'heading' | 'hidden' | 'small';

/** A page's questions as the official macros take them. */
export function questionView(page: Page, { values, errors, answers }: Written, w: Words) {
  const intro = typeof page.intro === 'function' ? page.intro(answers) : (page.intro ?? []);
  const [first] = page.fields;
  const asksTitle = first?.label === page.title;
  // The label is the heading where nothing stands between them.
  const asHeading = asksTitle && intro.length === 0 && page.shows === undefined;
  const label = (field: Field): Label =>
    field !== first || !asksTitle ? 'small' : asHeading ? 'heading' : 'hidden';
  return {
    title: page.title,
    asHeading,
    intro: intro.map(withNumbers),
    button: page.button,
    fields: page.fields.map((field) => ({
      component: field.component,
      params: params(field, values, errors, label(field), w),
    })),
    errorList: page.fields.flatMap((field) =>
      sentNames(field)
        .filter((name) => errors[name] !== undefined)
        .map((name) => ({ text: errors[name], href: `#${name}` })),
    ),
  };
}

function params(field: Field, values: Values, errors: Errors, label: Label, w: Words) {
  const { name, hint } = field;
  const error = sentNames(field)
    .map((sent) => errors[sent])
    .find((message) => message !== undefined);
  const shared = {
    name,
    ...(hint && { hint: { text: hint } }),
    ...(error && {
      errorMessage: { text: error, visuallyHiddenText: w.question.error.replace(/:$/, '') },
    }),
  };
  switch (field.component) {
    case 'radios':
    case 'checkboxes':
      return {
        ...shared,
        idPrefix: name,
        fieldset: fieldset(field, label),
        items: items(field, values),
      };
    case 'date':
      return {
        ...shared,
        id: name,
        namePrefix: name,
        fieldset: fieldset(field, label),
        items: parts(name, values, error, w),
      };
    case 'long':
    case 'text':
      return { ...shared, ...box(field, label), id: name, value: text(values, name) };
  }
}

const classes = (part: string, label: Label) =>
  label === 'hidden' ? 'govuk-visually-hidden' : `${part}--${label === 'heading' ? 'l' : 's'}`;

const fieldset = (field: Field, label: Label) => ({
  legend: {
    text: field.label,
    classes: classes('govuk-fieldset__legend', label),
    isPageHeading: label === 'heading',
  },
});

// Nothing that was typed may come up again on this device: not as a suggestion, not by a spell checker.
const box = (field: Field, label: Label) => ({
  label: {
    text: field.label,
    classes: classes('govuk-label', label),
    isPageHeading: label === 'heading',
  },
  autocomplete: 'off',
  spellcheck: false,
  ...(field.width && { classes: `govuk-input--width-${field.width}` }),
  ...(field.rows && { rows: field.rows }),
  ...(field.inputmode && { inputmode: field.inputmode }),
});

const items = (field: Field, values: Values) => {
  const chosen = [text(values, field.name), ...ticked(values, field.name)];
  return (field.items ?? []).map((item) => ({
    value: item.value,
    text: item.text,
    checked: chosen.includes(item.value),
    ...(item.hint && { hint: { text: item.hint } }),
  }));
};

const parts = (name: string, values: Values, error: string | undefined, w: Words) =>
  (['day', 'month', 'year'] as const).map((part) => ({
    name: part,
    label: w.question.date[part],
    value: text(values, `${name}-${part}`),
    // A month may be written as a word.
    ...(part === 'month' && { inputmode: 'text' }),
    classes: `govuk-input--width-${part === 'day' ? 2 : 4}${error ? ' govuk-input--error' : ''}`,
    autocomplete: 'off',
    attributes: { spellcheck: 'false' },
  }));
