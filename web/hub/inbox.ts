import type { Head } from '../../functions/domain/cases.ts';
import type { Partnership } from '../../functions/domain/partnerships.ts';
import type { WorklistEntry } from '../../functions/domain/worklist.ts';
import { dueIn, shownTime } from './when.ts';
import { kindInWords } from './words.ts';

type Page = {
  readonly cases: readonly Head[];
  readonly unreadable: number;
  readonly more: { readonly before: boolean; readonly after: boolean };
};

/** The list of cases: reference and kind, and no names. Who passes a screen must learn nothing. */
export function inboxView({ cases, unreadable, more }: Page, prefix: string, now: Date) {
  const [first, last] = [cases[0], cases.at(-1)];
  const to = (name: string, order: string) => `${prefix}/?${name}=${encodeURIComponent(order)}`;
  return {
    unreadable,
    rows: cases.map((head) => ({
      href: `${prefix}/case/${head.caseId}`,
      reference: head.reference,
      kind: kindInWords[head.kind],
      received: shownTime(head.receivedAt),
      due: dueIn(head.dueAt, now),
      immediateRisk: head.immediateRisk,
      amended: head.amendments > 0,
    })),
    ...(more.before && first && { previous: to('before', first.inboxOrder) }),
    ...(more.after && last && { next: to('after', last.inboxOrder) }),
  };
}

/** What the front door could not yet hand to a hub: the triage desk rings that hub. */
export const worklistView = (
  entries: readonly WorklistEntry[],
  { hubs }: Partnership,
): { reference: string; hub: string; received: string; named: string }[] =>
  entries.map(({ reference, hub, receivedAt, namedAt }) => ({
    reference,
    hub: hubs.find(({ id }) => id === hub)?.name ?? hub,
    received: shownTime(receivedAt),
    named: shownTime(namedAt),
  }));
