import type { Duty } from '../aws/duty.ts';
import { alertFor, type DueAlert } from '../domain/duty.ts';
import { fault, logger } from '../lambda.ts';

export type AlertDeps = {
  readonly duty: Pick<Duty, 'publish' | 'done'>;
  readonly hubName: string;
};

/**
 * Tells the duty channel, and then strikes the alert out. Never throws: false says that it is
 * still owed, and that the next round tries again. Between the two steps it may be told twice,
 * which does no harm.
 */
export async function tell(due: DueAlert, { duty, hubName }: AlertDeps): Promise<boolean> {
  try {
    await duty.publish(alertFor(hubName, due));
    await duty.done(due);
    logger.info('duty-alerted', { caseId: due.caseIdOf });
    return true;
  } catch (error) {
    logger.error('duty-alert-failed', { caseId: due.caseIdOf, ...fault(error) });
    return false;
  }
}
