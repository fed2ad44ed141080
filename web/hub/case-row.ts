import type { Head } from '../../functions/domain/case-items.ts';
import { channels } from '../../functions/domain/entered.ts';
import { rowOf } from '../../functions/domain/clocks.ts';
import { lives } from '../../functions/domain/lives/lives.ts';
import { londonDay } from '../../functions/domain/london.ts';
import type { Kind } from '../../functions/domain/submissions.ts';
import { clockTag, type Tag } from './clocks.ts';
import { clock, type Due, dueIn, shownTime } from './when.ts';
import { askedInWords, stateInWords } from './words.ts';

/** A case as a line of a list: no names but that of who works on it. */
export type CaseRow = {
  readonly href: string;
  readonly reference: string;
  readonly kind: string;
  readonly state: string;
  readonly holder: string;
  readonly received: string;
  readonly due?: Due;
  readonly tags: readonly Tag[];
};

/** A case as it stands in a list at that time. Who passes a screen must learn nothing of people. */
export function caseRow(head: Head, prefix: string, now: Date): CaseRow {
  const due = head.dueAt === undefined ? undefined : dueIn(head.dueAt, now);
  return {
    href: `${prefix}/case/${head.caseId}`,
    reference: head.reference,
    kind: askedInWords(head.kind, head.also),
    state: stateOf(head.kind, head.state),
    holder: head.holder?.name ?? 'Nobody yet',
    received: shownTime(head.receivedAt),
    ...(due && { due }),
    tags: tagsOf(head, now),
  };
}

/** A state in the words of the life of that kind. */
export const stateOf = (kind: Kind, state: string): string =>
  lives[kind].states[state] ?? stateInWords(state);

function tagsOf(head: Head, now: Date): Tag[] {
  const known: (Tag | false)[] = [
    head.immediateRisk && { text: 'Immediate risk', colour: 'red' },
    clockTag(head, now) ?? false,
    answerTag(head, now),
    head.noNames === true && { text: 'No names', colour: 'grey' },
    head.needs.length > 0 && { text: 'Needs a manager', colour: 'purple' },
    head.amendments > 0 && { text: 'Changed answers', colour: 'yellow' },
    head.flagged === true && { text: 'Several requests', colour: 'grey' },
    head.restrictedTo !== undefined && { text: 'Restricted', colour: 'pink' },
    head.entered !== undefined && { text: enteredInWords(head.entered), colour: 'turquoise' },
  ];
  return known.filter((tag) => tag !== false);
}

/** The clock of an answer that somebody at work needs before something happens, until they have it. */
export const answerRun = ({ clocks }: Pick<Head, 'clocks'>) =>
  clocks.find(
    ({ row, state }) => state === 'running' && rowOf(row) && rowOf(row)?.duration === undefined,
  );

/** By when somebody at work needs an answer, until they have one. */
function answerTag(head: Head, now: Date): Tag | false {
  const run = answerRun(head);
  if (!run) return false;
  const at = clock(new Date(run.dueAt));
  const isToday = londonDay(run.dueAt) === londonDay(now.toISOString());
  return { text: `Answer before ${isToday ? at : shownTime(run.dueAt)}`, colour: 'orange' };
}

/** How staff took a case; a way that has no words here was added later. */
const enteredInWords = (way: string): string =>
  `Entered ${Object.entries(channels).find(([one]) => one === way)?.[1] ?? 'by staff'}`;
