import * as z from 'zod';
import {
  type Content,
  ContentV1,
  ContentV2,
  ContentV3,
  type Head,
  HeadV1,
  HeadV2,
  Step,
} from './case-items.ts';
import { clocksOnArrival } from './clock-receipt.ts';
import { wakeAt } from './clock-runs.ts';
import { rowsFor } from './clocks.ts';
import { withKeys, withoutKeys } from './keys.ts';

/** A stored item of any known version, as the newest; throws on an unknown one. */
export function liftHead(item: unknown): Head {
  const known = z.discriminatedUnion('v', [HeadV1, HeadV2]).parse(item);
  return known.v === 1 ? headFromV1(known) : known;
}
export const liftStep = (item: unknown): Step => Step.parse(item);
export const liftContent = (item: unknown): Content => ({
  ...z.discriminatedUnion('v', [ContentV1, ContentV2, ContentV3]).parse(item),
  v: 3,
});

/**
 * Before version 2 a case had one clock, which ran from the day it was received, and staff could do
 * nothing in it. It keeps that one; the others start as if they had been there.
 */
function headFromV1(head: z.infer<typeof HeadV1>): Head {
  const { dueAt, clock = 'unknown', open, inboxOrder, ...kept } = head;
  const { kind, also = [], receivedAt, immediateRisk, routing } = head;
  const run = { row: clock, startedAt: receivedAt, dueAt, state: 'running' as const, alerted: [] };
  const lifted = withKeys(
    { ...kept, v: 2, clocks: [run], needs: [] },
    { isOpen: open !== undefined, at: receivedAt, inboxOrder },
  );
  const asked = { kinds: [kind, ...also], receivedAt, sentAt: receivedAt, danger: immediateRisk };
  const clocks = clocksOnArrival(lifted, asked, rowsFor(routing.hub));
  return withKeys(
    { ...withoutKeys(lifted), clocks, wakeAt: wakeAt(clocks) },
    { isOpen: open !== undefined, at: receivedAt, inboxOrder },
  );
}

/**
 * A head that an older version had stored, as it is stored anew at `at` (ISO UTC): in every list of
 * now, and signed with those of that day. No step was taken, so its version stays.
 */
export const movedHead = (head: Head, at: string): Head =>
  withKeys(
    { ...withoutKeys(head), wakeAt: wakeAt(head.clocks) },
    { isOpen: head.open !== undefined, at },
  );
