import { toldIn } from '../../web/journeys/going-on.ts';
import type { Journey, Page } from '../../web/journeys/journey.ts';
import { placeOf } from '../../web/journeys/place.ts';
import { londonDay } from '../domain/london.ts';
import type { Partnership } from '../domain/partnership.ts';
import type { PostcodeAnswer } from '../domain/postcodes.ts';
import { route } from '../domain/routing.ts';
import type { Place } from '../domain/submissions.ts';
import { type Draft, endOf, keptUntil } from './draft.ts';

/** What it takes to say who reads a request. */
export type Looking = {
  readonly look: (typed: string) => PostcodeAnswer;
  readonly partnership: Partnership;
  readonly now: () => Date;
};

export type OnPage = {
  readonly journey: Journey;
  readonly page: Page;
  readonly draft: Draft;
  /** They came to change an answer, and go straight back. */
  readonly toCheck: boolean;
};

/** Which hub these answers lead to today, and if they speak of danger. */
export function decided({ answers }: Draft, place: Place, { look, partnership, now }: Looking) {
  const date = londonDay(now().toISOString());
  const immediate = answers['now']?.['answer'] !== 'no';
  return { decision: route({ place, date, partnership, look }), immediate };
}

/** The place that was sent; before that the one that stands in the answers. */
export const placeSent = (journey: Journey, { answers, sentPlace }: Draft): Place =>
  sentPlace ?? placeOf(toldIn(journey, answers));

/** Until when what was written is kept, for pages/time.njk. */
export function timeView(draft: Draft, now: Date) {
  const until = keptUntil(draft);
  return {
    until: new Date(until).toISOString(),
    end: new Date(endOf(draft)).toISOString(),
    isLast: until === endOf(draft),
    leftSeconds: Math.max(0, Math.floor((until - now.getTime()) / 1000)),
  };
}
