import { type Form, type FormField, isAsked, type Sent } from '../functions/domain/forms.ts';

/** Answers that a test chooses, by field; whatever else a form asks is made up. */
export type Chosen = Readonly<Record<string, string | readonly string[]>>;

/** What a browser sends for a form that is filled in right, by its data alone. */
export function filled(form: Form, chosen: Chosen, now: Date): Sent {
  const sent: Record<string, string | readonly string[]> = {};
  for (const field of form) {
    if (!isAsked(field, sent)) continue;
    const value = chosen[field.name];
    if (field.as === 'day' || field.as === 'moment')
      Object.assign(sent, partsOf(field, value, now));
    else sent[field.name] = value ?? madeUp(field);
  }
  return sent;
}

function madeUp(field: FormField): string | readonly string[] {
  const allowed = (field.items ?? [])
    .map(({ value }) => value)
    .filter((value) => !field.not?.some((one) => one.value === value));
  switch (field.as) {
    case 'choice':
      return allowed[0] ?? '';
    case 'choices':
      return allowed;
    case 'affirm':
      return 'yes';
    case 'line':
      return `${field.label}, in a line`;
    default:
      return `${field.label}: told at length.`;
  }
}

const hour = 3_600_000;

/** A day, and perhaps a time, as somebody writes them: an hour ago, or some days ahead. */
function partsOf({ name, as, ahead }: FormField, chosen: Chosen[string] | undefined, now: Date) {
  const at =
    typeof chosen === 'string'
      ? new Date(chosen)
      : new Date(now.getTime() + (ahead ? 72 * hour : as === 'day' ? -48 * hour : -hour / 60));
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    ...({ day: 'numeric', month: 'numeric', year: 'numeric' } as const),
    ...({ hour: '2-digit', minute: '2-digit', hour12: false } as const),
  }).formatToParts(at);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return {
    ...Object.fromEntries(['day', 'month', 'year'].map((one) => [`${name}-${one}`, part(one)])),
    ...(as === 'moment' && { [`${name}-time`]: `${part('hour')}:${part('minute')}` }),
  };
}
