import { isReceived, type Step, type Taken, type WholeCase } from './case-items.ts';
import type { Written } from './replies.ts';
import { about } from './standing.ts';

/**
 * The note of a question, as a step of the referral that goes on from it keeps it. It is the hub’s
 * word, and nothing that was sent: no rule hangs on it. `note` in the step says when it was released.
 */
export const noteContent = ({ parts }: Written): Taken => ({
  values: {
    headings: parts.map(({ question }) => question),
    words: parts.map(({ answer }) => answer),
  },
});

/** Whether a step of a referral brought the note that was released then (ISO UTC). */
export const isNoteOf = (step: Step, releasedAt: string): boolean =>
  step.did === 'join' && about(step, 'note') === releasedAt;

/** The notes that were handed over with the question that a case goes on from, the oldest first. */
export function joinedNotes({ steps, contents }: Pick<WholeCase, 'steps' | 'contents'>): Written[] {
  const notes = steps.flatMap((step): Written[] => {
    const releasedAt = step.did === 'join' ? about(step, 'note') : undefined;
    const content = contents.find(({ n }) => n === step.n)?.content;
    if (releasedAt === undefined || !content || isReceived(content)) return [];
    const [headings = [], words = []] = ['headings', 'words'].map((name) =>
      [content.values[name] ?? []].flat(),
    );
    const parts = headings.map((question, i) => ({ question, answer: words[i] ?? '' }));
    return [{ releasedAt, parts }];
  });
  return notes.toSorted((a, b) => Date.parse(a.releasedAt) - Date.parse(b.releasedAt));
}
