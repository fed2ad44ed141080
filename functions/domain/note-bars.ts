import { calledBack } from './call-back.ts';
import type { Bar } from './life.ts';
import { hasReply } from './professionals.ts';
import { hasArrived } from './referral-arrived.ts';

/** Where a note is read with the reference and the phrase. */
export const readsHere: Bar = {
  why: 'Who asked has no way to read it here: send the note in another way, and record that.',
  holds: hasReply,
};
export const readsElsewhere: Bar = {
  why: 'Who asked can read the note here: release it instead.',
  holds: (whole) => !hasReply(whole),
};

/** An e-mail address and a name are soon made up: nobody learns anything before they were rung. */
export const wasRungBack: Bar = {
  why: 'Nobody rang back since the advice. Ring the organisation’s published number, and record it.',
  holds: (whole) => calledBack(whole) !== undefined,
};
export const isKnownThere: Bar = {
  why: 'They were not known at the number that was rung. Ring back another way: nothing is released until they are known.',
  holds: (whole) => calledBack(whole) !== 'not-known',
};
export const isTheirs: Bar = {
  why: 'They did not say that they sent this. Ring again and ask for them: nothing is released until they say so.',
  holds: (whole) => calledBack(whole) !== 'not-theirs',
};

/** What is here was needed. */
export const hasNotArrived: Bar = {
  why: 'The referral came: record that a referral was advised.',
  holds: (whole) => !hasArrived(whole),
};
