import type { StaffStep, Step } from './case-items.ts';

/** The steps that still stand: without those that were undone, and without the undoing. */
export function standing(steps: readonly Step[]): Step[] {
  const undone = new Set(
    steps.filter(({ did }) => did === 'undo').map((step) => Number(about(step, 'of'))),
  );
  return steps.filter(({ n, did }) => did !== 'undo' && !undone.has(n));
}

/** What a step says of itself under that name. */
export const about = (step: Step, name: string): string | undefined =>
  step.v === 1 ? undefined : step.about[name];

/**
 * The last step that changed the state and still stands: the one that can be undone. Receiving a
 * case is no change of it: before that there was no state.
 */
export const lastChange = (steps: readonly Step[]): StaffStep | undefined =>
  standing(steps).findLast(
    (step): step is StaffStep => step.v === 2 && step.from !== '' && step.from !== step.to,
  );

/** Whether that person took one of these steps, and it still stands. */
export const tookOne = (steps: readonly Step[], who: string, dids: readonly string[]): boolean =>
  standing(steps).some((step) => step.who === who && dids.includes(step.did));

/** Whether one of these steps was taken and still stands. */
export const wasTaken = (steps: readonly Step[], ...dids: string[]): boolean =>
  standing(steps).some(({ did }) => dids.includes(did));
