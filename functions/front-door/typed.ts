import { sentNames } from '../../web/journeys/fields.ts';
import type { Field, Values } from '../../web/journeys/journey.ts';

// Controls except tab and line feed, and the marks that turn the direction of other people's text
// around. The plain left-to-right and right-to-left marks stay: Arabic and Hebrew need them.
const harmful = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

/** Text as typed, in one form of Unicode, with nothing in it that cannot be shown or stored. */
export const clean = (text: string) =>
  text.replace(/\r\n?/g, '\n').replace(harmful, '').toWellFormed().normalize('NFC');

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
