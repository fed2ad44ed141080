import type { AskedItems } from '../../../functions/aws/asked-items.ts';
import type { CaseReader } from '../../../functions/aws/case-reader.ts';
import type { CaseSteps } from '../../../functions/aws/case-steps.ts';
import type { Cases } from '../../../functions/aws/cases.ts';
import type { WholeCase } from '../../../functions/domain/case-items.ts';
import type { Sessions } from '../../../functions/aws/sessions.ts';
import type { Finished, SignInProvider } from '../../../functions/hub/sign-in.ts';
import type { Staff } from '../../../functions/domain/access.ts';
import { type Head } from '../../../functions/domain/case-items.ts';
import { received } from '../../../functions/domain/cases.ts';
import { type Asked, askedPartition, openQuestion } from '../../../functions/domain/asked.ts';
import type { DueAlert } from '../../../functions/domain/duty.ts';
import { caseIndexes } from '../../../functions/domain/keys.ts';
import type { Flag } from '../../../functions/domain/limits.ts';
import { stretch } from '../../../functions/domain/stretch.ts';
import { lives } from '../../../functions/domain/lives/lives.ts';
import type { OutboxItem } from '../../../functions/domain/outbox.ts';
import { partnership } from '../../../functions/domain/partnerships.ts';
import {
  hashOf,
  type KeptForm,
  newSession,
  type PendingSignIn,
} from '../../../functions/domain/sessions.ts';
import type { Session } from '../../../functions/domain/sessions.ts';
import type { StepWrite } from '../../../functions/domain/steps.ts';
import type { Submission } from '../../../functions/domain/submissions.ts';
import type { SignedDay } from '../../../functions/domain/signed-heads.ts';
import {
  liftView,
  type Look,
  nextView,
  noViews,
  type View,
} from '../../../functions/domain/views.ts';
import type { WorklistEntry } from '../../../functions/domain/worklist.ts';
import type { DeskDeps } from '../../../functions/hub/deps.ts';
import { hubWeb } from '../../../functions/hub/hub-web.ts';
import { aCaseId, aRouting, aSubmission, aSubmissionMessage, someAnswers } from '../../builders.ts';

export const aStaff = (change: Partial<Staff> = {}): Staff => ({
  issuer: 'https://sign-in.example.org/dorset',
  subject: 'staff-1',
  name: 'Hana Handler',
  roles: ['handler'],
  agency: 'council',
  ...change,
});

/** A whole case made of submissions, the first of which makes it. */
export function aWholeCase(
  submissions: readonly Submission[] = [aSubmission()],
  caseId: string = aCaseId(),
  flags: readonly Flag[] = [],
): WholeCase {
  const steps: WholeCase['steps'][number][] = [];
  const contents: WholeCase['contents'][number][] = [];
  let head: Head | undefined;
  for (const [i, submission] of submissions.entries()) {
    const receivedAt = `2026-11-23T${String(9 + i).padStart(2, '0')}:00:00.000Z`;
    const answers = someAnswers({ caseId, receivedAt, flags: [...flags] }, submission);
    const message = aSubmissionMessage(answers, aRouting());
    const write = received(message, head, { at: receivedAt, salt: '00' });
    head = write.head;
    steps.push(write.step);
    contents.push(write.content);
  }
  if (!head) throw new Error('A case is made of at least one submission');
  return { head, steps, contents };
}

/** A hub's cases, read as its table gives them. */
const casesOf = (
  cases: readonly WholeCase[],
  { entries = [], waiting = {} }: Pick<Options, 'entries' | 'waiting'> = {},
): CaseReader => ({
  list(list, size, cursor) {
    const { from, to, back } = stretch(list, cursor);
    const { key } = caseIndexes[list.index];
    const order = cases
      .map(({ head }) => head)
      .filter((head) => head[key] === list.value)
      .filter(({ inboxOrder }) => inboxOrder >= from && inboxOrder < to)
      .sort((a, b) => (a.inboxOrder < b.inboxOrder ? -1 : 1));
    const page = back ? order.slice(-size) : order.slice(0, size);
    const further = order.length > size;
    return Promise.resolve({
      cases: page,
      unreadable: 0,
      ...((back ? further : from !== list.from) && page[0] && { before: page[0].inboxOrder }),
      ...((back || further) && page.length > 0 && { after: page.at(-1)?.inboxOrder ?? '' }),
    });
  },
  byReference: (reference) =>
    Promise.resolve(cases.map(({ head }) => head).find((head) => head.reference === reference)),
  read: (caseId) => Promise.resolve(cases.find(({ head }) => head.caseId === caseId)),
  worklist: () => Promise.resolve([...entries]),
  replyWaits: (caseId) => Promise.resolve(waiting[caseId]),
});

/** Adds cases that staff took down, as the table does: nothing is ever written over. */
const newCasesOf = (kept: WholeCase[], alerts: DueAlert[]): Pick<Cases, 'store'> => ({
  store({ head, step, content }, due) {
    const there = kept.find((one) => one.head.caseId === head.caseId);
    const isSame = there?.contents.some(
      (one) =>
        'submission' in one.content && one.content.submissionId === content.content.submissionId,
    );
    if (there) return Promise.resolve(isSame ? 'stored-before' : 'lost-race');
    kept.push({ head, steps: [step], contents: [content] });
    if (due) alerts.push(due);
    return Promise.resolve('stored');
  },
});

/** What agencies are asked, as the table would have it. */
const askedIn = (kept: readonly WholeCase[]): AskedItems => ({
  of(agency) {
    const found = kept.flatMap(({ head, steps }): Asked[] => {
      const step = openQuestion(steps, agency);
      if (!step || head.open === undefined) return [];
      const { caseId, reference } = head;
      const key = { caseId: askedPartition(agency), item: `case#${caseId}`, caseIdOf: caseId };
      return [{ v: 1, ...key, reference, askedAt: step.at, due: step.about['due'] ?? '' }];
    });
    return Promise.resolve({ found, unreadable: 0 });
  },
});

/** Stores steps as the table does: only on the version of the case that they were worked out from. */
const stepsOf = (
  cases: WholeCase[],
  alerts: DueAlert[],
  outbox: OutboxItem[],
  { beforeStoring }: Options,
): CaseSteps => ({
  store(write, due, message) {
    beforeStoring?.(cases);
    const writes = write.other ? [write, write.other] : [write];
    const there = ({ head }: StepWrite) =>
      cases.findIndex(({ head: { caseId } }) => caseId === head.caseId);
    if (writes.some((one) => cases[there(one)]?.head.version !== one.from))
      return Promise.resolve('lost-race');
    for (const one of writes) {
      const { steps = [], contents = [] } = cases[there(one)] ?? {};
      const { head, step, content } = one;
      cases[there(one)] = { head, steps: [...steps, step], contents: [...contents, content] };
    }
    if (due) alerts.push(due);
    if (message) outbox.push(message);
    return Promise.resolve('stored');
  },
});

const done = (outcome: unknown) => Promise.resolve(outcome).then(() => undefined);

function sessionsInMemory() {
  const rows = new Map<string, Session>();
  const pending = new Map<string, PendingSignIn>();
  const forms = new Map<string, KeptForm>();
  const sessions: Sessions = {
    find: (id) => Promise.resolve(rows.get(id)),
    begin: (session) => done(rows.set(session.id, session)),
    seen(id, at) {
      const row = rows.get(id);
      if (row) rows.set(id, { ...row, seenAt: at });
      return Promise.resolve(row !== undefined);
    },
    end: (id) => done([rows.delete(id), forms.delete(id)]),
    keepForm: (form) => done(forms.set(form.id, form)),
    findForm: (id) => Promise.resolve(forms.get(id)),
    keepSignIn: (kept) => done(pending.set(kept.id, kept)),
    takeSignIn(id) {
      const kept = pending.get(id);
      pending.delete(id);
      return Promise.resolve(kept);
    },
  };
  return { sessions, rows, pending, forms };
}

/** A provider that answers every sign-in in the same way. */
export const provider = (
  finished: Finished | ((cameBackTo: URL) => Finished),
  { isDown = false, signOutUrl }: { isDown?: boolean; signOutUrl?: string } = {},
): SignInProvider => {
  let n = 0;
  return {
    start(redirectUri) {
      if (isDown) return Promise.resolve('unreachable' as const);
      n += 1;
      const url = `https://sign-in.example.org/auth?redirect_uri=${encodeURIComponent(redirectUri)}&state=state-${n}`;
      const kept = { state: `state-${n}`, nonce: 'nonce', verifier: 'verifier' };
      return Promise.resolve({ url, ...kept });
    },
    finish: (cameBackTo) =>
      Promise.resolve(typeof finished === 'function' ? finished(cameBackTo) : finished),
    signOutUrl: () => Promise.resolve(signOutUrl),
  };
};

const claims = { roles: 'roles', agency: 'agency' };
export const signedInAs = (given: Record<string, unknown>): Finished => ({
  result: 'signed-in',
  claims: { iss: 'https://sign-in.example.org/dorset', sub: 'staff-1', ...given },
});

type Options = {
  cases?: readonly WholeCase[];
  entries?: readonly WorklistEntry[];
  /** Since when the reply of a case waits for the front door, by its id. */
  /** What was answered in a month. */
  answered?: DeskDeps['answered'];
  waiting?: Readonly<Record<string, string>>;
  hub?: string;
  staff?: Partial<Staff>;
  signIn?: SignInProvider;
  viewsAreDown?: boolean;
  /** The lives of cases, where they are not the real ones. */
  lives?: DeskDeps['lives'];
  /** What others do to the cases just before a step is stored. */
  beforeStoring?: (kept: WholeCase[]) => void;
  newCasesAreDown?: boolean;
  /** The looks that are kept already. */
  chain?: readonly View[];
  /** The last day whose heads were signed. */
  signed?: SignedDay;
};

const nothing = { answered: 0, withoutCall: 0 };

/** A hub's web with everything in memory, a clock that tests move, and somebody signed in. */
export function aHubWeb(options: Options = {}) {
  const dorset = partnership('dorset');
  const hub = dorset.hubs.find(({ id }) => id === (options.hub ?? 'dorset'));
  if (!hub) throw new Error('No such hub');
  const clock = { now: new Date('2026-11-23T12:00:00.000Z') };
  const { sessions, rows, pending, forms } = sessionsInMemory();
  const looks: Look[] = [];
  const kept = [...(options.cases ?? [])];
  const alerts: DueAlert[] = [];
  const outbox: OutboxItem[] = [];
  const chained = () =>
    looks.reduce<View[]>(
      (views, look) => [...views, liftView(nextView(views.at(-1) ?? noViews, look))],
      [...(options.chain ?? [])],
    );
  let n = 0;
  const app = hubWeb({
    hub,
    partnership: dorset,
    cases: casesOf(kept, options),
    steps: stepsOf(kept, alerts, outbox, options),
    lives: options.lives ?? lives,
    newCases: options.newCasesAreDown
      ? { store: () => Promise.reject(new Error('the table is down')) }
      : newCasesOf(kept, alerts),
    answered: (month) => options.answered?.(month) ?? Promise.resolve(nothing),
    asked: askedIn(kept),
    sessions,
    views: {
      record(look) {
        if (options.viewsAreDown) return Promise.reject(new Error('the table is down'));
        return done(looks.push(look));
      },
      head: () => Promise.resolve(chained().at(-1) ?? noViews),
      between: (first, last) =>
        Promise.resolve(chained().filter(({ n: one }) => one >= first && one <= last)),
      lastSigned: () => Promise.resolve(options.signed),
    },
    signIn: options.signIn ?? provider({ result: 'denied' }),
    claims,
    now: () => clock.now,
    random: (bytes) => new Uint8Array(bytes).fill((n += 1)),
  });
  const mine = hashOf('my-token');
  rows.set(mine, newSession(mine, aStaff(options.staff), clock.now));
  const cookie = `__Host-${hub.id}-session=my-token`;
  const get = async (path: string, headers: Record<string, string> = { cookie }) =>
    app.request(`http://hub.test${path}`, { headers });
  return { app, get, clock, rows, pending, forms, looks, kept, alerts, outbox, cookie, mine };
}
