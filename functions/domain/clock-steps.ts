import type { Head, Need } from './case-items.ts';
import { alertsLeft } from './clock-runs.ts';
import type { ClockRun } from './clock-run.ts';
import { isDisclosure, rowOf } from './clocks.ts';
import { type DueAlert, dueForStep } from './duty.ts';
import { serviceStep } from './service-step.ts';
import type { StepWrite } from './steps.ts';

/** What a clock has to say: that its time ran out, or, by the name of its alert, that it will. */
export type ClockNews = { readonly run: ClockRun; readonly alert?: string };

/**
 * What the clocks of a case have to say at `now` (ISO UTC), and nobody has noted yet. A clock that
 * ran out says only that; of several alerts that were missed, the last stands for all.
 */
export const newsOf = ({ clocks }: Pick<Head, 'clocks'>, now: string): ClockNews[] =>
  clocks.flatMap((run): ClockNews[] => {
    if (run.state !== 'running' || run.breachedAt !== undefined) return [];
    if (run.dueAt <= now) return [{ run }];
    const last = alertsLeft(run).findLast(({ at }) => at <= now);
    return last ? [{ run, alert: last.name }] : [];
  });

/** The step that notes it, and what the duty channel is owed for it; stored in one piece. */
export function noteNews(
  head: Head,
  { run, alert }: ClockNews,
  { at, salt }: { readonly at: string; readonly salt: string },
): { write: StepWrite; due: DueAlert } {
  const write = serviceStep(head, {
    did: alert === undefined ? 'clock-breached' : 'clock-alert',
    ...{ who: 'clock watcher', name: 'clock watcher', at, salt },
    about: { clock: run.row, ...(alert !== undefined && { alert }) },
    change: {
      clocks: head.clocks.map((one) => (one === run ? noted(run, alert, at) : one)),
      ...(alert === undefined && { needs: asked(head, run) }),
    },
  });
  const why = alert === undefined ? 'clock-breached' : 'clock-ahead';
  const { n } = write.step;
  return { write, due: dueForStep(head, { why, n, storedAt: at, endsAt: run.dueAt }) };
}

const noted = (run: ClockRun, alert: string | undefined, at: string): ClockRun =>
  alert === undefined
    ? { ...run, breachedAt: at }
    : { ...run, alerted: [...run.alerted, ...alertsUpTo(run, alert)] };

/** A breach asks a manager to look at the case again; of a disclosure, to keep somebody safe too. */
function asked({ needs, kind }: Head, { row }: ClockRun): Need[] {
  const of = rowOf(row)?.kind ?? kind;
  const more: Need[] = isDisclosure(of) ? ['retriage', 'safeguarding-plan'] : ['retriage'];
  return [...new Set([...needs, ...more])];
}

function alertsUpTo(run: ClockRun, alert: string): string[] {
  const names = alertsLeft(run).map(({ name }) => name);
  return names.slice(0, names.indexOf(alert) + 1);
}
