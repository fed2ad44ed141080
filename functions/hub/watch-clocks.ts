import * as z from 'zod';
import { casesTable, type Cases } from '../aws/cases.ts';
import { type Duty, dutyChannel } from '../aws/duty.ts';
import { oldestMinutes } from '../domain/duty.ts';
import { failure, lambda, logger } from '../lambda.ts';
import { measure, type Measure } from '../measure.ts';
import { type AlertDeps, tell } from './alert.ts';

export const Env = z.object({
  CASES_TABLE: z.string(),
  DUTY_TOPIC_ARN: z.string(),
  HUB: z.string(),
  HUB_NAME: z.string(),
});

/** A line of log that named thousands would be cut off. */
const namedAtMost = 100;

type Deps = AlertDeps & {
  readonly cases: Pick<Cases, 'open'>;
  readonly duty: Duty;
  readonly measure: Measure;
  readonly hub: string;
  readonly now: () => Date;
};

/**
 * Every minute: tells the duty channel what it is still owed, and counts the open cases of this hub
 * whose clock has run out. Neither waits for the other, nor fails with it.
 */
export const watchClocks = (deps: Deps) => async (): Promise<void> => {
  const done = await Promise.allSettled([tellWhatIsDue(deps), countOverdue(deps)]);
  for (const one of done) if (one.status === 'rejected') throw one.reason;
};

async function tellWhatIsDue(deps: Deps): Promise<void> {
  const { found, unreadable } = await deps.duty.due();
  const told = await Promise.all(found.map((due) => tell(due, deps)));
  const left = found.filter((_, i) => !told[i]);
  deps.measure({ DutyAlertsWaiting: oldestMinutes(left, deps.now()) });
  if (unreadable > 0) throw failure('duty-alerts-unreadable');
}

async function countOverdue({ cases, hub, measure, now }: Deps): Promise<void> {
  const at = now().getTime();
  const { found, unreadable } = await cases.open();
  const overdue = found.filter(({ dueAt }) => Date.parse(dueAt) < at);
  measure({ OverdueCases: overdue.length });
  if (overdue.length > 0) {
    const caseIds = overdue.slice(0, namedAtMost).map(({ caseId }) => caseId);
    logger.warn('overdue', { hub, count: overdue.length, caseIds });
  }
  if (unreadable > 0) throw failure('open-cases-unreadable');
}

export const handler = lambda(Env, (env) =>
  watchClocks({
    cases: casesTable(env.CASES_TABLE),
    duty: dutyChannel({ table: env.CASES_TABLE, topicArn: env.DUTY_TOPIC_ARN }),
    measure: measure(),
    hub: env.HUB,
    hubName: env.HUB_NAME,
    now: () => new Date(),
  }),
);
