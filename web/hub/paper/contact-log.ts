import type { WholeCase } from '../../../functions/domain/case-items.ts';
import type { FormField } from '../../../functions/domain/forms.ts';
import type { Life } from '../../../functions/domain/life.ts';
import { rowOf } from '../../../functions/domain/life-rows.ts';
import { standing } from '../../../functions/domain/standing.ts';
import { shownTime } from '../when.ts';
import { answersOf, byWhom, doneInWords, writtenIn } from './written.ts';

/** The steps that reach a person, or say that they were reached, or cannot be. */
const contacts = [
  'record-contact',
  'they-contacted',
  'message',
  'message-sent',
  'message-failed',
  'cannot-contact-safely',
  'resume-contact',
];

/**
 * When somebody tried to reach the person, which way, and what came of it: answers that were
 * chosen, never what was written. Any of that may hold a number, or what was said.
 */
export function contactLogView(whole: WholeCase, life: Life) {
  const taken = standing(whole.steps).filter(({ did }) => contacts.includes(did));
  return {
    contacts: taken.map((step) => {
      const form = rowOf(life, step.did, step.v === 1 ? '' : step.from)?.form ?? [];
      return {
        title: doneInWords(life, step.did),
        facts: [
          { label: 'Recorded', text: shownTime(step.at) },
          { label: 'By', text: byWhom(step) },
          ...answersOf(form.filter(isChosen), writtenIn(whole, step)),
        ],
      };
    }),
  };
}

const isChosen = ({ as }: FormField) => as !== 'line' && as !== 'text';
