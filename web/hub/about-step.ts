import type { WholeCase } from '../../functions/domain/case-items.ts';
import type { Life } from '../../functions/domain/life.ts';
import { standing } from '../../functions/domain/standing.ts';
import { type About, aboutWriting } from './about-writing.ts';
import { contactsIn } from './contact-view.ts';
import { nameFacts } from './facts.ts';
import { hideDetails, hideUnsafe } from './hiding.ts';
import { sentTo } from './sent-to.ts';
import { entryOf } from './timeline.ts';
import { partInWords } from './words.ts';

type Of = { readonly life: Life; readonly now: Date };

/** Steps that hang on what was decided, word for word. */
const onDecision = [
  ...['confirm-no-disclosure', 'refuse-no-disclosure', 'plan-disclosure', 'give-disclosure'],
  ...['record-declined', 'record-unable'],
];
const decisions = ['decide-to-disclose', 'decide-not-to-disclose'];

/** Steps in which people are looked up by name and date of birth. */
const onPeople = ['record-first-checks', 'record-full-checks', 'record-full-assessment'];

/** What a step is about, which stands above its form: the decision, who is looked up, who reads it. */
export function aboutStep(whole: WholeCase, step: string, of: Of): About[] {
  if (onDecision.includes(step)) return decided(whole, of);
  if (onPeople.includes(step)) return people(whole);
  return aboutWriting(whole, step);
}

/** The last decision that stands, and what of it was corrected since. */
function decided(whole: WholeCase, { life, now }: Of): About[] {
  const step = standing(whole.steps).findLast(({ did }) => decisions.includes(did));
  if (!step) return [];
  const contacts = contactsIn(whole);
  const [unsafe, all] = [hideUnsafe(contacts, now), hideDetails(contacts)];
  const entry = entryOf(step, whole, life, (text) => all(unsafe(text)));
  return [
    { title: `${entry.label}: what was decided`, facts: entry.facts },
    ...entry.corrections.map(({ said, facts }) => ({ title: `Corrected by ${said}`, facts })),
  ];
}

/** Everybody who was named, by each name and birth that was ever given: the latest first. */
function people(whole: WholeCase): About[] {
  const named = sentTo(whole)
    .all.toReversed()
    .flatMap(({ submission }) => submission.people)
    .map((person): About => ({ title: partInWords[person.part], facts: nameFacts(person) }));
  return [...new Map(named.map((one) => [JSON.stringify(one), one])).values()];
}
