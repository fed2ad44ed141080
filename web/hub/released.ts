import type { Step, WholeCase } from '../../functions/domain/case-items.ts';
import { unsentOf } from '../../functions/domain/message-fate.ts';
import { unsentInWords } from '../../functions/domain/outgoing.ts';
import { noteExpiry } from '../../functions/domain/replies.ts';
import { about, standing } from '../../functions/domain/standing.ts';
import { byWhom } from './paper/written.ts';
import { shownTime } from './when.ts';

/** The note of a question, or what a referrer was told by this service. */
const isRelease = (step: Step) =>
  step.did === 'release-note' || (step.did === 'tell-referrer' && about(step, 'how') === 'service');

/**
 * What was last released in writing and still stands: by whom, until when the professional can read
 * it, and whether an email said that there is something to read. Undefined before that.
 */
export function releasedView({ steps }: Pick<WholeCase, 'steps'>, now: Date) {
  const step = standing(steps).findLast(isRelease);
  if (!step) return undefined;
  const gone = new Date(noteExpiry(step.at) * 1000);
  return {
    what: step.did === 'release-note' ? 'The written note' : 'The answer to the referrer',
    ...{ at: shownTime(step.at), by: byWhom(step), until: shownTime(gone.toISOString()) },
    isOver: gone.getTime() <= now.getTime(),
    email: emailOf(step, steps),
  };
}

const whyNot = (step: Step): string[] => unsentOf(step).map((why) => unsentInWords[why]);

/** What became of the email that says, in neutral words, that there is something to read. */
function emailOf(step: Step, steps: readonly Step[]): string {
  const message = about(step, 'message');
  if (message === undefined)
    return `${['No email was sent.', ...whyNot(step)].join(' ')} They come back for it with their reference and phrase.`;
  const fate = steps.find(
    (one) =>
      ['message-sent', 'message-failed'].includes(one.did) && about(one, 'message') === message,
  );
  switch (fate?.did) {
    case 'message-sent':
      return `An email that says only that there is something to read was sent on ${shownTime(fate.at)}.`;
    case 'message-failed':
      return ['The email was not sent.', ...whyNot(fate)].join(' ');
    default:
      return 'An email that says only that there is something to read waits to be sent.';
  }
}
