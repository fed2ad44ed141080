import type { CaseSteps } from '../aws/case-steps.ts';
import { besideEachOther } from '../beside.ts';
import type { Head } from '../domain/case-items.ts';
import { newsOf, noteNews } from '../domain/clock-steps.ts';
import { fault, logger } from '../lambda.ts';
import { type AlertDeps, tell } from './alert.ts';

export type NewsDeps = AlertDeps & {
  readonly steps: Pick<CaseSteps, 'store'>;
  readonly random: (bytes: number) => Uint8Array;
  readonly now: () => Date;
};

/** Notes what the clocks of these cases have to say; gives how many could not be noted. */
export async function noteAll(heads: readonly Head[], deps: NewsDeps): Promise<number> {
  let failed = 0;
  await besideEachOther(heads, async (head) => {
    if (!(await noteCase(head, deps))) failed++;
  });
  return failed;
}

/** One step for each clock that has something to say. Never throws: the next round tries again. */
async function noteCase(found: Head, deps: NewsDeps): Promise<boolean> {
  const { steps, random, now } = deps;
  const at = now().toISOString();
  try {
    let head = found;
    for (const news of newsOf(found, at)) {
      const salt = Buffer.from(random(16)).toString('hex');
      const { write, due } = noteNews(head, news, { at, salt });
      // Somebody changed the case meanwhile, or another watcher was first: the next round looks.
      if ((await steps.store(write, due)) === 'lost-race') return true;
      logger.info(write.step.did, { caseId: head.caseId, ...write.step.about });
      await tell(due, deps);
      head = write.head;
    }
    return true;
  } catch (error) {
    logger.error('clock-not-noted', { caseId: found.caseId, ...fault(error) });
    return false;
  }
}
