import type { Head, Step } from '../../../functions/domain/case-items.ts';
import { startClocks } from '../../../functions/domain/clock-receipt.ts';
import type { ClockRow } from '../../../functions/domain/clock-rows.ts';
import { clocksAfter } from '../../../functions/domain/clock-runs.ts';
import type { ClockRun } from '../../../functions/domain/clock-run.ts';
import { rowsFor } from '../../../functions/domain/clocks.ts';
import { aHead, aRouting, aTime } from '../../builders.ts';

/** A life as a few words: what was done when, and the state it led to. */
export type Did = {
  did: string;
  at: string;
  to?: string;
  about?: Record<string, string>;
  role?: string;
};

/** A case of a hub that was received on Monday 23 November 2026 at nine, after these steps. */
export function lived(
  dids: readonly Did[],
  {
    kind = 'clares-law',
    hub = 'dorset',
    rows = rowsFor(hub),
    ...change
  }: Partial<Head> & { hub?: string; rows?: readonly ClockRow[] } = {},
) {
  const { immediateRisk = false, answerBefore } = change;
  const received = { kinds: [kind], receivedAt: aTime, danger: immediateRisk, answerBefore };
  let head = aHead({
    kind,
    routing: aRouting({ hub }),
    clocks: startClocks(received, rows),
    ...change,
  });
  const steps: Step[] = [];
  for (const { did, at, to = head.state, about = {}, role = 'handler' } of dids) {
    const n = steps.length + 1;
    const of = { v: 2 as const, caseId: head.caseId, item: `step#${n}`, n, did, at, about, role };
    const by = { who: 'w', name: 'W', agency: 'police', contentHash: '', prev: '', hash: '' };
    steps.push({ ...of, ...by, from: head.state, to });
    const changed = { ...head, state: to };
    head = { ...changed, clocks: clocksAfter(changed, steps, rows) };
  }
  const run = (clock: string): ClockRun | undefined =>
    head.clocks.find(({ row }) => row.includes(clock));
  return { head, steps, run };
}
