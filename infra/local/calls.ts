import type { Call } from './call.ts';
import type { Need } from './need.ts';

export type Recorded = {
  readonly n: number;
  /** ISO UTC. */
  readonly at: string;
  readonly principal: string;
  /** The operation, such as `dynamodb:TransactWriteItems`. */
  readonly action: string;
  /** What the first permission is needed on. */
  readonly resource: string;
  readonly allowed: boolean;
  /** Every permission that was needed, and whether it was there. */
  readonly needed: readonly { action: string; resource: string; allowed: boolean }[];
};

const most = 20_000;

/** The last calls through the proxy, without anything of what they carried. */
export function callLog(now: () => Date) {
  let ring: Recorded[] = [];
  let n = 0;
  return {
    record(principal: string, call: Call, verdicts: readonly (Need & { allowed: boolean })[]) {
      n += 1;
      ring.push({
        n,
        at: now().toISOString(),
        principal,
        action: `${call.service}:${call.operation}`,
        resource: verdicts[0]?.resource ?? '',
        allowed: verdicts.every(({ allowed }) => allowed),
        needed: verdicts.map(({ action, resource, allowed }) => ({ action, resource, allowed })),
      });
      if (ring.length > most * 2) ring = ring.slice(-most);
    },
    /** What another service was refused, such as to call a function: it needs one permission. */
    recordRefusal(principal: string, action: string, resource: string) {
      n += 1;
      const needed = [{ action, resource, allowed: false }];
      ring.push({
        n,
        at: now().toISOString(),
        principal,
        action,
        resource,
        allowed: false,
        needed,
      });
    },
    /** The calls after number `after`, oldest first. */
    since: (after = 0): Recorded[] => ring.slice(-most).filter((call) => call.n > after),
    count: () => n,
  };
}
