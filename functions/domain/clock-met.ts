import type { Head, Step } from './case-items.ts';
import type { ClockRow } from './clock-rows.ts';
import { about } from './standing.ts';

/**
 * Whether a clock is of what is asked beside the kind of a case. That is worked in a case of its
 * own: the steps of this one start and meet none of its clocks, though both may know such a step.
 */
export const isBeside = ({ kind }: Pick<ClockRow, 'kind'>, head: Pick<Head, 'kind'>): boolean =>
  kind !== 'any' && kind !== head.kind;

/** The states in which a case waits for nothing at all, whatever is asked in it. */
export const ofTheWhole: readonly string[] = ['withdrawn', 'duplicate', 'closed'];

/** Whether a step says that of itself; where nothing need be said, every one does. */
export const says = (step: Step, where: ClockRow['metWhere']): boolean =>
  !where || [where.is].flat().includes(about(step, where.about) ?? '');

/** Whether a step of a case, taken after that clock of it started, meets the clock. */
export function meets(row: ClockRow, step: Step, head: Pick<Head, 'kind'>): boolean {
  const { did } = step;
  if (isBeside(row, head)) return did === 'work-beside' && about(step, 'kind') === row.kind;
  if (row.orMetBy?.steps.includes(did) && says(step, row.orMetBy.where)) return true;
  return row.metBy.includes(did) && says(step, row.metWhere);
}

const links = ['link', 'linked-from'];
const takenAway = ['unlink', 'unlinked-from'];

/** These steps without the links that a later one took away: such a case does not belong here. */
export const stillLinked = (steps: readonly Step[]): Step[] =>
  steps.filter(
    (link) =>
      !links.includes(link.did) ||
      !steps.some(
        (step) =>
          step.n > link.n &&
          takenAway.includes(step.did) &&
          about(step, 'case') === about(link, 'case'),
      ),
  );

/** Whether staff say in a step that somebody is in danger now. */
export const raisesDanger = (step: Step): boolean =>
  step.did === 'raise-risk' ||
  (step.did === 'record-first-checks' && about(step, 'danger') === 'yes') ||
  (step.did === 'screen' && about(step, 'immediate') === 'yes');
