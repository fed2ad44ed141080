import { receivedIn, type WholeCase } from './case-items.ts';
import type { Group } from './forms.ts';
import { sentHere } from './sent-here.ts';
import type { Professional } from './submissions.ts';

/** A case, as far as it is asked here. */
export type SentCase = Pick<WholeCase, 'steps' | 'contents'>;

/** What who asked or referred at work said beside their answers, in each of what they sent. */
const saidIn = (whole: SentCase): Professional[] =>
  sentHere(whole).flatMap(({ submission }) => submission.professional ?? []);

/** Whether who asked can come back here with a reference and a phrase, to read what we write. */
export const hasReply = (whole: SentCase): boolean =>
  saidIn(whole).some(({ reply }) => reply !== undefined);

/** Whether it is about somebody who works with children. */
export const isAboutColleague = (whole: SentCase): boolean =>
  saidIn(whole).some(({ group }) => group === 'colleague');

/** Whether they said that a worker is allocated already. */
export const isAllocated = (whole: SentCase): boolean =>
  saidIn(whole).some(({ allocated }) => allocated === true);

/**
 * Whether a case is about a child or an adult: who sent it says so, or, where nobody was asked for
 * whom it is, a person at risk is named in it and no child, or only children. Undefined where that
 * does not tell.
 */
export function groupOf(whole: SentCase): Group | undefined {
  const groups = saidIn(whole).map(({ group }) => group);
  if (groups.length > 0) return groups.includes('adult') ? 'adult' : 'child';
  const people = receivedIn(whole.contents).flatMap(({ submission }) => submission.people);
  const has = (one: string) => people.some(({ part }) => part === one);
  if (has('child')) return has('person-at-risk') ? undefined : 'child';
  return has('person-at-risk') ? 'adult' : undefined;
}
