import {
  applying,
  canSend,
  type Journey,
  nextPage,
  type Page,
  placeOf as placeInForm,
  type Section,
  sections,
  toldIn,
} from '../../web/journeys/journey.ts';
import { safeContactOf } from '../../web/journeys/contact.ts';
import { placeAsked, placeOf } from '../../web/journeys/place.ts';
import { errorsOf, questionView } from '../../web/journeys/question-view.ts';
import { firstReadersView, readersView, sentReadersView } from '../../web/journeys/readers-view.ts';
import { type Row, rows } from '../../web/journeys/said.ts';
import { londonDay } from '../domain/london.ts';
import type { Partnership } from '../domain/partnership.ts';
import type { PostcodeAnswer } from '../domain/postcodes.ts';
import { route } from '../domain/routing.ts';
import type { Place } from '../domain/submissions.ts';
import { begunOn, type Draft, endOf, keptUntil } from './draft.ts';
import { addressOf, changeAddress } from './visit.ts';
import { type Call, wordsOf } from './web-context.ts';

export type Looking = {
  readonly look: (typed: string) => PostcodeAnswer;
  readonly partnership: Partnership;
  readonly now: () => Date;
};

type OnPage = {
  readonly journey: Journey;
  readonly page: Page;
  readonly draft: Draft;
  /** They came to change an answer, and go straight back. */
  readonly toCheck: boolean;
};

/** A page of questions with what was written on it before, or one that only tells something. */
export function pageView(c: Call, { journey, page, draft, toCheck }: OnPage, looking: Looking) {
  const w = wordsOf(c);
  const { answers } = draft;
  const tried = draft.tried?.slug === page.slug ? draft.tried : undefined;
  const errors = tried && !tried.quiet ? errorsOf(page, tried.values, begunOn(draft)) : {};
  const values = tried?.values ?? answers[page.slug] ?? {};
  const question = questionView(page, { values, errors, answers }, w);
  const { step, steps, question: n } = placeInForm(journey, answers, page);
  const plain = page.fields.length > 0 ? w.question.title(n) : w.sections[page.section];
  return {
    action: addressOf(c, journey, page.slug),
    back: backFrom(c, { journey, page, draft, toCheck }),
    title: question.errorList.length > 0 ? `${w.question.error} ${plain}` : plain,
    caption: w.question.step(step, steps, w.sections[page.section]),
    form: journey,
    question,
    shows: page.shows,
    reading: readingOn(page, draft, journey, looking, w),
    sendNow: page.fields.length > 0 && canSend(journey, answers),
    toCheck,
    // Nothing is typed here: to look at it once more keeps the answers as long as a button would.
    again: page.fields.length === 0 ? addressOf(c, journey, page.slug) : undefined,
    time: timeView(draft, looking.now()),
  };
}

type W = ReturnType<typeof wordsOf>;

/** Who reads this and when, on the pages that tell it. */
function readingOn(page: Page, draft: Draft, journey: Journey, looking: Looking, w: W) {
  const { partnership } = looking;
  const now = looking.now();
  if (page.shows === 'before') return firstReadersView({ partnership, now, w });
  if (page.shows !== 'area' && page.shows !== 'team') return undefined;
  const police = journey.policeDecide;
  const told = toldIn(journey, draft.answers);
  // The postcode by itself: on that page they say whether it is right.
  const place = page.shows === 'area' ? placeAsked(told) : placeOf(told);
  const sent = decided(draft, draft.sentPlace ?? place, looking);
  return readersView({ ...sent, place, partnership, now, w, police });
}

/** Which hub these answers lead to today, and if they speak of danger. */
function decided({ answers }: Draft, place: Place, { look, partnership, now }: Looking) {
  const date = londonDay(now().toISOString());
  const immediate = answers['now']?.['answer'] !== 'no';
  return { decision: route({ place, date, partnership, look }), immediate };
}

function timeView(draft: Draft, now: Date) {
  const until = keptUntil(draft);
  return {
    until: new Date(until).toISOString(),
    end: new Date(endOf(draft)).toISOString(),
    isLast: until === endOf(draft),
    leftSeconds: Math.max(0, Math.floor((until - now.getTime()) / 1000)),
  };
}

function backFrom(c: Call, { journey, page, draft, toCheck }: OnPage): string | undefined {
  const { answers } = draft;
  if (toCheck || !nextPage(journey, answers)) return addressOf(c, journey, 'check');
  const pages = applying(journey, answers);
  const before = pages[pages.indexOf(page) - 1];
  return before && addressOf(c, journey, before.slug);
}

/** What is longer than this, in characters, is folded until somebody asks for it. */
const foldedFrom = 300;

/** The questions that were asked and their answers, part by part, each with a way to change it. */
export function checkView(c: Call, journey: Journey, draft: Draft, now: Date) {
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
    parts: parts.filter(({ rows }) => rows.length > 0),
    time: timeView(draft, now),
  };
}

/** What was written on a page and could not be taken: it is not sent until it is finished. */
function unfinished(c: Call, journey: Journey, { answers, tried }: Draft) {
  const page = applying(journey, answers).find(({ slug }) => slug === tried?.slug);
  return page && { title: page.title, href: changeAddress(c, journey, page.slug) };
}

const part = (c: Call, journey: Journey, section: Section, all: readonly Row[]) => ({
  heading: wordsOf(c).sections[section],
  rows: all
    .filter((row) => row.page.section === section && isShown(row, all))
    .map(({ question, answer, page, field }) => ({
      question,
      answer,
      folded: answer.length > foldedFrom,
      change: `${changeAddress(c, journey, page.slug)}#${field.component === 'date' ? `${field.name}-day` : field.name}`,
    })),
});

/** What was left empty stays away, where something else was said on the same page. */
const isShown = ({ asked, said, page }: Row, all: readonly Row[]) =>
  asked && (said || !all.some((other) => other.page === page && other.said));

function sentState({ revision, sentRevision }: Draft): 'never' | 'same' | 'changed' {
  if (sentRevision === undefined) return 'never';
  return sentRevision === revision ? 'same' : 'changed';
}

/** The confirmation: the same whatever is known of anybody who is named. */
export function sentView(c: Call, journey: Journey, draft: Draft, looking: Looking) {
  const w = wordsOf(c);
  const { partnership } = looking;
  const now = looking.now();
  const { ways, codeWord } = safeContactOf(toldIn(journey, draft.answers));
  const place = draft.sentPlace ?? placeOf(toldIn(journey, draft.answers));
  const { decision, immediate } = decided(draft, place, looking);
  return {
    title: w.check.sent.page,
    reference: draft.reference,
    again: draft.revision > 1,
    comesBack: ways.length === 0,
    hasWord: codeWord !== undefined,
    immediate,
    next: journey.next(toldIn(journey, draft.answers)),
    reading: sentReadersView({ decision, immediate, partnership, now, w }),
    change: addressOf(c, journey, 'check'),
    time: timeView(draft, now),
  };
}
