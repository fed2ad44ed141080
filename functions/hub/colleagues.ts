import { whoIs } from '../domain/life.ts';
import type { Head } from '../domain/case-items.ts';
import type { Colleague } from '../domain/listed.ts';
import { aList, queryOf } from '../domain/lists.ts';
import type { Session } from '../domain/sessions.ts';
import type { DeskDeps } from './deps.ts';
import { pageSize } from './inbox-pages.ts';

const everything = aList({ of: 'all' }, 'none');

/** Nobody keeps a list of staff: whoever holds one of the first open cases is one to choose from. */
export async function colleaguesNow(
  staff: Session,
  { cases, now }: Pick<DeskDeps, 'cases' | 'now'>,
): Promise<Colleague[]> {
  const open = await cases.list(queryOf(everything, whoIs(staff), now()), pageSize);
  return colleaguesOf(open.cases, staff);
}

/** The holders of these cases, as colleagues of this person: those who sign in where they do. */
function colleaguesOf(cases: readonly Head[], { issuer, subject }: Session): Colleague[] {
  const here = `${issuer}#`;
  const byId = new Map<string, Colleague>();
  for (const { holder } of cases) {
    const workId = holder?.who.startsWith(here) ? holder.who.slice(here.length) : subject;
    if (holder && workId !== subject) byId.set(workId, { workId, name: holder.name });
  }
  return [...byId.values()].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}
