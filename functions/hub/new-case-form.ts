import { neededInWords } from '../../web/hub/new-case/call.ts';
import { callView } from '../../web/hub/new-case/call-view.ts';
import { howItCame } from '../../web/hub/new-case/how-it-came.ts';
import type { Written } from '../../web/hub/new-case/written.ts';
import { formView } from '../../web/hub/step-form.ts';
import { askedInWords } from '../../web/hub/words.ts';
import type { Journey } from '../../web/journeys/journey.ts';
import type { Errors } from '../../web/journeys/question-view.ts';
import { newCaseId } from '../domain/entered.ts';
import type { Sent } from '../domain/forms.ts';
import { newReference, readReference } from '../domain/references.ts';
import { forWhom } from './kept-form.ts';
import type { Pages } from './pages.ts';
import type { SentForm } from './sent.ts';
import { type HubContext, siteOf } from './site.ts';

/** What a new case will be called. Made when its form is opened, so that two presses are one case. */
export type Numbers = { readonly caseId: string; readonly reference: string };

export const newNumbers = (random: (bytes: number) => Uint8Array): Numbers => ({
  caseId: newCaseId(random),
  reference: newReference(random),
});

/** The numbers that a form brought back; undefined if they are not as we make them. */
export function numbersIn(sent: SentForm): Numbers | undefined {
  const [caseId = '', reference = ''] = [sent['case']?.[0], sent['reference']?.[0]];
  const isOurs = isOurId.test(caseId) && readReference(reference) === reference;
  return isOurs ? { caseId, reference } : undefined;
}
const isOurId = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Why nothing was stored, where nothing is wrong with what was typed. */
export type NotStored = {
  readonly title: string;
  readonly text: string;
  readonly list?: readonly { readonly text: string; readonly href: string }[];
};

export type Filled = {
  readonly journey: Journey;
  readonly numbers: Numbers;
  /** What stands in the boxes about how it came. */
  readonly came: Sent;
  readonly written?: Written;
  readonly errors?: Errors;
  readonly notStored?: NotStored;
};

/** The form of a case, with all that was typed in it. */
export function showForm(c: HubContext, pages: Pages, filled: Filled): Response {
  const { journey, numbers, came, written = {}, errors = {}, notStored } = filled;
  const call = callView(journey, { written, errors });
  const how = formView(howItCame, came, errors);
  const errorList = [...call.errorList, ...how.errorList];
  return pages.show(c, 'new-case', {
    // No kind: titles stand in lists of windows, which others see.
    title: errorList.length > 0 || notStored ? 'Error: New case' : 'New case',
    here: 'new',
    action: `${siteOf(c).prefix}/new/${journey.kind}`,
    kind: askedInWords(journey.kind),
    whose: forWhom(c.var.session),
    ...numbers,
    needed: neededInWords(journey),
    parts: call.parts,
    came: how.fields,
    notStored,
    errorList: [...(notStored?.list ?? []), ...errorList],
  });
}
