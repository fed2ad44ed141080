import type { WholeCase } from '../../../functions/domain/case-items.ts';
import type { Life } from '../../../functions/domain/life.ts';
import { decisions } from '../../../functions/domain/papers.ts';
import { standing } from '../../../functions/domain/standing.ts';
import { contactsIn } from '../contact-view.ts';
import { hideCodeWords, hideDetails } from '../hiding.ts';
import { entryOf } from '../timeline.ts';
import { shownTime } from '../when.ts';
import { askedInWords } from '../words.ts';

/** What was decided in a case, by whom, and why: the decisions that stand, in their order. */
export function decisionView(whole: WholeCase, life: Life) {
  const contacts = contactsIn(whole);
  const [hideWords, hideNumbers] = [hideCodeWords(contacts), hideDetails(contacts)];
  const hide = (text: string) => hideWords(hideNumbers(text));
  const taken = standing(whole.steps).filter(({ did }) =>
    (decisions as readonly string[]).includes(did),
  );
  return {
    asked: askedInWords(whole.head.kind, whole.head.also),
    decisions: taken.map((step) => {
      const { label, who, facts, corrections } = entryOf(step, whole, life, hide);
      return {
        title: label,
        facts: [
          { label: 'When', text: shownTime(step.at) },
          { label: 'Who decided', text: who },
          ...facts,
        ],
        corrections,
      };
    }),
  };
}
