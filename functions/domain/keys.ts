import type { Head } from './case-items.ts';
import { londonDay } from './london.ts';

const keys = [
  ...(['open', 'inboxOrder', 'held', 'openKind', 'stage', 'asksManager'] as const),
  ...(['changedOn', 'dueAt', 'wakeAt'] as const),
] as const;
type Keys = (typeof keys)[number];
/** A head without what is worked out from it. */
export type BareHead = Omit<Head, Keys> & { readonly wakeAt?: string | undefined };

/**
 * The indexes of a hub's Cases table, each with its key and its order. Every list of staff is one
 * query on one of them, whose cost hangs on the page and not on the number of cases.
 */
export const caseIndexes = {
  inbox: { key: 'open', sort: 'inboxOrder' },
  held: { key: 'held', sort: 'inboxOrder' },
  kind: { key: 'openKind', sort: 'inboxOrder' },
  stage: { key: 'stage', sort: 'inboxOrder' },
  manager: { key: 'asksManager', sort: 'inboxOrder' },
  /** Other items name a reference too: a head is the one whose `item` says so. */
  reference: { key: 'reference', sort: 'item' },
  wake: { key: 'open', sort: 'wakeAt' },
  changed: { key: 'changedOn', sort: 'caseId' },
} as const;

/** Whose a case is that nobody has taken on. */
export const nobody = 'nobody';
/** After every instant, as text: a case of which nothing is due stands last. */
const never = '9999-12-31T23:59:59.999Z';

/** When the first of the running clocks ends. */
const nextDue = ({ clocks }: Pick<Head, 'clocks'>): string | undefined =>
  clocks
    .filter(({ state }) => state === 'running')
    .map(({ dueAt }) => dueAt)
    .sort()[0];

/**
 * The head with the keys of every list that it stands in. A case that is not open stands in its
 * stage only.
 */
export function withKeys(
  head: BareHead,
  { isOpen, at, inboxOrder }: { isOpen: boolean; at: string; inboxOrder?: string },
): Head {
  const dueAt = nextDue(head);
  const { wakeAt, ...facts } = head;
  return {
    ...facts,
    ...(dueAt !== undefined && { dueAt }),
    ...(isOpen && {
      open: 'open' as const,
      held: head.holder?.who ?? nobody,
      openKind: head.kind,
      ...(head.needs.length > 0 && { asksManager: 'yes' as const }),
      ...(wakeAt !== undefined && { wakeAt }),
    }),
    inboxOrder: inboxOrder ?? orderOf({ ...head, dueAt }),
    stage: `${head.kind}#${head.state}`,
    changedOn: londonDay(at),
  };
}

/** Whether a fact of a head is worked out from the others. */
export const isKey = (name: string): boolean => (keys as readonly string[]).includes(name);

/** Whether a stored head stands in the lists that its facts put it in. */
export function standsWhereItShould(head: Head): boolean {
  const { open, receivedAt: at } = head;
  const right = withKeys(withoutKeys(head), { isOpen: open !== undefined, at });
  const names = ['dueAt', 'inboxOrder', 'held', 'openKind', 'stage'] as const;
  return names.every((name) => head[name] === right[name]);
}

/** A head without its keys, to be changed and given new ones. */
export function withoutKeys(head: Head): Omit<Head, Keys> {
  const bare = Object.entries(head).filter(([name]) => !isKey(name));
  return Object.fromEntries(bare) as Omit<Head, Keys>;
}

/** The order of a list, as text: immediate risk, then what is due next, then the oldest. */
export const orderOf = ({
  caseId,
  immediateRisk,
  dueAt = never,
  receivedAt,
}: Pick<Head, 'caseId' | 'immediateRisk' | 'receivedAt'> & {
  dueAt?: string | undefined;
}): string => `${immediateRisk ? 0 : 1}#${dueAt}#${receivedAt}#${caseId}`;

/** Where in that order the cases stand that were due before `now` (ISO UTC): a stretch for each risk. */
export const overdueRanges = (now: string) =>
  [0, 1].map((risk) => ({ from: `${risk}#`, to: `${risk}#${now}` }));
