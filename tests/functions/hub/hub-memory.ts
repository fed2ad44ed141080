import type { CaseReader, WholeCase } from '../../../functions/aws/case-reader.ts';
import type { Sessions } from '../../../functions/aws/sessions.ts';
import type { Finished, SignInProvider } from '../../../functions/hub/sign-in.ts';
import type { Staff } from '../../../functions/domain/access.ts';
import { type Head, received } from '../../../functions/domain/cases.ts';
import type { Flag } from '../../../functions/domain/limits.ts';
import { partnership } from '../../../functions/domain/partnerships.ts';
import { hashOf, newSession, type PendingSignIn } from '../../../functions/domain/sessions.ts';
import type { Session } from '../../../functions/domain/sessions.ts';
import type { Submission } from '../../../functions/domain/submissions.ts';
import type { Look } from '../../../functions/domain/views.ts';
import type { WorklistEntry } from '../../../functions/domain/worklist.ts';
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
  entries: readonly WorklistEntry[] = [],
): CaseReader => ({
  inbox(size, from) {
    const order = cases
      .map(({ head }) => head)
      .sort((a, b) => (a.inboxOrder < b.inboxOrder ? -1 : 1));
    const start = from && 'after' in from;
    const rest = order.filter(({ inboxOrder }) =>
      !from ? true : start ? inboxOrder > from.after : 'before' in from && inboxOrder < from.before,
    );
    const page = from && !start ? rest.slice(-size) : rest.slice(0, size);
    const further = rest.length > size;
    return Promise.resolve({
      cases: page,
      unreadable: 0,
      ...((from && !start ? further : from) && page[0] && { before: page[0].inboxOrder }),
      ...((from && !start ? true : further) && { after: page.at(-1)?.inboxOrder ?? '' }),
    });
  },
  read: (caseId) => Promise.resolve(cases.find(({ head }) => head.caseId === caseId)),
  worklist: () => Promise.resolve([...entries]),
});

const done = (outcome: unknown) => Promise.resolve(outcome).then(() => undefined);

function sessionsInMemory() {
  const rows = new Map<string, Session>();
  const pending = new Map<string, PendingSignIn>();
  const sessions: Sessions = {
    find: (id) => Promise.resolve(rows.get(id)),
    begin: (session) => done(rows.set(session.id, session)),
    seen(id, at) {
      const row = rows.get(id);
      if (row) rows.set(id, { ...row, seenAt: at });
      return Promise.resolve(row !== undefined);
    },
    end: (id) => done(rows.delete(id)),
    keepSignIn: (kept) => done(pending.set(kept.id, kept)),
    takeSignIn(id) {
      const kept = pending.get(id);
      pending.delete(id);
      return Promise.resolve(kept);
    },
  };
  return { sessions, rows, pending };
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
  hub?: string;
  staff?: Partial<Staff>;
  signIn?: SignInProvider;
  viewsAreDown?: boolean;
};

/** A hub's web with everything in memory, a clock that tests move, and somebody signed in. */
export function aHubWeb(options: Options = {}) {
  const dorset = partnership('dorset');
  const hub = dorset.hubs.find(({ id }) => id === (options.hub ?? 'dorset'));
  if (!hub) throw new Error('No such hub');
  const clock = { now: new Date('2026-11-23T12:00:00.000Z') };
  const { sessions, rows, pending } = sessionsInMemory();
  const looks: Look[] = [];
  let n = 0;
  const app = hubWeb({
    hub,
    partnership: dorset,
    cases: casesOf(options.cases ?? [], options.entries),
    sessions,
    views: {
      record(look) {
        if (options.viewsAreDown) return Promise.reject(new Error('the table is down'));
        return done(looks.push(look));
      },
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
  return { app, get, clock, rows, pending, looks, cookie, mine };
}
