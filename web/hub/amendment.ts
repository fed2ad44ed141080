import type { Received } from '../../functions/domain/case-items.ts';
import { changes } from './changes.ts';
import { shownTime } from './when.ts';

/** What the newest of these submissions, which stand in the order of sending, changed. */
export function amendment(sent: readonly Received[], hide: (text: string) => string, now: Date) {
  const [before, after] = sent.slice(-2);
  if (!before || !after) return {};
  const show = (text: string | undefined) =>
    text === undefined || text === '' ? 'No answer' : hide(text);
  return {
    amendment: {
      received: shownTime(after.receivedAt),
      changes: changes(before.submission, after.submission, now).map((change) => ({
        label: hide(change.label),
        before: show(change.before),
        after: show(change.after),
      })),
    },
  };
}
