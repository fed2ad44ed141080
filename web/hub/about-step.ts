import { receivedIn, type WholeCase } from '../../functions/domain/case-items.ts';
import type { Life } from '../../functions/domain/life.ts';
import { standing } from '../../functions/domain/standing.ts';
import { type Fact, nameFacts } from './facts.ts';
import { hideDetails, hideUnsafe } from './hiding.ts';
import { bySending } from './identity.ts';
import { entryOf } from './timeline.ts';
import { partInWords } from './words.ts';

/** Something that whoever takes a step must have before them. */
type About = { readonly title: string; readonly facts: readonly Fact[] };
type Of = { readonly life: Life; readonly now: Date };

/** Steps that hang on what was decided, word for word. */
const onDecision = [
  ...['confirm-no-disclosure', 'refuse-no-disclosure', 'plan-disclosure', 'give-disclosure'],
  ...['record-declined', 'record-unable'],
];
const decisions = ['decide-to-disclose', 'decide-not-to-disclose'];

/** Steps in which people are looked up by name and date of birth. */
const onPeople = ['record-first-checks', 'record-full-checks', 'record-full-assessment'];

/** What a step is about, which stands above its form: the decision, or who is looked up. */
export function aboutStep(whole: WholeCase, step: string, of: Of): About[] {
  if (onDecision.includes(step)) return decided(whole, of);
  return onPeople.includes(step) ? people(whole) : [];
}

/** The last decision that stands, and what of it was corrected since. */
function decided(whole: WholeCase, { life, now }: Of): About[] {
  const step = standing(whole.steps).findLast(({ did }) => decisions.includes(did));
  if (!step) return [];
  const contacts = receivedIn(whole.contents).map(({ submission }) => submission.safeContact);
  const [unsafe, all] = [hideUnsafe(contacts, now), hideDetails(contacts)];
  const entry = entryOf(step, whole, life, (text) => all(unsafe(text)));
  return [
    { title: `${entry.label}: what was decided`, facts: entry.facts },
    ...entry.corrections.map(({ said, facts }) => ({ title: `Corrected by ${said}`, facts })),
  ];
}

/** Everybody who was named, by each name and birth that was ever given: the latest first. */
function people({ contents }: WholeCase): About[] {
  const named = bySending(receivedIn(contents))
    .toReversed()
    .flatMap(({ submission }) => submission.people)
    .map((person): About => ({ title: partInWords[person.part], facts: nameFacts(person) }));
  return [...new Map(named.map((one) => [JSON.stringify(one), one])).values()];
}
