import type { Step, WholeCase } from '../../functions/domain/case-items.ts';
import { type Broken, brokenInWords } from '../../functions/domain/contact-log.ts';
import type { Life, LifeRow, Offer } from '../../functions/domain/life.ts';
import { unsentOf } from '../../functions/domain/message-fate.ts';
import { unsentInWords } from '../../functions/domain/outgoing.ts';
import { about } from '../../functions/domain/standing.ts';
import { contactsIn, contactView } from './contact-view.ts';
import type { Fact } from './facts.ts';
import { fittedForm, offersByRules } from './fitted-form.ts';
import { hideUnsafe } from './hiding.ts';
import { identityView } from './identity.ts';
import { formView } from './step-form.ts';
import { timeline } from './timeline.ts';
import { unsentView } from './unsent.ts';
import { shownTime } from './when.ts';

/** The steps that reach a person, or in which they reach us. */
export const contactSteps = ['record-contact', 'they-contacted', 'message'];
const fates = ['message-sent', 'message-failed'];

type Of = { readonly life: Life; readonly offers: readonly Offer[]; readonly now: Date };

/** How somebody may be reached, what was done to reach them, and what can be done now. */
export function contactPage(whole: WholeCase, { life, offers, now }: Of) {
  const steps = offersByRules(offers, whole, now).filter(({ row }) =>
    contactSteps.includes(row.step),
  );
  const recording = steps.find(({ row }) => row.step === 'record-contact');
  return {
    ...identityView(whole, life, now),
    ...rulesView(whole, now),
    unsent: unsentView(whole.steps),
    log: logOf(whole, life, hideIn(whole, now)),
    others: steps.filter((one) => one !== recording).map(linkView),
    version: whole.head.version,
    ...(recording?.open && formOf(whole, recording.row, now)),
  };
}

/** The rules for contact, which stand before every form about it. */
export const rulesView = (whole: WholeCase, now: Date) =>
  contactView(whole, hideIn(whole, now), now);

const hideIn = (whole: WholeCase, now: Date) => hideUnsafe(contactsIn(whole), now);

const formOf = (whole: WholeCase, row: LifeRow, now: Date) => ({
  ...{ step: row.step, words: row.words },
  ...formView(fittedForm(whole, row.step, row.form, now), {}, {}),
});

const linkView = (offer: Offer) => ({
  step: offer.row.step,
  words: offer.row.words,
  why: offer.open ? [] : offer.why,
});

/** Every contact and message, the newest first, with what the rules had against it. */
function logOf(whole: WholeCase, life: Life, hide: (text: string) => string) {
  const shown = [...contactSteps, ...fates];
  return timeline(whole, life, hide).flatMap(({ n, at, label, who, facts }) => {
    const step = whole.steps.find((one) => one.n === n);
    if (!step || !shown.includes(step.did)) return [];
    return [{ label, who, at: shownTime(at), facts: [...againstIt(step), ...facts] }];
  });
}

function againstIt(step: Step): Fact[] {
  if (step.did === 'message-failed')
    return [
      {
        label: 'Why',
        text: unsentOf(step)
          .map((one) => unsentInWords[one])
          .join(' '),
      },
    ];
  if (about(step, 'broke-rules') !== 'yes') return [];
  const because = (about(step, 'because') ?? '').split(' ');
  const known = because.filter((one): one is Broken => Object.hasOwn(brokenInWords, one));
  return [{ label: 'It broke the rules', text: known.map((one) => brokenInWords[one]).join(' ') }];
}
