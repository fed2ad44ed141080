import type { Head, Step } from './case-items.ts';
import type { ClockRow } from './clock-rows.ts';
import type { Pause } from './clock-run.ts';
import { rowOf } from './clocks.ts';
import { about } from './standing.ts';

/**
 * The pauses of a clock by these steps: only for the reasons that its row allows. Steps name the
 * clock by its word, or by the id of its row.
 */
export function pausesIn(row: ClockRow, steps: readonly Step[]): Pause[] {
  const pauses: Pause[] = [];
  for (const step of steps) {
    if (![row.id, row.clock].includes(about(step, 'clock') ?? '')) continue;
    const last = pauses.at(-1);
    const stands = last !== undefined && last.to === undefined;
    const why = about(step, 'because') ?? '';
    if (step.did === 'pause-clock' && !stands && row.pause?.some((reason) => reason === why))
      pauses.push({ from: step.at, why });
    if (step.did === 'resume-clock' && stands) last.to = step.at;
  }
  return pauses;
}

/** The pauses that are over: one that still stands has not moved the end of its clock yet. */
export const ended = (pauses: readonly Pause[]) =>
  pauses.flatMap(({ from, to }) => (to === undefined ? [] : [{ from, to }]));

/** Whether a clock runs whose row lets it stand still for some reason. */
export const canPause = ({ row, state }: Pick<Head['clocks'][number], 'row' | 'state'>): boolean =>
  state === 'running' && (rowOf(row)?.pause ?? []).length > 0;
