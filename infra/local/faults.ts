import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { like } from './conditions.ts';
import type { Call } from './call.ts';
import { type Answer, denial, troubleWith } from './errors.ts';
import type { Need } from './need.ts';

/**
 * A fault to be made at the nth allowed call that matches, and at `times - 1` more after it.
 * Names may hold `*`; `action` is the operation (`dynamodb:TransactWriteItems`) or any permission
 * that the call needs (`dynamodb:PutItem`).
 */
export const Fault = z.strictObject({
  match: z.strictObject({
    service: z.enum(['dynamodb', 'sqs', 'sns', 'secretsmanager']).optional(),
    action: z.string().optional(),
    resource: z.string().optional(),
    principal: z.string().optional(),
    nth: z.int().min(1).default(1),
  }),
  do: z.enum(['crash-before', 'crash-after', 'refuse', 'delay', 'duplicate', 'throttle']),
  /** How long `delay` waits, in milliseconds. */
  ms: z.int().min(0).max(600_000).default(1000),
  times: z.int().min(1).default(1),
  /** How `refuse` refuses: as a fault of the service, or as if a grant were missing. */
  as: z.enum(['fault', 'access-denied']).default('fault'),
});
export type Fault = z.infer<typeof Fault>;

/** The call as faults see it. */
export type Seen = { readonly principal: string; readonly call: Call; readonly needed: Need[] };

/** The faults in place, each with the number of calls it has matched. */
export function faults(initial: readonly Fault[] = []) {
  let rules = initial.map((fault) => ({ fault, matched: 0 }));
  return {
    add: (fault: Fault) => rules.push({ fault, matched: 0 }),
    clear: () => (rules = []),
    list: () => rules.map(({ fault, matched }) => ({ ...fault, matched })),
    /** Counts this call on every rule and gives the faults that are due now. */
    due: (seen: Seen): Fault[] =>
      rules
        .filter((rule) => matches(rule.fault, seen))
        .filter((rule) => {
          rule.matched += 1;
          const { nth } = rule.fault.match;
          return rule.matched >= nth && rule.matched < nth + rule.fault.times;
        })
        .map(({ fault }) => fault),
  };
}

function matches({ match }: Fault, { principal, call, needed }: Seen) {
  const one = (pattern: string | undefined, values: string[], flags = 's') =>
    pattern === undefined || values.some((value) => like(pattern, flags).test(value));
  return (
    one(match.service, [call.service]) &&
    one(
      match.action,
      [`${call.service}:${call.operation}`, ...needed.map(({ action }) => action)],
      'is',
    ) &&
    one(
      match.resource,
      needed.flatMap(({ resource }) => [resource, nameOf(resource)]),
    ) &&
    one(match.principal, [principal, nameOf(principal)])
  );
}

/** `route` of `arn:aws:iam::000000000000:role/route`; the queue's name of a queue's ARN. */
const nameOf = (arn: string) => /[^:/]+$/.exec(arn)?.[0] ?? arn;

/**
 * Faults that are in place from the very first call: JSON, one or a list, or the path of a file
 * with it. Throws if it is wrong.
 */
export function faultsFrom(said: string | undefined): Fault[] {
  if (!said) return [];
  const json = /^\s*[[{]/.test(said) ? said : readFileSync(said, 'utf8');
  const given: unknown = JSON.parse(json);
  return z.array(Fault).parse(Array.isArray(given) ? given : [given]);
}

/** The answer of a fault that keeps the call from the engine; undefined for the other faults. */
export function answerOf(fault: Fault, { call, needed }: Seen): Answer | undefined {
  const { service } = call;
  if (fault.do === 'throttle') {
    return troubleWith(service, 'throttled', 'Rate exceeded (a fault of the local run)');
  }
  if (fault.do !== 'refuse') return undefined;
  if (fault.as === 'access-denied') {
    return denial(service, needed[0]?.action ?? '', 'Refused by a fault of the local run');
  }
  return troubleWith(service, 'failed', 'Failed by a fault of the local run');
}
