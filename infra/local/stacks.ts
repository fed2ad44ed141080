import type { Partnership } from '../../functions/domain/partnership.ts';
import { front, hub as hubStack } from '../names.ts';
import { Refused } from './intrinsics.ts';
import type { portsFrom } from './ports.ts';

/** A stack with a web of its own: `front`, or the id of a hub. */
export type Site = { readonly part: string; readonly stack: string; readonly port: number };

/**
 * Which stacks of a partnership are deployed here: all, but for the parts that `without` names.
 * Those that are not there keep their ports free. Throws `Refused` for a part that there is not.
 */
export function stacksOf(
  { id, hubs }: Partnership,
  ports: ReturnType<typeof portsFrom>,
  without: readonly string[] = [],
): { deployed: readonly Site[]; absent: readonly Site[] } {
  const all: Site[] = [
    { part: 'front', stack: front(id), port: ports.frontDoor },
    ...hubs.map((hub, i) => ({ part: hub.id, stack: hubStack(id, hub.id), port: ports.hub(i) })),
  ];
  const parts = all.map(({ part }) => part);
  const stranger = without.find((part) => !parts.includes(part));
  if (stranger !== undefined) {
    throw new Refused(`--without=${stranger}: there is no such part. Known: ${parts.join(', ')}`);
  }
  const isAbsent = ({ part }: Site) => without.includes(part);
  return { deployed: all.filter((site) => !isAbsent(site)), absent: all.filter(isAbsent) };
}

export const urlOf = ({ port }: Pick<Site, 'port'>) => `http://localhost:${port}`;
