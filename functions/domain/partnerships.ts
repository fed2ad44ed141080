import type { Hub, Partnership } from './partnership.ts';
import { dorset } from './partnerships/dorset.ts';
import { suffolk } from './partnerships/suffolk.ts';
import { thamesValley } from './partnerships/thames-valley.ts';

const all: Readonly<Record<string, Partnership>> = {
  dorset,
  suffolk,
  'thames-valley': thamesValley,
};

/** The hubs of all partnerships. */
export const everyHub: readonly Hub[] = Object.values(all).flatMap(({ hubs }) => hubs);

/** The partnership of that id; throws with the known ids if there is none. */
export function partnership(id: string): Partnership {
  const found = all[id];
  if (!found) throw new Error(`No partnership "${id}". Known: ${Object.keys(all).join(', ')}`);
  return found;
}
