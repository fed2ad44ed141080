import type { Head } from '../../functions/domain/cases.ts';
import type { Partnership } from '../../functions/domain/partnerships.ts';
import type { WorklistEntry } from '../../functions/domain/worklist.ts';
import { dueIn, shownTime } from './when.ts';
import { askedInWords } from './words.ts';

type Page = {
  readonly cases: readonly Head[];
  readonly unreadable: number;
  readonly before?: string;
  readonly after?: string;
};

/** The list of cases: reference and kind, and no names. Who passes a screen must learn nothing. */
export function inboxView({ cases, unreadable, before, after }: Page, prefix: string, now: Date) {
  const to = (name: string, order: string) => `${prefix}/?${name}=${encodeURIComponent(order)}`;
  return {
    unreadable,
    rows: cases.map((head) => ({
      href: `${prefix}/case/${head.caseId}`,
      reference: head.reference,
      kind: askedInWords(head.kind, head.also),
      received: shownTime(head.receivedAt),
      due: dueIn(head.dueAt, now),
      immediateRisk: head.immediateRisk,
      amended: head.amendments > 0,
      flagged: head.flagged === true,
    })),
    ...(before && { previous: to('before', before) }),
    ...(after && { next: to('after', after) }),
  };
}

/** What the front door could not yet hand to a hub: the triage desk rings that hub. */
export const worklistView = (
  entries: readonly WorklistEntry[],
  { hubs }: Partnership,
): { reference: string; hub: string; received: string; named: string }[] =>
  entries.map(({ reference, hub, receivedAt, namedAt }) => ({
    reference,
    hub: hubs.find(({ id }) => id === hub)?.name ?? 'Not decided yet',
    received: shownTime(receivedAt),
    named: shownTime(namedAt),
  }));
