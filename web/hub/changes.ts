import type { Person } from '../../functions/domain/people.ts';
import type { Submission } from '../../functions/domain/submissions.ts';
import { type Fact, reach } from './reach.ts';
import { birthInWords, partInWords, placeInWords } from './words.ts';

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
export function changes(before: Submission, after: Submission): Change[] {
  const said = compare(before.said.map(answered), after.said.map(answered));
  const made = compare(facts(before), facts(after)).filter(
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
function facts({ immediateRisk, place, people, safeContact }: Submission): Fact[] {
  const { rules, details } = reach(safeContact);
  return [
    { label: 'Immediate risk', text: immediateRisk ? 'Yes' : 'No' },
    ...[...rules, ...details].map(({ label, text }) => ({ label: `Contact: ${label}`, text })),
    { label: 'Where the person at risk lives', text: placeInWords(place) },
    ...people.map((person) => ({ label: partInWords[person.part], text: personInWords(person) })),
  ];
}

const personInWords = ({ name, otherNames, birth, address, about }: Person) =>
  [name, otherNames, birth && `born: ${birthInWords(birth)}`, address, about]
    .filter(Boolean)
    .join('; ');

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
