import { createHash } from 'node:crypto';
import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { dynamo } from '../../../functions/aws/dynamo.ts';
import type { Head } from '../../../functions/domain/case-items.ts';
import { withKeys, withoutKeys } from '../../../functions/domain/keys.ts';
import { isOpen, whoIs } from '../../../functions/domain/life.ts';
import { lives } from '../../../functions/domain/lives/lives.ts';
import { newReference } from '../../../functions/domain/references.ts';
import { Kind } from '../../../functions/domain/submissions.ts';
import { aCaseId, aHead } from '../../builders.ts';

/** At this instant lists are read: a Wednesday afternoon in winter. */
export const readAt = new Date('2026-11-25T14:00:00.000Z');
const issuer = 'https://sign-in.example.org/dorset';
export const staffNumber = (n: number) => whoIs({ issuer, subject: `staff-${n}` });

const hourMs = 60 * 60 * 1000;
const base = withoutKeys(aHead());

/**
 * The head of the `i`-th of many cases, the same one each time: of every kind and state, some at
 * risk or asking for a manager, held by nobody or one of nine, due from two days ago until in a month.
 */
export function headNumber(i: number): Head {
  const kind = Kind.options[i % Kind.options.length] ?? 'referral';
  const states = Object.keys(lives[kind].states);
  const state = states[Math.floor(i / Kind.options.length) % states.length] ?? 'received';
  const at = (hours: number) => new Date(readAt.getTime() + hours * hourMs).toISOString();
  const receivedAt = at(-1 - ((i * 7) % 900));
  const clock = { row: 'a-row', startedAt: receivedAt, state: 'running' as const, alerted: [] };
  return withKeys(
    {
      ...base,
      caseId: aCaseId(i),
      reference: newReference((bytes) => hash(i, bytes)),
      kind,
      state,
      receivedAt,
      immediateRisk: i % 17 === 3,
      ...(i % 10 > 0 && {
        holder: { who: staffNumber(i % 10), name: `Member ${i % 10} of staff` },
      }),
      needs: i % 13 === 5 ? ['retriage'] : [],
      // One in eleven waits for nothing.
      clocks: i % 11 === 0 ? [] : [{ ...clock, dueAt: at(-48 + ((i * 13) % 768)) }],
    },
    { isOpen: isOpen(lives[kind], state), at: receivedAt },
  );
}

const hash = (i: number, bytes: number) =>
  createHash('sha512').update(`reference ${i}`).digest().subarray(0, bytes);

/** Stores the cases from one number up to, but not with, another. */
export async function fillCases(
  table: string,
  from: number,
  to: number,
  { writers = 1, stored }: { writers?: number; stored?: (upTo: number) => boolean } = {},
): Promise<void> {
  let next = from;
  const write = async () => {
    while (next < to) {
      const first = next;
      next = Math.min(next + 25, to);
      const numbers = Array.from({ length: next - first }, (_, k) => first + k);
      await batch(table, numbers.map(headNumber));
      if (stored?.(next) === false) return;
    }
  };
  await Promise.all(Array.from({ length: writers }, write));
}

async function batch(table: string, heads: readonly Head[]): Promise<void> {
  const RequestItems = { [table]: heads.map((Item) => ({ PutRequest: { Item } })) };
  const { UnprocessedItems = {} } = await dynamo().send(new BatchWriteCommand({ RequestItems }));
  if (Object.keys(UnprocessedItems).length > 0) throw new Error('The engine left cases unwritten');
}
