import type { Step, WholeCase } from './case-items.ts';
import { stillLinked } from './clock-met.ts';
import { about, standing } from './standing.ts';

type Taken = Pick<WholeCase, 'steps'>;

/** Whether the referral that was advised is there: it went on from here, or staff linked the two. */
export const hasArrived = ({ steps }: Taken): boolean =>
  stillLinked(standing(steps)).some(
    (step) =>
      ['continued', 'link', 'linked-from'].includes(step.did) && about(step, 'kind') === 'referral',
  );

/** Whether the note that was released last advises to refer. */
export function isReferralAdvised({ steps }: Taken): boolean {
  const note: Step | undefined = standing(steps).findLast(({ did }) => did === 'release-note');
  return note !== undefined && about(note, 'refer') === 'yes';
}
