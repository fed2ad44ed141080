import { applying, nextPage } from '../../web/journeys/going-on.ts';
import { type Journey, type Section, sections } from '../../web/journeys/journey.ts';
import { type Row, rows } from '../../web/journeys/said.ts';
import { goesOnFrom, soonOn } from './at-work-view.ts';
import type { Draft } from './draft.ts';
import { type Looking, timeView } from './looking.ts';
import { addressOf, changeAddress } from './visit.ts';
import { type Call, wordsOf } from './web-context.ts';

/** What is longer than this, in characters, is folded until somebody asks for it. */
const foldedFrom = 300;

/** The questions that were asked and their answers, part by part, each with a way to change it. */
export function checkView(c: Call, journey: Journey, draft: Draft, looking: Looking) {
  const w = wordsOf(c);
  const next = nextPage(journey, draft.answers);
  const all = rows(journey, draft.answers, w);
  const parts = sections.map((section) => part(c, journey, section, all));
  return {
    title: w.check.page,
    action: addressOf(c, journey, 'check'),
    here: addressOf(c, journey, 'check'),
    carryOn: next && addressOf(c, journey, next.slug),
    open: all.filter(({ asked }) => !asked).length,
    unfinished: unfinished(c, journey, draft),
    immediate: draft.answers['now']?.['answer'] !== 'no',
    sent: sentState(draft),
    soon: soonOn(journey, draft, looking, w),
    facts: goesOnFrom(draft, w),
    parts: parts.filter(({ rows }) => rows.length > 0),
    time: timeView(draft, looking.now()),
  };
}

/** What was written on a page and could not be taken: it is not sent until it is finished. */
function unfinished(c: Call, journey: Journey, { answers, tried }: Draft) {
  const page = applying(journey, answers).find(({ slug }) => slug === tried?.slug);
  return page && { title: page.title, href: changeAddress(c, journey, page.slug) };
}

const part = (c: Call, journey: Journey, section: Section, all: readonly Row[]) => ({
  heading: wordsOf(c).sections[section],
  rows: shownOf(section, all).map(({ question, answer, page, field }) => ({
    question,
    answer,
    folded: answer.length > foldedFrom,
    change: `${changeAddress(c, journey, page.slug)}#${field.component === 'date' ? `${field.name}-day` : field.name}`,
  })),
});

/** The questions of a part of the form that are shown with their answers. */
export const shownOf = (section: Section, all: readonly Row[]) =>
  all.filter((row) => row.page.section === section && isShown(row, all));

/** What was left empty stays away, where something else was said on the same page. */
const isShown = ({ asked, said, page }: Row, all: readonly Row[]) =>
  asked && (said || !all.some((other) => other.page === page && other.said));

function sentState({ revision, sentRevision }: Draft): 'never' | 'same' | 'changed' {
  if (sentRevision === undefined) return 'never';
  return sentRevision === revision ? 'same' : 'changed';
}
