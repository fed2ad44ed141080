import { everyDay, inventedHub } from '../invented.ts';
import type { Hub, RoutingRow } from '../partnership.ts';

/** The desk for what no rule can place, as every partnership of the demonstration has it. */
export const triage: Hub = inventedHub('triage', 'Triage desk', '00', everyDay);

/** That a hub answers for an area from a day (YYYY-MM-DD) on. */
export const row = (area: string, to: string, from: string, source: string): RoutingRow => ({
  id: `${area}-${from}`,
  area,
  hub: to,
  from,
  source,
});
