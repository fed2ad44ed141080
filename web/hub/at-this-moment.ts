import type { SafeContact } from '../../functions/domain/people.ts';
import { mayContact, reasonInWords, type Way } from '../../functions/domain/safe-contact.ts';
import type { Fact } from './facts.ts';
import { clock } from './when.ts';
import { wayInWords } from './words.ts';

/** What may be done when the page is opened, by each way that the person affirmed. */
export type Moment = {
  /** The time in London for which it holds: "2:05pm". */
  readonly at: string;
  readonly answers: readonly Fact[];
};

/** Words that tell nothing: what is asked here is the way and the hour, not what will be written. */
const sample = 'Please ring Jo when you can.';

/** What the rules allow now. It leaves no message on a call, and hides our number unless they asked. */
export function atThisMoment(contact: SafeContact, now: Date): Moment {
  const answers = contact.ways.map((way) => ({
    label: wayInWords[way],
    text: answerInWords(contact, way, now),
  }));
  return answers.length > 0 ? { at: clock(now), answers } : nothingNow(now);
}

/** Where no way at all is safe. */
export const nothingNow = (now: Date): Moment => ({
  at: clock(now),
  answers: [{ label: 'Any way', text: 'Do not contact' }],
});

function answerInWords(contact: SafeContact, way: Way, now: Date): string {
  const shown = contact.number === 'shown';
  const { may, because } = mayContact(contact, {
    ...{ way, at: now.toISOString(), leavesMessage: false },
    ...(way === 'phone' ? { numberHidden: !shown } : { words: sample }),
  });
  if (may) return way === 'phone' ? callInWords(shown) : 'May be sent now, in neutral words';
  const reasons = because.map((reason) => reasonInWords[reason]).join(' ');
  // Once a person has read them this may be done, so it is no plain "not now".
  return because.every((reason) => reason === 'own-words') ? reasons : `Not now. ${reasons}`;
}

const callInWords = (shown: boolean) =>
  shown ? 'May be made now, and our number may be seen' : 'May be made now, with our number hidden';
