import { sentNames, text, ticked } from './fields.ts';
import type { Field, Page, Values } from './journey.ts';

/** What is wrong with what was written, by the name under which it was sent. */
export type Errors = Readonly<Record<string, string>>;

/** The first thing wrong with each answer; empty when all is right. */
export function errorsOf({ asks }: Page, values: Values): Errors {
  const read = asks.safeParse(values);
  const issues = read.success ? [] : read.error.issues;
  const entries = issues.map(({ path, message }): [string, string] => [String(path[0]), message]);
  // The last entry of a name counts, so the first issue comes last.
  return Object.fromEntries(entries.reverse());
}

/** A page's questions as the official macros take them. */
export function questionView(page: Page, values: Values, errors: Errors) {
  const alone = page.fields.length === 1;
  return {
    title: page.title,
    intro: page.intro ?? [],
    alone,
    fields: page.fields.map((field) => ({
      component: field.component,
      params: params(field, values, errors, alone),
    })),
    errorList: page.fields.flatMap((field) =>
      sentNames(field)
        .filter((name) => errors[name] !== undefined)
        .map((name) => ({ text: errors[name], href: `#${name}` })),
    ),
  };
}

function params(field: Field, values: Values, errors: Errors, alone: boolean) {
  const { name, hint } = field;
  const error = sentNames(field)
    .map((sent) => errors[sent])
    .find((message) => message !== undefined);
  const shared = {
    name,
    ...(hint && { hint: { text: hint } }),
    ...(error && { errorMessage: { text: error } }),
  };
  switch (field.component) {
    case 'radios':
    case 'checkboxes':
      return {
        ...shared,
        idPrefix: name,
        fieldset: fieldset(field, alone),
        items: items(field, values),
      };
    case 'date':
      return {
        ...shared,
        id: name,
        namePrefix: name,
        fieldset: fieldset(field, alone),
        items: parts(name, values, error),
      };
    case 'long':
    case 'text':
      return { ...shared, ...box(field, alone), id: name, value: text(values, name) };
  }
}

const size = (alone: boolean) => (alone ? 'l' : 's');

const fieldset = ({ label }: Field, alone: boolean) => ({
  legend: {
    text: label,
    classes: `govuk-fieldset__legend--${size(alone)}`,
    isPageHeading: alone,
  },
});

// Nothing that was typed may come up again on this device: not as a suggestion, not by a spell checker.
const box = ({ label, width, rows, inputmode }: Field, alone: boolean) => ({
  label: { text: label, classes: `govuk-label--${size(alone)}`, isPageHeading: alone },
  autocomplete: 'off',
  spellcheck: false,
  ...(width && { classes: `govuk-input--width-${width}` }),
  ...(rows && { rows }),
  ...(inputmode && { inputmode }),
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

const parts = (name: string, values: Values, error: string | undefined) =>
  ['day', 'month', 'year'].map((part) => ({
    name: part,
    value: text(values, `${name}-${part}`),
    classes: `govuk-input--width-${part === 'year' ? 4 : 2}${error ? ' govuk-input--error' : ''}`,
    autocomplete: 'off',
    attributes: { spellcheck: 'false' },
  }));
