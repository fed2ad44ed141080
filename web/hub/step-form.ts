import {
  type Errors,
  firstName,
  type Form,
  type FormField,
  type Sent,
  sentNames,
} from '../../functions/domain/forms.ts';
import { eitherOf } from '../../functions/domain/life.ts';

/** A field as the official macros take it; those that hang on an item stand within that item. */
export type Control = {
  readonly component: 'input' | 'textarea' | 'radios' | 'checkboxes' | 'date';
  readonly name: string;
  /** Stands above it, where a part of the form begins. */
  readonly heading?: string;
  readonly params: object;
  readonly items: readonly ItemView[];
};
type ItemView = {
  readonly value: string;
  readonly text: string;
  readonly checked: boolean;
  readonly hint?: { readonly text: string };
  readonly reveals: readonly Control[];
};

/** The form of a step with what was typed, as data for hub/step-form.njk. Nothing is asked by scripts. */
export function formView(form: Form, sent: Sent, errors: Errors) {
  const within = (field: FormField): Control => ({
    ...control(field, { form, sent, errors, within }),
    ...(field.heading !== undefined && { heading: field.heading }),
  });
  return {
    fields: form.filter((field) => !standsWithin(field, form)).map(within),
    errorList: form
      .map((field) => ({ text: errors[firstName(field)], href: `#${firstName(field)}` }))
      .filter(({ text }) => text !== undefined),
  };
}

type Written = {
  readonly form: Form;
  readonly sent: Sent;
  readonly errors: Errors;
  readonly within: (field: FormField) => Control;
};

/** Where it hangs on just one answer, a field stands within that item of its list. */
function standsWithin({ when }: FormField, form: Form): boolean {
  if (when?.is.length !== 1) return false;
  const other = form.find(({ name }) => name === when.field);
  return other?.items?.some(({ value }) => value === when.is[0]) ?? false;
}

function control(field: FormField, written: Written): Control {
  const { name } = field;
  const label = labelOf(field);
  const { errors, sent } = written;
  const hint = hintOf(field, written.form);
  const error = errors[firstName(field)];
  const shared = {
    name,
    ...(hint && { hint: { text: hint } }),
    ...(error !== undefined && { errorMessage: { text: error } }),
  };
  const fieldset = { legend: { text: label, classes: 'govuk-fieldset__legend--s' } };
  const box = { id: name, label: { text: label, classes: 'govuk-label--s' }, autocomplete: 'off' };
  const value = one(sent, name);
  switch (field.as) {
    case 'line':
      return plain('input', name, { ...shared, ...box, value });
    case 'text':
      return plain('textarea', name, { ...shared, ...box, value, rows: 8 });
    case 'choice':
    case 'choices':
      return {
        component: field.as === 'choice' ? 'radios' : 'checkboxes',
        ...{ name, params: { ...shared, idPrefix: name, fieldset } },
        items: itemsOf(field, written),
      };
    case 'affirm':
      return {
        component: 'checkboxes',
        ...{ name, params: { name, idPrefix: name, errorMessage: shared.errorMessage } },
        items: [
          { value: 'yes', text: label, checked: value === 'yes', reveals: [], ...hinted(hint) },
        ],
      };
    case 'day':
    case 'moment':
      return plain('date', name, {
        ...{ ...shared, id: name, namePrefix: name, fieldset },
        items: parts(field, sent, error !== undefined),
      });
  }
}

const plain = (component: Control['component'], name: string, params: object): Control => ({
  ...{ component, name, params, items: [] },
});

const itemsOf = (field: FormField, { form, sent, within }: Written): ItemView[] =>
  (field.items ?? []).map(({ value, text, hint }) => ({
    ...{ value, text, ...hinted(hint) },
    checked: all(sent, field.name).includes(value),
    reveals: form
      .filter((other) => other.when?.field === field.name && standsWithin(other, form))
      .filter((other) => other.when?.is[0] === value)
      .map(within),
  }));

const hinted = (hint: string | undefined) => (hint === undefined ? {} : { hint: { text: hint } });

/** What is written may be left out where nothing is said of its being missing. */
const labelOf = ({ label, as, missing }: FormField) =>
  missing === undefined && (as === 'line' || as === 'text') ? `${label} (optional)` : label;

/** What a field is for; of one that is asked after several answers also which. */
function hintOf(field: FormField, form: Form): string {
  const { when, hint, as } = field;
  const other = when && form.find(({ name }) => name === when.field);
  const answers = when?.is.map((is) => other?.items?.find(({ value }) => value === is)?.text ?? is);
  const only =
    other && answers && !standsWithin(field, form)
      ? `Only if you chose ${eitherOf(answers.map((answer) => `“${answer}”`))} above.`
      : '';
  const example = {
    day: 'For example, 27 3 2026.',
    moment: 'For example, 27 3 2026 at 2:05pm, as clocks in London show it.',
  };
  const own = as in example ? example[as as keyof typeof example] : '';
  return [hint, only, own].filter(Boolean).join(' ');
}

const widths = { day: 2, month: 4, year: 4, time: 5 } as const;

function parts(field: FormField, sent: Sent, isWrong: boolean) {
  return sentNames(field).map((name) => {
    const part = name.slice(field.name.length + 1) as keyof typeof widths;
    return {
      name: part,
      label: part.charAt(0).toUpperCase() + part.slice(1),
      value: one(sent, name),
      // A month may be written as a word, and a time has a colon.
      ...((part === 'month' || part === 'time') && { inputmode: 'text' }),
      classes: `govuk-input--width-${widths[part]}${isWrong ? ' govuk-input--error' : ''}`,
      autocomplete: 'off',
    };
  });
}

const all = (sent: Sent, name: string) => [sent[name] ?? []].flat();
const one = (sent: Sent, name: string) => all(sent, name)[0] ?? '';
