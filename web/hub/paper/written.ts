import { agencyInWords } from '../../../functions/domain/agencies.ts';
import type { Step, WholeCase } from '../../../functions/domain/case-items.ts';
import { isReceived } from '../../../functions/domain/case-items.ts';
import type { Form, FormField, Values } from '../../../functions/domain/forms.ts';
import type { Life } from '../../../functions/domain/life.ts';
import type { Fact } from '../facts.ts';
import { shownDay, shownTime } from '../when.ts';
import { deedInWords } from '../words.ts';

/** What staff wrote in a step; nothing where it has no content, or that was erased. */
export function writtenIn({ contents }: WholeCase, { n }: Step): Values {
  const content = contents.find((one) => one.n === n)?.content;
  return content && !isReceived(content) ? content.values : {};
}

/** The answers of a form in words, by the labels of its fields. */
export const answersOf = (form: Form, values: Values): Fact[] =>
  form.flatMap((field) => {
    const value = values[field.name];
    if (value === undefined) return [];
    return [
      {
        label: field.label,
        text: [value]
          .flat()
          .map((one) => inWords(field, one))
          .join(', '),
      },
    ];
  });

function inWords({ as, items = [] }: FormField, value: string): string {
  switch (as) {
    case 'day':
      return shownDay(value);
    case 'moment':
      return shownTime(value);
    case 'affirm':
      return 'Yes';
    default:
      return items.find((item) => item.value === value)?.text ?? value;
  }
}

/** What was done in a step, as the life of its case says it. */
export const doneInWords = (life: Life, did: string): string =>
  life.rows.find(({ step }) => step === did)?.done ?? deedInWords(did);

/** Who took a step: name and agency of staff, or the part of this service that did. */
export const byWhom = (step: Step): string => {
  const who = step.v === 2 ? step.name : step.who;
  return step.agency === 'none' ? who : `${who} (${agencyInWords(step.agency)})`;
};
