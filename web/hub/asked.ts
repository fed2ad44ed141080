import { type Asked, openQuestion } from '../../functions/domain/asked.ts';
import type { WholeCase } from '../../functions/domain/case-items.ts';
import { londonDay } from '../../functions/domain/london.ts';
import type { Part, Person } from '../../functions/domain/people.ts';
import { about } from '../../functions/domain/standing.ts';
import type { Fact } from './facts.ts';
import { writtenIn } from './paper/written.ts';
import { sentTo } from './sent-to.ts';
import { shownDay, shownTime } from './when.ts';
import { birthInWords, partInWords } from './words.ts';

/** What an agency is asked, the next due first: a reference and a day, and no name. */
export const askedListView = (asked: readonly Asked[], prefix: string, now: Date) =>
  [...asked]
    .sort((a, b) => (`${a.due}#${a.askedAt}` < `${b.due}#${b.askedAt}` ? -1 : 1))
    .map(({ caseIdOf, reference, askedAt, due }) => ({
      reference,
      href: `${prefix}/asked/${caseIdOf}`,
      asked: shownTime(askedAt),
      due: due === '' ? 'No day given' : shownDay(due),
      overdue: due !== '' && due < londonDay(now.toISOString()),
    }));

/** Who sends something in is not who is asked about. */
const askedAbout: readonly Part[] = ['subject', 'person-at-risk', 'child', 'parent'];

/**
 * What an agency needs to answer, and no more: the question, and by what the people are found. Not
 * what was written about them, not how to reach anybody, not who asked: an address can say that too
 * ("With me"), so one that is needed stands in the question, where the hub wrote it.
 */
export function askedCaseView(whole: WholeCase, agency: string) {
  const question = openQuestion(whole.steps, agency);
  const due = question && about(question, 'due');
  const latest = sentTo(whole).own.at(-1);
  return {
    reference: whole.head.reference,
    question: question ? [writtenIn(whole, question)['question'] ?? ''].flat().join('\n') : '',
    ...(question && { at: shownTime(question.at) }),
    ...(due && { due: shownDay(due) }),
    people: (latest?.submission.people ?? [])
      .filter(({ part }) => askedAbout.includes(part))
      .map((person) => ({ part: partAsked(person), facts: factsOf(person) })),
  };
}

/** Whom one fears is no business of the agency that looks. */
const partAsked = ({ part }: Person) => (part === 'subject' ? 'Person' : partInWords[part]);

const factsOf = ({ name, otherNames, birth }: Person): Fact[] =>
  [
    { label: 'Name', text: name ?? 'Not known' },
    { label: 'Other names', text: otherNames ?? '' },
    { label: 'Date of birth', text: birthInWords(birth) },
  ].filter(({ text }) => text !== '');
