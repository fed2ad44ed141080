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
import { withKeys } from './keys.ts';

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

/** Before version 2 a case had one clock, which ran from the day it was received. */
function headFromV1(head: z.infer<typeof HeadV1>): Head {
  const { dueAt, clock = 'unknown', open, inboxOrder, ...kept } = head;
  const run = { row: clock, startedAt: head.receivedAt, dueAt, state: 'running' as const };
  return withKeys(
    { ...kept, v: 2, clocks: [{ ...run, alerted: [] }], needs: [] },
    { isOpen: open !== undefined, at: head.receivedAt, inboxOrder },
  );
}
