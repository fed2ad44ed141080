import { receivedIn, type WholeCase } from '../../functions/domain/case-items.ts';
import type { Form } from '../../functions/domain/forms.ts';
import type { Offer } from '../../functions/domain/life.ts';
import { sendableWays } from '../../functions/domain/outgoing.ts';
import type { Part } from '../../functions/domain/people.ts';

/** The step by which this service sends something to who asked. */
const sending = 'message';

/**
 * The offers of a case as its rules for contact leave them: the table sees no answers, and cannot
 * know that no way to send a message is safe.
 */
export const offersByRules = (offers: readonly Offer[], whole: WholeCase, now: Date): Offer[] =>
  offers.map((offer) =>
    offer.open && offer.row.step === sending && sendableWays(whole, now.toISOString()).length === 0
      ? { row: offer.row, open: false, why: ['They gave no safe way to text or email.'] }
      : offer,
  );

/** The form of a step of contact as the case leaves it: ways that are safe, and who is to be left alone. */
export function fittedForm(whole: WholeCase, step: string, form: Form, now: Date): Form {
  if (step === sending) return withSafeWays(form, sendableWays(whole, now.toISOString()));
  return step === 'record-contact' ? withWarning(form, warning(whole)) : form;
}

/** Where none is safe all stand: such a form is shown only to say so. */
const withSafeWays = (form: Form, ways: readonly string[]): Form =>
  form.map((field) =>
    field.name === 'way' && ways.length > 0
      ? { ...field, items: (field.items ?? []).filter(({ value }) => ways.includes(value)) }
      : field,
  );

const withWarning = (form: Form, hint: string): Form =>
  form.map((field) =>
    field.name === 'with'
      ? {
          ...field,
          items: (field.items ?? []).map((item) =>
            item.value === 'asker' ? item : { ...item, hint },
          ),
        }
      : field,
  );

const atRisk: readonly Part[] = ['person-at-risk', 'child'];

/** Who may not know that anything was asked is named: what stands on this form is no way to them. */
function warning({ contents }: WholeCase): string {
  const names = receivedIn(contents).flatMap(({ submission }) =>
    submission.people.flatMap(({ part, name }) => (atRisk.includes(part) && name ? [name] : [])),
  );
  const who = [...new Set(names)].join(', ');
  return who === ''
    ? 'Do not contact them off this form.'
    : `Do not contact them off this form. At risk: ${who}.`;
}
