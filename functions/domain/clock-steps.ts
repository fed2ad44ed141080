import { link } from './audit.ts';
import type { Head, Need } from './case-items.ts';
import { alertsLeft, wakeAt } from './clock-runs.ts';
import type { ClockRun } from './clock-run.ts';
import { isDisclosure, rowOf } from './clocks.ts';
import { type DueAlert, dueForStep } from './duty.ts';
import { withKeys, withoutKeys } from './keys.ts';
import { numbered, type StepWrite } from './steps.ts';

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
  const n = head.steps + 1;
  const content = { values: {} };
  const facts = {
    ...{ v: 2 as const, caseId: head.caseId, item: numbered('step', n), n },
    did: alert === undefined ? 'clock-breached' : 'clock-alert',
    ...{ who: 'clock watcher', name: 'clock watcher', role: 'service', agency: 'none', at },
    ...{ from: head.state, to: head.state },
    about: { clock: run.row, ...(alert !== undefined && { alert }) },
  };
  const linked = link(head.chainHead, facts, content, salt);
  const step = { ...facts, prev: head.chainHead, ...linked };
  const why = alert === undefined ? 'clock-breached' : 'clock-ahead';
  return {
    write: {
      head: headAfter(head, { run, ...(alert !== undefined && { alert }) }, step),
      from: head.version,
      step,
      content: { v: 3, caseId: head.caseId, item: numbered('content', n), n, salt, content },
    },
    due: dueForStep(head, { why, n, storedAt: at, endsAt: run.dueAt }),
  };
}

function headAfter(
  head: Head,
  { run, alert }: ClockNews,
  { n, at, hash }: { readonly n: number; readonly at: string; readonly hash: string },
): Head {
  const noted: ClockRun =
    alert === undefined
      ? { ...run, breachedAt: at }
      : { ...run, alerted: [...run.alerted, ...alertsUpTo(run, alert)] };
  const clocks = head.clocks.map((one) => (one === run ? noted : one));
  const needs = alert === undefined ? asked(head, run) : head.needs;
  return withKeys(
    {
      ...withoutKeys(head),
      ...{ version: head.version + 1, steps: n, chainHead: hash },
      ...{ needs: [...needs], clocks, wakeAt: wakeAt(clocks) },
    },
    { isOpen: head.open !== undefined, at },
  );
}

/** A breach asks a manager to look at the case again; of a disclosure, to keep somebody safe too. */
function asked({ needs, kind }: Head, { row }: ClockRun): readonly Need[] {
  const of = rowOf(row)?.kind ?? kind;
  const more: Need[] = isDisclosure(of) ? ['retriage', 'safeguarding-plan'] : ['retriage'];
  return [...new Set([...needs, ...more])];
}

function alertsUpTo(run: ClockRun, alert: string): string[] {
  const names = alertsLeft(run).map(({ name }) => name);
  return names.slice(0, names.indexOf(alert) + 1);
}
