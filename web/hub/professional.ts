import type { WholeCase } from '../../functions/domain/case-items.ts';
import type { Level, Thresholds } from '../../functions/domain/advice.ts';
import type { Offer } from '../../functions/domain/life.ts';
import type { Hub } from '../../functions/domain/partnership.ts';
import type { Professional } from '../../functions/domain/submissions.ts';
import { languages } from '../words/words.ts';
import { type Fact, fact } from './facts.ts';
import { hintsOf, namesNobody } from './hints.ts';
import { hiddenFacts } from './people-view.ts';
import { saidOn } from './said-on.ts';
import { isJoinAwaited, sentTo } from './sent-to.ts';
import { beforeInWords } from './when.ts';

type Hide = (text: string) => string;
type Of = {
  readonly hub: Pick<Hub, 'advice'>;
  readonly offers: readonly Offer[];
  readonly now: Date;
  readonly hide: Hide;
};

/**
 * Who asks or refers at work, what they want to know and by when, and what that means for whoever
 * works it; undefined where nobody asks at work.
 */
export function professionalView(whole: WholeCase, of: Of) {
  const latest = sentTo(whole).own.at(-1)?.submission;
  const asks = latest?.professional;
  if (!asks) return undefined;
  const { thresholds } = of.hub.advice;
  return {
    heading: latest.kind === 'referral' ? 'Who refers' : 'Who asks, and what for',
    facts: hiddenFacts(professionalFacts(whole, of.now, thresholds.levels), of.hide),
    hints: hintsOf(whole, asks, of),
    // The council's levels are those of children.
    ...(asks.group === 'child' && { levels: levelsOf(thresholds) }),
  };
}

/** The levels of need of the council, by the name under which professionals know them. */
const levelsOf = ({ name, levels }: Thresholds) => ({
  name,
  rows: levels.map(({ name, words }): Fact => ({ label: name, text: words })),
});

/** Who asks at work, as they said: who goes on from a question said it there. */
export function whoAsks(whole: WholeCase) {
  const { own, joined } = sentTo(whole);
  const person = [...own.toReversed(), ...joined]
    .flatMap(({ submission }) => submission.people)
    .find(({ part }) => part === 'professional');
  const none = isJoinAwaited(whole) ? 'It comes with what they told before' : 'They did not say';
  return {
    name: person?.name ?? none,
    /** Role and organisation, in one line. */
    role: (person?.about ?? '').split('\n').join(', ') || none,
  };
}

/** What was answered on a page of the form: in what was sent last, or in what that goes on from. */
export function saidBy(whole: WholeCase) {
  const { own, joined } = sentTo(whole);
  const told = [...own.slice(-1), ...joined];
  return (slug: string, field?: string): string | undefined =>
    told.map(({ submission }) => saidOn(submission.said, slug, field)).find((text) => text !== '');
}

/** Who asks at work, about whom, and what for; none where nobody does. Never by what they come back. */
export function professionalFacts(
  whole: WholeCase,
  now: Date,
  levels: readonly Level[] = [],
): Fact[] {
  const asks = sentTo(whole).own.at(-1)?.submission.professional;
  if (!asks) return [];
  const said = saidBy(whole);
  const { name, role } = whoAsks(whole);
  return [
    ...fact('Who', name),
    ...fact('Role and organisation', role),
    ...fact('About', aboutInWords[asks.group]),
    ...fact('Names', namesInWords(whole, asks)),
    ...fact('How many they are', said('ages', 'many')),
    ...fact('How old they are', said('ages', 'text')),
    ...fact('What they are called here', said('ages', 'called')),
    ...fact('What they want to know', said('ask')),
    ...fact('The level that they think', levelInWords(said('level'), levels)),
    ...fact(
      'Answer them',
      asks.answerBefore && deadline(asks.answerBefore, said('soon', 'text'), now),
    ),
  ];
}

/** The form counts the levels, since each council has names of its own for them. */
function levelInWords(said: string | undefined, levels: readonly Level[]): string | undefined {
  const { items } = languages[0].words.professional.level;
  const name = levels[Object.values(items).findIndex((text) => text === said)]?.name;
  return name === undefined ? said : `${said}, here “${name}”`;
}

const namesInWords = (whole: WholeCase, { noNames }: Professional) => {
  if (noNames) return 'Without names';
  return namesNobody(whole) ? 'Nobody is named' : 'With names';
};

const aboutInWords: Readonly<Record<Professional['group'], string>> = {
  child: 'A child',
  adult: 'An adult',
  colleague: 'Somebody who works with children',
};

/** "before 3:00pm today: the child is collected". */
const deadline = (at: string, why: string | undefined, now: Date) =>
  [beforeInWords(at, now), why].filter(Boolean).join(': ');
