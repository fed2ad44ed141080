import { isReceived, type WholeCase } from './case-items.ts';
import type { Form, FormField, Told, Values } from './forms.ts';
import { standing } from './standing.ts';

/**
 * What a form is filled in with when it is opened: what the last standing step that its fields name
 * says under that name, or what who asked told. Moments and days are asked anew, and what is no
 * choice any more is left out.
 */
export function prefilled(form: Form, whole: WholeCase, told: Told = {}): Values {
  const values: Record<string, string | readonly string[]> = {};
  for (const field of form) {
    const { name, as, items } = field;
    if (as === 'day' || as === 'moment') continue;
    const value = valueOf(field, whole, told);
    const isThere = [value]
      .flat()
      .every((one) => !items || items.some((item) => item.value === one));
    if (value !== undefined && isThere) values[name] = value;
  }
  return values;
}

function valueOf({ name, from }: FormField, { steps, contents }: WholeCase, told: Told) {
  if (!from) return undefined;
  if ('told' in from) return told[from.told];
  const n = standing(steps).findLast(({ did }) => did === from.step)?.n;
  const content = contents.find((one) => one.n === n)?.content;
  return content && !isReceived(content) ? content.values[from.field ?? name] : undefined;
}
