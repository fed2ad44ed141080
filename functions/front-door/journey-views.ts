import {
  applying,
  canSend,
  type Journey,
  nextPage,
  numberOf,
  type Page,
} from '../../web/journeys/journey.ts';
import { placeOf } from '../../web/journeys/place.ts';
import { errorsOf, questionView } from '../../web/journeys/question-view.ts';
import { readersView } from '../../web/journeys/readers-view.ts';
import { rows } from '../../web/journeys/said.ts';
import { londonDay } from '../domain/clocks.ts';
import type { Partnership } from '../domain/partnerships.ts';
import type { PostcodeAnswer } from '../domain/postcodes.ts';
import { route } from '../domain/routing.ts';
import type { Draft } from './draft.ts';
import { addressOf } from './visit.ts';
import { prefixOf, type Call } from './web-context.ts';

export type Looking = {
  readonly look: (typed: string) => PostcodeAnswer;
  readonly partnership: Partnership;
  readonly now: () => Date;
};

/** The template and the content of a page, with what was written on it before. */
export function pageView(c: Call, journey: Journey, page: Page, draft: Draft, looking: Looking) {
  const frame = {
    action: addressOf(c, journey, page.slug),
    back: backFrom(c, journey, page, draft),
  };
  if (page.tells === 'help') return view('help', { ...frame, title: 'Help – Online form' });
  if (page.tells === 'readers')
    return view('readers', {
      ...frame,
      title: 'Information – Online form',
      police: journey.policeDecide,
      ...readers(draft, looking),
    });

  const { n, of } = numberOf(journey, page);
  const caption = `Question ${n} of ${of}`;
  const tried = draft.tried?.slug === page.slug ? draft.tried.values : undefined;
  const errors = tried ? errorsOf(page, tried) : {};
  const question = questionView(page, tried ?? draft.answers[page.slug] ?? {}, errors);
  const start = question.errorList.length ? 'Error: ' : '';
  return view('question', {
    ...frame,
    title: `${start}${caption} – Online form`,
    caption,
    question,
    sendNow: canSend(journey, draft.answers),
  });
}

const view = (template: string, context: object) => ({ template, context });

function readers({ answers }: Draft, { look, partnership, now }: Looking) {
  const date = londonDay(now().toISOString());
  return readersView(route({ place: placeOf(answers), date, partnership, look }), partnership);
}

function backFrom(c: Call, journey: Journey, page: Page, { answers }: Draft): string {
  if (!nextPage(journey, answers)) return addressOf(c, journey, 'check');
  const pages = applying(journey, answers);
  const before = pages[pages.indexOf(page) - 1];
  return before ? addressOf(c, journey, before.slug) : `${prefixOf(c)}/${journey.path}`;
}

/** Every question and answer, each with a way to change it. */
export function checkView(c: Call, journey: Journey, draft: Draft) {
  const next = nextPage(journey, draft.answers);
  return {
    title: 'Check your answers – Online form',
    action: addressOf(c, journey, 'check'),
    carryOn: next && addressOf(c, journey, next.slug),
    sent: sentState(draft),
    rows: rows(journey, draft.answers).map(({ question, answer, page, field }) => ({
      question,
      answer,
      change: `${addressOf(c, journey, page.slug)}#${field.name}`,
    })),
  };
}

function sentState({ revision, sentRevision }: Draft): 'never' | 'same' | 'changed' {
  if (sentRevision === undefined) return 'never';
  return sentRevision === revision ? 'same' : 'changed';
}
