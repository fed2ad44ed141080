import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { caseSteps } from '../aws/case-steps.ts';
import { clockReads, type ClockReads } from '../aws/clock-reads.ts';
import { type Duty, dutyChannel } from '../aws/duty.ts';
import { oldHeads } from '../aws/old-heads.ts';
import { oldestMinutes } from '../domain/waiting.ts';
import { failure, lambda, logger } from '../lambda.ts';
import { measure, type Measure } from '../measure.ts';
import { tell } from './alert.ts';
import { moveHeads } from './move-heads.ts';
import { type NewsDeps, noteAll } from './note-news.ts';

export const Env = z.object({
  CASES_TABLE: z.string(),
  DUTY_TOPIC_ARN: z.string(),
  HUB: z.string(),
  HUB_NAME: z.string(),
});

type Deps = NewsDeps & {
  readonly reads: ClockReads;
  readonly duty: Duty;
  readonly measure: Measure;
  readonly hub: string;
};

/**
 * Every minute: tells the duty channel what it is still owed, notes what the clocks of this hub's
 * cases have to say, and counts the cases whose clock has run out. None fails with another. What
 * is owed from before goes first: it may be danger, and what is noted now is told at once.
 */
export const watchClocks = (deps: Deps) => async (): Promise<void> => {
  const telling = tellWhatIsDue(deps);
  const noting = telling.catch(() => undefined).then(() => noteWhatIsDue(deps));
  await everyOne([telling, noting, countOverdue(deps)]);
};

/** Waits for all of them, and fails with the first that failed: none is cut off by another. */
async function everyOne(under: readonly Promise<void>[]): Promise<void> {
  for (const one of await Promise.allSettled(under))
    if (one.status === 'rejected') throw one.reason;
}

async function tellWhatIsDue(deps: Deps): Promise<void> {
  const { found, unreadable } = await deps.duty.due();
  const told = await Promise.all(found.map((due) => tell(due, deps)));
  const left = found.filter((_, i) => !told[i]);
  const since = left.map(({ storedAt }) => storedAt);
  deps.measure({ DutyAlertsWaiting: oldestMinutes(since, deps.now()) });
  if (unreadable > 0) throw failure('duty-alerts-unreadable');
}

async function noteWhatIsDue(deps: Deps): Promise<void> {
  const { found, unreadable } = await deps.reads.waking(deps.now().toISOString());
  const failed = await noteAll(found, deps);
  if (unreadable > 0) throw failure('open-cases-unreadable');
  if (failed > 0) throw failure('clocks-not-noted');
}

async function countOverdue({ reads, hub, measure, now }: Deps): Promise<void> {
  const count = await reads.overdue(now().toISOString());
  measure({ OverdueCases: count });
  if (count > 0) logger.warn('overdue', { hub, count });
}

export const handler = lambda(Env, (env) => {
  const base = { hub: env.HUB, now: () => new Date() };
  const move = moveHeads({ ...base, old: oldHeads(env.CASES_TABLE) });
  const watch = watchClocks({
    ...base,
    reads: clockReads(env.CASES_TABLE),
    steps: caseSteps(env.CASES_TABLE),
    duty: dutyChannel({ table: env.CASES_TABLE, topicArn: env.DUTY_TOPIC_ARN }),
    measure: measure(),
    hubName: env.HUB_NAME,
    random: randomBytes,
  });
  return () => everyOne([watch(), move()]);
});
