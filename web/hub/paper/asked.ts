import type { Form } from '../../../functions/domain/forms.ts';
import type { Paper } from '../../../functions/domain/papers.ts';
import { printForm } from '../../../functions/domain/print-form.ts';

/**
 * The questions of the form of one paper. Its address says which paper it is, so all that hangs on
 * that is asked, or not, from the start.
 */
export const questionsOf = (what: Paper): Form =>
  printForm.flatMap((field) => {
    const { when, ...always } = field;
    if (field.name === 'what') return [];
    if (when?.field !== 'what') return [field];
    return when.is.includes(what) ? [always] : [];
  });
