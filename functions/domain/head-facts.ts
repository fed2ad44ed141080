import { createHash } from 'node:crypto';
import * as z from 'zod';
import { link } from './audit.ts';
import { type Head, HeadV2 } from './case-items.ts';
import { isKey, standsWhereItShould } from './keys.ts';
import { londonDay } from './london.ts';
import { canonical } from './submissions.ts';

type Item = Readonly<Record<string, unknown>>;

/**
 * What a head says: all but how its chain ends, for that end is over the hash of these, and but the
 * keys of lists, which are worked out from them. Whether it is open is no such key: a case that is
 * closed comes back by what is sent.
 */
const names = Object.keys(HeadV2.shape).filter(
  (name) => name === 'open' || (name !== 'chainHead' && !isKey(name)),
);

/**
 * The hash of what a head says. It is over what this version knows: what is added later is missing
 * in older heads, and so changes none of their hashes.
 */
export function factsHash(head: Item): string {
  const facts = names.map((name) => [name, head[name]]);
  return createHash('sha256')
    .update(canonical(Object.fromEntries(facts)))
    .digest('hex');
}

/**
 * Puts a step to the end of its chain, with the hash of what the head says after it: every step of a
 * case is made here. `head` is as it will be, and still has the end of the chain before this step.
 */
export function sealed<Facts extends object>(
  facts: Facts,
  head: Head,
  { content, salt }: { readonly content: unknown; readonly salt: string },
) {
  const prev = head.chainHead;
  const whole = { ...facts, facts: factsHash(head) };
  const linked = link(prev, whole, content, salt);
  return { step: { ...whole, prev, ...linked }, head: { ...head, chainHead: linked.hash } };
}

/**
 * Whether a stored head says what its chain says, which holds. Steps that were stored before they
 * had the hash of the head tell its state only, and that somebody is in immediate danger.
 */
export function headHolds(head: Item, steps: readonly Item[], contents: readonly Item[]): boolean {
  const facts = steps.at(-1)?.['facts'];
  if (facts !== undefined) return facts === factsHash(head) && isInItsLists(head, steps);
  const state = steps.findLast(({ to }) => to !== undefined)?.['to'] ?? 'received';
  return head['state'] === state && (head['immediateRisk'] === true || !inDanger(steps, contents));
}

/** Whether the lists can be trusted: those of staff, and that of the heads that are signed by day. */
function isInItsLists(head: Item, steps: readonly Item[]): boolean {
  const { data } = HeadV2.safeParse(head);
  const last = steps.at(-1)?.['at'];
  return (
    data !== undefined &&
    standsWhereItShould(data) &&
    typeof last === 'string' &&
    data.changedOn === londonDay(last)
  );
}

/** Whether it was said that there is danger, and nobody lowered it since. Erased words say nothing. */
function inDanger(steps: readonly Item[], contents: readonly Item[]): boolean {
  const changes = steps.map(({ n, did }) => {
    if (did === 'raise-risk') return true;
    if (did === 'lower-risk') return false;
    // A danger that was told in a question was looked at there.
    if (did === 'join') return undefined;
    const { content } = contents.find((one) => one['n'] === n) ?? {};
    return saysDanger(content) || undefined;
  });
  return changes.findLast((danger) => danger !== undefined) ?? false;
}

const saysDanger = (content: unknown): boolean =>
  Received.safeParse(content).data?.submission.immediateRisk === true;

/** As much of what was received as says it, of any version. */
const Received = z.object({ submission: z.object({ immediateRisk: z.boolean() }) });
