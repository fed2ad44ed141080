import type { ClockRow } from '../../functions/domain/clock-rows.ts';
import { inForce, rowsFor } from '../../functions/domain/clocks.ts';
import { londonDay } from '../../functions/domain/london.ts';
import type { Hub, Partnership } from '../../functions/domain/partnership.ts';
import type { Guide, HowLong } from '../words/guide.ts';
import type { Words } from '../words/words.ts';
import { guideView } from './guide-view.ts';

type At = { readonly partnership: Partnership; readonly now: Date; readonly w: Words };

/**
 * How long things take here, by the dated rows that are in force: what most hubs take, and those
 * that take something else. Throws where there is no such clock, or where it has no one length: then
 * a page asks for a wrong one.
 */
export function howLong({ partnership: { hubs }, now, w }: At): HowLong {
  return (kind, clock) => {
    const each = hubs.map((hub) => ({ hub, span: spanOf(rowAt(hub, { kind, clock }, now), w) }));
    const counted = Map.groupBy(each, ({ span }) => span);
    const [usual = ''] = [...counted.keys()].sort(
      (a, b) => (counted.get(b)?.length ?? 0) - (counted.get(a)?.length ?? 0),
    );
    const others = each.filter(({ span }) => span !== usual);
    const { differs, at } = w.about.guide;
    return others.length === 0
      ? usual
      : differs(
          usual,
          others.map(({ hub: { council, name }, span }) => at(span, council ?? name)),
        );
  };
}

/** Where the times of a page come from, a line for each rule by which some hub here counts. */
export function timesFrom(guide: Guide, { partnership: { hubs }, now, w }: At): string[] {
  const rows = clocksIn(guide).flatMap((asked) => hubs.map((hub) => rowAt(hub, asked, now)));
  const each = new Map(rows.map((row) => [row.id, row]));
  return [...each.values()].map(({ name, source }) => w.about.guide.time(name, source));
}

function clocksIn(guide: Guide) {
  const asked: Pick<ClockRow, 'kind' | 'clock'>[] = [];
  guideView(guide, (kind, clock) => {
    asked.push({ kind, clock });
    return '';
  });
  return asked;
}

/** The row in force at a hub. Of a clock whose length hangs on the case, none is: that is a fault. */
function rowAt({ id }: Hub, { kind, clock }: Pick<ClockRow, 'kind' | 'clock'>, now: Date) {
  const rows = rowsFor(id).filter((row) => row.kind === kind && row.clock === clock);
  const row = inForce(rows, londonDay(now.toISOString()));
  if (!row) throw new Error(`No clock "${clock}" of ${kind} at ${id}`);
  if (rows.some(({ id: other, from }) => other !== row.id && from === row.from))
    throw new Error(`Clock "${clock}" of ${kind} at ${id} has no one length`);
  return row;
}

function spanOf({ id, duration }: ClockRow, { about: { guide } }: Words): string {
  if (!duration) throw new Error(`${id} is not counted`);
  if ('hours' in duration) return guide.hours(duration.hours);
  if ('openHours' in duration) return guide.openHours(duration.openHours);
  return 'days' in duration ? guide.days(duration.days) : guide.workingDays(duration.workingDays);
}
