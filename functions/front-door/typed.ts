import { sentNames } from '../../web/journeys/fields.ts';
import type { Field, Values } from '../../web/journeys/journey.ts';
import { clean } from '../typed-text.ts';

/** What a form sent for these questions; whatever else it sent is left aside. */
export function typed(fields: readonly Field[], form: FormData): Values {
  const read = (name: string) =>
    form.getAll(name).map((value) => (typeof value === 'string' ? clean(value) : ''));
  return Object.fromEntries(
    fields.flatMap((field) =>
      sentNames(field).map((name): [string, string | string[]] => [
        name,
        field.component === 'checkboxes' ? read(name) : (read(name)[0] ?? ''),
      ]),
    ),
  );
}

/** The form that was sent, or undefined if it cannot be read. */
export async function formOf(request: Request): Promise<FormData | undefined> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) return undefined;
  return request.formData().catch(() => undefined);
}
