import type { Person } from '../../functions/domain/people.ts';
import type { Submission } from '../../functions/domain/submissions.ts';
import { type Fact, personFacts, placeFacts } from './facts.ts';
import { reach } from './reach.ts';
import { askedInWords, partInWords } from './words.ts';

/** An answer that is not as it was; undefined where the question was not there. */
export type Change = {
  readonly label: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
};

/**
 * What differs between two submissions of a case. The answers in words come first; of what they
 * were made into (people, place, ways to contact) only what no answer in words shows already.
 */
export function changes(before: Submission, after: Submission, now: Date): Change[] {
  const said = compare(before.said.map(answered), after.said.map(answered));
  const made = compare(facts(before, now), facts(after, now)).filter(
    (change) =>
      !said.some((other) => other.after === change.after && other.before === change.before),
  );
  return [...made, ...said];
}

const answered = ({ question, answer }: Submission['said'][number]): Fact => ({
  label: question,
  text: answer,
});

/** What every submission has, whatever was asked. */
function facts(submission: Submission, now: Date): Fact[] {
  const { kind, also, immediateRisk, place, people, safeContact } = submission;
  const { rules, details } = reach(safeContact, now);
  return [
    { label: 'Immediate risk', text: immediateRisk ? 'Yes' : 'No' },
    { label: 'What is asked', text: askedInWords(kind, also) },
    ...[...rules, ...details].map(({ label, text }) => ({ label: `Contact: ${label}`, text })),
    ...placeFacts(place),
    ...people.flatMap((person, i) => {
      const who = named(person, people.slice(0, i));
      return personFacts(person).map(({ label, text }) => ({ label: `${who}: ${label}`, text }));
    }),
  ];
}

/** "Child", and "Child 2" for the second: or a fact of one would be compared with one of another. */
function named({ part }: Person, before: readonly Person[]): string {
  const n = before.filter((other) => other.part === part).length + 1;
  return n === 1 ? partInWords[part] : `${partInWords[part]} ${n}`;
}

function compare(before: readonly Fact[], after: readonly Fact[]): Change[] {
  const was = numbered(before);
  const is = numbered(after);
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((key) => {
    const [old, now] = [was.get(key), is.get(key)];
    if (old?.text === now?.text) return [];
    return [{ label: (now ?? old)?.label ?? '', before: old?.text, after: now?.text }];
  });
}

/** By label, and by its place among those of the same label: two children are two facts. */
function numbered(list: readonly Fact[]): Map<string, Fact> {
  const seen = new Map<string, number>();
  return new Map(
    list.map((one) => {
      const n = (seen.get(one.label) ?? 0) + 1;
      seen.set(one.label, n);
      return [`${one.label} ${n}`, one];
    }),
  );
}
