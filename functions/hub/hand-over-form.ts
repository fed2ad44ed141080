import { isCaseId } from '../domain/case-id.ts';
import { longest } from '../domain/forms.ts';
import type { Colleague } from '../domain/listed.ts';
import type { Session } from '../domain/sessions.ts';
import type { HandingOver } from './hand-over.ts';
import type { SentForm } from './sent.ts';

/** What is wrong, by the name of the field. */
type Errors = Readonly<Record<string, string>>;

/** The form of a hand-over as it was sent, to be shown again. */
export type SentHandOver = {
  readonly which: string;
  readonly ticked: readonly string[];
  readonly to: string;
  readonly workId: string;
  readonly name: string;
  readonly note: string;
};

/** Whom the page names as colleagues, who hands over, and how many cases there may be at once. */
type Asking = {
  readonly known: readonly Colleague[];
  readonly staff: Session;
  readonly most: number;
};

type Read =
  | { readonly caseIds: readonly string[]; readonly handing: HandingOver }
  | { readonly errors: Errors };

/** What a browser sent, by our names for it. */
export function sentHandOver(sent: SentForm): SentHandOver {
  const one = (name: string) => sent[name]?.[0]?.trim() ?? '';
  return {
    which: one('which'),
    ticked: sent['case'] ?? [],
    to: one('to'),
    workId: one('work-id'),
    name: one('name'),
    note: one('note'),
  };
}

/** Reads the form: which cases, to whom and with which words; or what is wrong with it. */
export function readHandOver(sent: SentForm, asking: Asking): Read {
  const form = sentHandOver(sent);
  // All are all that the page listed: what came in since was not read out.
  const named = form.which === 'all' ? (sent['shown'] ?? []) : form.ticked;
  const caseIds = [...new Set(named)].filter((id) => isCaseId(id)).slice(0, asking.most);
  const errors = { ...wrongCases(form, caseIds), ...wrongPerson(form, asking), ...wrongNote(form) };
  if (Object.keys(errors).length > 0) return { errors };
  const to = form.to === 'nobody' ? form.to : colleague(form, asking);
  return { caseIds, handing: { to, note: form.note } };
}

function wrongCases({ which }: SentHandOver, caseIds: readonly string[]): Errors {
  if (which !== 'all' && which !== 'ticked')
    return { which: 'Choose whether you hand over all of these cases' };
  return caseIds.length === 0 ? { case: 'Tick the cases that you hand over' } : {};
}

function wrongPerson(form: SentHandOver, { known, staff }: Asking): Errors {
  if (form.to === 'nobody' || known.some(({ workId }) => workId === form.to)) return {};
  if (form.to !== 'other') return { to: 'Choose who takes the cases over' };
  const id = wrongWorkId(form.workId, staff);
  const name =
    form.name === ''
      ? 'Enter their name'
      : form.name.length > longest.line && `Use ${longest.line} characters or fewer`;
  return { ...(id && { 'work-id': id }), ...(name && { name }) };
}

function wrongWorkId(workId: string, { subject }: Session): string | false {
  if (workId === '') return 'Enter their work id: it stands on their own page for handing over';
  if (/[\s#]/.test(workId) || workId.length > longest.line)
    return 'A work id is one word: check it with your colleague';
  return workId === subject && 'This is your own work id';
}

function wrongNote({ to, note }: SentHandOver): Errors {
  if (to === 'nobody' && note === '')
    return { note: 'Write why nobody takes them over, and what is next' };
  return note.length > longest.text
    ? { note: `Use ${longest.text.toLocaleString('en-GB')} characters or fewer` }
    : {};
}

const colleague = ({ to, workId, name }: SentHandOver, { known }: Asking): Colleague =>
  known.find((one) => one.workId === to) ?? { workId, name };
