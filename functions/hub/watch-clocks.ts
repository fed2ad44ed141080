import * as z from 'zod';
import { casesTable, type Cases } from '../aws/cases.ts';
import { failure, lambda, logger } from '../lambda.ts';
import { measure, type Measure } from '../measure.ts';

export const Env = z.object({ CASES_TABLE: z.string(), HUB: z.string() });

/** A line of log that named thousands would be cut off. */
const namedAtMost = 100;

type Deps = {
  readonly cases: Pick<Cases, 'open'>;
  readonly hub: string;
  readonly measure: Measure;
  readonly now: () => Date;
};

/** Counts, on a schedule, the open cases of this hub whose clock has run out, and names them. */
export const watchClocks =
  ({ cases, hub, measure, now }: Deps) =>
  async (): Promise<void> => {
    const at = now().getTime();
    const { found, unreadable } = await cases.open();
    const overdue = found.filter(({ dueAt }) => Date.parse(dueAt) < at);
    measure({ OverdueCases: overdue.length });
    if (overdue.length > 0) {
      const caseIds = overdue.slice(0, namedAtMost).map(({ caseId }) => caseId);
      logger.warn('overdue', { hub, count: overdue.length, caseIds });
    }
    if (unreadable > 0) throw failure('open-cases-unreadable');
  };

export const handler = lambda(Env, (env) =>
  watchClocks({
    cases: casesTable(env.CASES_TABLE),
    hub: env.HUB,
    measure: measure(),
    now: () => new Date(),
  }),
);
