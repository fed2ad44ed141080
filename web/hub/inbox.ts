import type { Head } from '../../functions/domain/case-items.ts';
import type { List } from '../../functions/domain/lists.ts';
import type { Partnership } from '../../functions/domain/partnership.ts';
import type { WorklistEntry } from '../../functions/domain/worklist.ts';
import { type Line, withBursts } from './bursts.ts';
import { type CaseRow, caseRow } from './case-row.ts';
import type { Tag } from './clocks.ts';
import { listAddress, listInWords, listLinks } from './list-links.ts';
import { shownTime } from './when.ts';

type Page = {
  readonly cases: readonly Head[];
  readonly unreadable: number;
  readonly before?: string;
  readonly after?: string;
};

/** A line of the inbox: a case, or a burst with its cases inside and what is pressing among them. */
type LineView = { case: CaseRow } | { burst: { summary: string; tags: Tag[]; rows: CaseRow[] } };

/** One page of a list of cases, with the lists to go to from there. */
export function inboxView(list: List, { cases, unreadable, before, after }: Page, at: At) {
  const { prefix, now } = at;
  const to = (place: Record<string, string>) => listAddress(prefix, list.asked, place);
  return {
    heading: listInWords(list),
    ...listLinks(list, prefix),
    /** Whether the states stand open: where one was chosen. */
    stageChosen: list.scope.of === 'stage',
    unreadable,
    lines: withBursts(cases, now).map((line) => lineView(line, at)),
    empty: emptyInWords(list),
    /** After the last case of a list that became shorter there is nothing, not even a way back. */
    first: to({}),
    isFirst: at.isFirst,
    ...(before && { previous: to({ before }) }),
    ...(after && { next: to({ after }) }),
    now: shownTime(now.toISOString()),
  };
}
type At = { readonly prefix: string; readonly now: Date; readonly isFirst: boolean };

function lineView(line: Line, { prefix, now }: At): LineView {
  if ('head' in line) return { case: caseRow(line.head, prefix, now) };
  const rows = line.burst.map((head) => caseRow(head, prefix, now));
  const tags = new Map(rows.flatMap((row) => row.tags.map((tag) => [tag.text, tag])));
  const from = line.burst.map(({ receivedAt }) => receivedAt).sort()[0] ?? '';
  const due = rows[0]?.due;
  const summary = [
    `${rows.length} requests received within an hour, from ${shownTime(from)}`,
    due && `the first is ${due.overdue ? '' : 'due '}${due.words}`,
  ];
  return { burst: { summary: summary.filter(Boolean).join('; '), tags: [...tags.values()], rows } };
}

/** What to do where a list has no cases. */
function emptyInWords({ scope, narrowing }: List): string {
  if (narrowing !== 'none')
    return 'No case here is that pressing. Choose “All of these” above to see the rest of the list.';
  switch (scope.of) {
    case 'all':
      return 'No open cases. New ones appear here when this page is opened again.';
    case 'mine':
      return 'You have no cases. Choose “Nobody’s yet” above, open the first case, and take it on.';
    case 'unassigned':
      return 'Somebody works on every open case. Choose “All open” above to see who.';
    case 'needs-manager':
      return 'Nothing waits for a manager now. Cases stand here when a clock has run out, when a safeguarding plan is to be written, and when somebody opened a restricted case with a reason.';
    case 'kind':
      return 'No open cases of this kind. Choose another kind, or “All open”, above.';
    case 'stage':
      return 'No case stands here now. Choose “All stages” above to see the others of this kind.';
  }
}

/** What the front door could not yet hand to a hub: the triage desk rings that hub. */
export const worklistView = (
  entries: readonly WorklistEntry[],
  { hubs }: Partnership,
): { reference: string; hub: string; received: string; named: string }[] =>
  entries.map(({ reference, hub, receivedAt, namedAt }) => ({
    reference,
    hub: hubs.find(({ id }) => id === hub)?.name ?? 'Not decided yet',
    received: shownTime(receivedAt),
    named: shownTime(namedAt),
  }));
