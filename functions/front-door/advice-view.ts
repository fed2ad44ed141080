import { toldIn } from '../../web/journeys/going-on.ts';
import type { Page } from '../../web/journeys/journey.ts';
import { nearOf } from '../../web/journeys/near.ts';
import { placeAsked, placeOf } from '../../web/journeys/place.ts';
import { firstReadersView, readersView, sentReadersView } from '../../web/journeys/readers-view.ts';
import type { Place } from '../domain/submissions.ts';
import { decided, type Looking, type OnPage, placeSent } from './looking.ts';
import type { wordsOf } from './web-context.ts';

type On = Pick<OnPage, 'journey' | 'page' | 'draft'>;
type W = ReturnType<typeof wordsOf>;

const showAdvice: readonly Page['shows'][] = ['levels', 'lado', 'policy'];

/** Who reads this and when, on the pages that tell it. */
export function readingOn(on: On, looking: Looking, w: W) {
  const { page, draft, journey } = on;
  const { partnership } = looking;
  const now = looking.now();
  if (page.shows === 'before') return firstReadersView({ partnership, now, w });
  if (page.shows === 'help' || page.shows === 'soon') return readingInDanger(on, looking, w);
  if (page.shows !== 'area' && page.shows !== 'team') return undefined;
  const police = journey.policeDecide;
  const told = toldIn(journey, draft.answers);
  // The postcode by itself: on that page they say whether it is right.
  const place = page.shows === 'area' ? placeAsked(told) : placeOf(told);
  const sent = decided(draft, draft.sentPlace ?? place, looking);
  return readersView({ ...sent, place, partnership, now, w, police });
}

/** Whom to ring in danger beside 999, where somebody asks at work and the place is known already. */
function readingInDanger(on: On, looking: Looking, w: W) {
  if (!on.journey.hasReply) return undefined;
  const place = placeSoFar(on);
  if (place.answer !== 'postcode' && place.answer !== 'district') return undefined;
  const { decision } = decided(on.draft, place, looking);
  const { partnership, now } = looking;
  return sentReadersView({ decision, immediate: true, partnership, now: now(), w });
}

/** What the hub of these answers says to professionals, on the pages that tell it. */
export function adviceOn(on: On, looking: Looking) {
  if (!showAdvice.includes(on.page.shows)) return undefined;
  const { hubs, triage } = looking.partnership;
  const { decision } = decided(on.draft, placeSoFar(on), looking);
  const hub = hubs.find(({ id }) => id === decision.hub) ?? hubs.find(({ id }) => id === triage);
  return hub && { hub: hub.council ?? hub.name, ...hub.advice };
}

/**
 * The place as far as it is known now. A policy on names is that of the hub to which the page
 * before it led; elsewhere that page helps out where no other place was given.
 */
function placeSoFar({ journey, page, draft }: On): Place {
  const near = nearOf(draft.answers);
  if (near && page.shows === 'policy') return near;
  const place = placeSent(journey, draft);
  return place.answer === 'not-known' && near ? near : place;
}
