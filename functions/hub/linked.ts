import type { Head, WholeCase } from '../domain/case-items.ts';
import { mayOpen } from '../domain/restricted.ts';
import type { DeskDeps } from './deps.ts';
import type { HubContext } from './site.ts';

/** More links than these are listed in the steps that made them. */
const mostLinks = 20;

/** The heads of the cases that this one is linked to. One that is closed to this person is not named. */
export async function linkedTo(
  { head }: WholeCase,
  c: HubContext,
  { cases, now }: Pick<DeskDeps, 'cases' | 'now'>,
): Promise<Head[]> {
  const ids = (head.links ?? []).slice(0, mostLinks);
  const others = await Promise.all(ids.map((id) => cases.read(id)));
  return others.flatMap((other) =>
    other && mayOpen(other, c.var.session, now()) ? [other.head] : [],
  );
}
