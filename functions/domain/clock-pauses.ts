import type { Head, Step } from './case-items.ts';
import { type ClockRow, pauseReasons } from './clock-rows.ts';
import type { Pause } from './clock-run.ts';
import { rowOf } from './clocks.ts';
import type { Judged } from './contact-log.ts';
import type { Values } from './forms.ts';
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

/**
 * Judges why somebody wants a clock to stand still: its row may allow some of the reasons only, and
 * a pause for another would be written down and change nothing. By these rows, or all there are.
 */
export function judgePause(values: Values, rows: readonly ClockRow[] = []): Judged {
  const { name = '', pause = [] } = rowOf(String(values['clock']), rows) ?? {};
  if (pause.some((reason) => reason === values['because'])) return { ok: true, about: {} };
  const allowed = pause.map((reason) => `“${pauseReasons[reason]}”`).join(' or ');
  return { ok: false, errors: { because: `The clock “${name}” waits only for this: ${allowed}` } };
}

/** Whether a clock runs whose row lets it stand still for some reason. */
export const canPause = ({ row, state }: Pick<Head['clocks'][number], 'row' | 'state'>): boolean =>
  state === 'running' && (rowOf(row)?.pause ?? []).length > 0;
