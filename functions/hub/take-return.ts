import { writtenIn } from '../../web/hub/paper/written.ts';
import { openQuestion } from '../domain/asked.ts';
import type { WholeCase } from '../domain/case-items.ts';
import { type Errors, type Form, readForm, type Sent, type Values } from '../domain/forms.ts';
import { type LifeRow, offerOf, whoIs } from '../domain/life.ts';
import { about, standing } from '../domain/standing.ts';
import { take } from '../domain/steps.ts';
import { canonical } from '../domain/submissions.ts';
import { failure } from '../lambda.ts';
import type { DeskDeps } from './deps.ts';
import { forgetForm } from './kept-form.ts';
import { sentIn } from './sent.ts';
import type { HubContext } from './site.ts';

const step = 'record-return';
/** The one answer that is not asked: everybody answers for their own agency. */
const ofAgency = 'agency';

type Offering = Pick<DeskDeps, 'hub' | 'lives'>;

const offered = (whole: WholeCase, c: HubContext, { hub, lives }: Offering) =>
  offerOf(lives[whole.head.kind], whole, { staff: c.var.session, hub }, step);

const asking = ({ form }: Pick<LifeRow, 'form'>): Form =>
  form.filter(({ name }) => name !== ofAgency);

/** What an agency is asked to say; no questions where this person may not answer for it. */
export function returnForm(whole: WholeCase, c: HubContext, deps: Offering): Form {
  const offer = offered(whole, c, deps);
  return offer?.open ? asking(offer.row) : [];
}

type Outcome =
  | { readonly result: 'done' }
  | { readonly result: 'wrong'; readonly form: Form; readonly sent: Sent; readonly errors: Errors }
  | { readonly result: 'refused'; readonly why: readonly string[] }
  /** Somebody else answered for the agency meanwhile. */
  | { readonly result: 'answered'; readonly typed: readonly string[] };

/** How often it is tried while others write to the case: what they do does not hinder an answer. */
const tries = 10;

/** Records what the agency of who is signed in holds, once. */
export async function takeReturn(
  c: HubContext,
  whole: WholeCase,
  deps: DeskDeps,
): Promise<Outcome> {
  const { session: staff } = c.var;
  const sent = await sentIn(c);
  let current = whole;
  for (let n = 1; n <= tries; n++) {
    const offer = offered(current, c, deps);
    if (!offer?.open) return { result: 'refused', why: offer?.why ?? ['The case is closed.'] };
    const at = deps.now();
    const read = readForm(offer.row.form, { ...sent, [ofAgency]: staff.agency }, at);
    const isAnswered = openQuestion(current.steps, staff.agency) === undefined;
    if (isAnswered && read.ok && isMine(current, c, read.values)) return { result: 'done' };
    if (isAnswered) return { result: 'answered', typed: typedIn(offer.row, sent) };
    if (!read.ok) return { result: 'wrong', form: asking(offer.row), sent, errors: read.errors };
    const salt = Buffer.from(deps.random(16)).toString('hex');
    const taking = { row: offer.row, values: read.values, staff, at: at.toISOString(), salt };
    const write = take(current, { life: deps.lives[current.head.kind], ...taking });
    if ((await deps.steps.store(write)) === 'stored') {
      await forgetForm(c, deps);
      return { result: 'done' };
    }
    current = (await deps.cases.read(whole.head.caseId)) ?? current;
  }
  throw failure('case-changes-too-fast');
}

/** Whether the last answer of the agency is this very one, by the same person: a second click. */
function isMine(whole: WholeCase, c: HubContext, values: Values): boolean {
  const { session } = c.var;
  const last = standing(whole.steps).findLast(
    (one) => one.did === step && about(one, ofAgency) === session.agency,
  );
  return last?.who === whoIs(session) && canonical(writtenIn(whole, last)) === canonical(values);
}

const typedIn = (row: Pick<LifeRow, 'form'>, sent: Sent): string[] =>
  asking(row).flatMap(({ name, label, as }) => {
    const value = [sent[name]].flat()[0] ?? '';
    return as === 'text' && value !== '' ? [`${label}: ${value}`] : [];
  });
