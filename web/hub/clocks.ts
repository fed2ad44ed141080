import type { Head, WholeCase } from '../../functions/domain/case-items.ts';
import { clockName } from '../../functions/domain/clock-names.ts';
import { ended } from '../../functions/domain/clock-pauses.ts';
import type { ClockRow } from '../../functions/domain/clock-rows.ts';
import type { ClockRun } from '../../functions/domain/clock-run.ts';
import { rowOf } from '../../functions/domain/clocks.ts';
import { dayOfClock } from '../../functions/domain/counting.ts';
import { explained } from './clock-sentences.ts';
import { type Due, dueIn } from './when.ts';

/** A word or two, and its colour. */
export type Tag = { readonly text: string; readonly colour: string };

const tags = {
  overdue: { text: 'Overdue', colour: 'orange' },
  soon: { text: 'Due soon', colour: 'yellow' },
  running: { text: 'Running', colour: 'blue' },
  paused: { text: 'Paused', colour: 'purple' },
  met: { text: 'Met', colour: 'green' },
  late: { text: 'Met late', colour: 'orange' },
  stopped: { text: 'Stopped', colour: 'grey' },
} as const satisfies Record<string, Tag>;

export type ClockView = {
  readonly name: string;
  readonly tag: Tag;
  /** Where it runs. */
  readonly due?: Due;
  /** "Day 12 of 28". */
  readonly progress?: string;
  readonly sentences: readonly string[];
};

/** The clocks of a case as its page shows them: what is due next first, what is over last. */
export const clocksView = ({ head, steps }: Pick<WholeCase, 'head' | 'steps'>, now: Date) =>
  head.clocks.toSorted(inOrder).map((run): ClockView => {
    const row = rowOf(run.row);
    const progress = row && run.state === 'running' ? progressOf(run, row, now) : undefined;
    return {
      name: clockName(run, head.clocks) ?? 'First step',
      tag: tags[standingOf(run, now)],
      ...(run.state === 'running' && { due: dueIn(run.dueAt, now) }),
      ...(progress !== undefined && { progress }),
      sentences: explained(run, row, { head, steps }, now),
    };
  });

/** What a row of the inbox says of the clocks of a case; nothing, where time is left. */
export function clockTag({ clocks }: Pick<Head, 'clocks'>, now: Date): Tag | undefined {
  const all = clocks.map((run) => standingOf(run, now));
  const worst = (['overdue', 'soon'] as const).find((one) => all.includes(one));
  if (worst) return tags[worst];
  return all.includes('paused') && !all.includes('running') ? tags.paused : undefined;
}

/** Soon is what an alert ahead was given of. */
function standingOf(run: ClockRun, now: Date): keyof typeof tags {
  if (run.state === 'met') return isLate(run) ? 'late' : 'met';
  if (run.state !== 'running') return run.state;
  if (Date.parse(run.dueAt) < now.getTime()) return 'overdue';
  return run.alerted.length > 0 ? 'soon' : 'running';
}

const isLate = ({ endedAt, dueAt }: ClockRun) =>
  endedAt !== undefined && Date.parse(endedAt) > Date.parse(dueAt);

function progressOf(run: ClockRun, row: ClockRow, now: Date): string | undefined {
  const { duration } = row;
  if (duration === undefined) return undefined;
  const pauses = ended(run.pauses ?? []);
  const day = dayOfClock(run.startedAt, row, now.toISOString(), pauses);
  if (day === undefined) return undefined;
  return 'days' in duration
    ? `Day ${day} of ${duration.days}`
    : `Working day ${day} of ${'workingDays' in duration ? duration.workingDays : 0}`;
}

const ranks: Readonly<Record<ClockRun['state'], number>> = {
  running: 0,
  paused: 1,
  met: 2,
  stopped: 3,
};
const inOrder = (a: ClockRun, b: ClockRun) =>
  ranks[a.state] - ranks[b.state] || (a.dueAt < b.dueAt ? -1 : 1);
