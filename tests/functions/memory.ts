import type { Answers } from '../../functions/aws/answers.ts';
import type { CaseSteps } from '../../functions/aws/case-steps.ts';
import type { Cases } from '../../functions/aws/cases.ts';
import type { ClockReads } from '../../functions/aws/clock-reads.ts';
import type { Duty } from '../../functions/aws/duty.ts';
import type { Settlement } from '../../functions/aws/settlement.ts';
import type { SignedCopies } from '../../functions/aws/signed-copies.ts';
import type { Tracking, Which } from '../../functions/aws/tracking.ts';
import { liftAnswers, type StoredAnswers } from '../../functions/domain/answers.ts';
import type { WholeCase } from '../../functions/domain/case-items.ts';
import { liftHead } from '../../functions/domain/case-lift.ts';
import { factsOf, liftSignedCopy, sameFacts } from '../../functions/domain/signed-days.ts';
import { type Alert, duty, liftDue } from '../../functions/domain/duty.ts';
import { overdueRanges } from '../../functions/domain/keys.ts';
import {
  liftRoute,
  liftTracked,
  newlyTracked,
  trackedKey,
  type Tracked,
} from '../../functions/domain/tracking.ts';
import { lettersIn, wholeIn } from './letters-memory.ts';

type Item = Record<string, unknown>;
export type MemoryTable = ReturnType<typeof memoryTable>;

/** A table in memory: like the real one it keeps copies, and knows no undefined. */
export function memoryTable() {
  const items = new Map<string, Item>();
  const copy = (item: object) => JSON.parse(JSON.stringify(item)) as Item;
  return {
    get: (...key: string[]) => {
      const item = items.get(key.join('|'));
      return item && copy(item);
    },
    has: (...key: string[]) => items.has(key.join('|')),
    set: (item: object, ...key: string[]) => void items.set(key.join('|'), copy(item)),
    delete: (...key: string[]) => void items.delete(key.join('|')),
    all: () => [...items.values()].map(copy),
  };
}

/** The front door's two tables in memory, under the same conditions as the real ones. */
export function frontDoorInMemory() {
  const answers = memoryTable();
  const tracked = memoryTable();
  const submission = ({ caseId, submissionId }: Which) => {
    const item = tracked.get(caseId, trackedKey(submissionId));
    return item && liftTracked(item);
  };
  const whileUnsettled = (which: Which, change: Partial<Tracked>) => {
    const now = submission(which);
    if (now?.unsettled !== 'yes') return Promise.resolve(false);
    tracked.set({ ...now, ...change }, which.caseId, now.item);
    return Promise.resolve(true);
  };
  const route = (caseId: string) => {
    const item = tracked.get(caseId, 'route');
    return item && liftRoute(item);
  };
  const tracking: Tracking = {
    submission: (which) => Promise.resolve(submission(which)),
    route: (caseId) => Promise.resolve(route(caseId)),
    recordRoute(wanted) {
      if (!tracked.has(wanted.caseId, 'route')) tracked.set(wanted, wanted.caseId, 'route');
      return Promise.resolve(route(wanted.caseId) ?? wanted);
    },
    markRouted: (which, hub) => whileUnsettled(which, { state: 'routed', hub }),
    markSent: (which, sentAt) => whileUnsettled(which, { state: 'sent', sentAt }),
    markRetried: (which, attempts, nextTryAt) => whileUnsettled(which, { attempts, nextTryAt }),
    unsettled: () =>
      Promise.resolve({
        found: tracked
          .all()
          .filter((item) => item['unsettled'] === 'yes')
          .map(liftTracked)
          .sort((a, b) => ((a.nextTryAt ?? '') < (b.nextTryAt ?? '') ? -1 : 1)),
        unreadable: 0,
      }),
  };
  const copies: SignedCopies = {
    keep(copy) {
      const [first] = tracked.all().filter(({ caseId }) => caseId === copy.caseId);
      if (first && liftSignedCopy(first).publicKey !== copy.publicKey)
        return Promise.resolve('other-key');
      const there = tracked.get(copy.caseId, copy.item);
      if (!there) tracked.set(copy, copy.caseId, copy.item);
      if (!there) return Promise.resolve('kept');
      const same = sameFacts(factsOf(liftSignedCopy(there)), factsOf(copy));
      return Promise.resolve(same ? 'there-already' : 'differs');
    },
  };
  const settlement: Settlement = {
    settle({ caseId, submissionId, hub, at, expiresAt }) {
      const now = submission({ caseId, submissionId });
      if (!now) return Promise.resolve('unknown');
      if (now.hub !== hub) return Promise.resolve('other-hub');
      if (now.unsettled !== 'yes') return Promise.resolve('already-settled');
      const gone = { unsettled: undefined, nextTryAt: undefined };
      tracked.set(
        { ...now, ...gone, state: 'settled', settledAt: at, expiresAt },
        caseId,
        now.item,
      );
      tracked.set({ ...route(caseId), expiresAt }, caseId, 'route');
      answers.delete(submissionId);
      return Promise.resolve('settled');
    },
  };
  const reading: Answers = {
    read(id) {
      const item = answers.get(id);
      return Promise.resolve(item && liftAnswers(item));
    },
  };
  return {
    tracking,
    settlement,
    copies,
    answers: reading,
    /** Stores a submission as the public web does: both items or, where it is there, neither. */
    put: (stored: StoredAnswers, retryFirstSeconds = 120) => {
      const item = newlyTracked(stored, retryFirstSeconds);
      if (answers.has(stored.submissionId) || tracked.has(stored.caseId, item.item)) return false;
      answers.set(stored, stored.submissionId);
      tracked.set(item, stored.caseId, item.item);
      return true;
    },
    all: { answers: answers.all, tracking: tracked.all },
  };
}

/** A hub's Cases table in memory, under the same conditions as the real one, and its duty channel. */
export function casesInMemory() {
  const table = memoryTable();
  const head = (caseId: string) => {
    const item = table.get(caseId, 'head');
    return item && liftHead(item);
  };
  const cases: Cases = {
    head: (caseId) => Promise.resolve(head(caseId)),
    store({ head: next, from, step, content, marker, letters = [] }, due) {
      const { caseId } = next;
      if (table.has(caseId, marker.item)) return Promise.resolve('stored-before');
      const lost =
        head(caseId)?.version !== from ||
        table.has(caseId, step.item) ||
        table.has(caseId, content.item);
      if (lost) return Promise.resolve('lost-race');
      for (const item of [next, step, content, marker]) table.set(item, caseId, item.item);
      for (const item of [due, ...letters]) if (item) table.set(item, item.caseId, item.item);
      return Promise.resolve('stored');
    },
    name(entry) {
      const before = table.get(entry.caseId, entry.item);
      if (!before || String(before['namedAt']) <= entry.namedAt)
        table.set(entry, entry.caseId, entry.item);
      return Promise.resolve();
    },
  };
  const open = () => table.all().filter((item) => item['open'] === 'open');
  const reads: ClockReads = {
    waking: (now) =>
      Promise.resolve({
        found: open()
          .filter((item) => typeof item['wakeAt'] === 'string' && item['wakeAt'] <= now)
          .map(liftHead)
          .sort((a, b) => ((a.wakeAt ?? '') < (b.wakeAt ?? '') ? -1 : 1)),
        unreadable: 0,
      }),
    overdue: (now) =>
      Promise.resolve(
        overdueRanges(now)
          .map(({ from, to }) =>
            open().filter(({ inboxOrder: at }) => String(at) >= from && String(at) <= to),
          )
          .flat().length,
      ),
  };
  const steps: CaseSteps = {
    store({ head: next, from, step, content, letters: written = [] }, ...owed) {
      const lost = head(next.caseId)?.version !== from || table.has(next.caseId, step.item);
      if (lost) return Promise.resolve('lost-race');
      for (const item of [next, step, content]) table.set(item, next.caseId, item.item);
      for (const item of [...owed, ...written]) if (item) table.set(item, item.caseId, item.item);
      return Promise.resolve('stored');
    },
  };
  const alerts: Alert[] = [];
  const channel: Duty = {
    due: () =>
      Promise.resolve({
        found: table
          .all()
          .filter((item) => item['caseId'] === duty)
          .map(liftDue),
        unreadable: 0,
      }),
    publish: (alert) => Promise.resolve(void alerts.push(alert)),
    done({ caseId, item }) {
      table.delete(caseId, item);
      return Promise.resolve();
    },
  };
  return {
    ...{ cases, steps, reads, duty: channel, alerts, all: table.all },
    ...{ whole: wholeIn(table), letters: lettersIn(table) },
    /** Puts an item there as it is, or all that a case has by now. */
    set: (item: { readonly caseId: string; readonly item: string }) =>
      table.set(item, item.caseId, item.item),
    become({ head: now, steps: taken, contents }: WholeCase) {
      for (const item of [now, ...taken, ...contents]) table.set(item, item.caseId, item.item);
    },
  };
}
