import { londonDay } from '../../functions/domain/london.ts';
import { nextReading, type Reading } from '../../functions/domain/hours.ts';
import type { Hub, Partnership } from '../../functions/domain/partnership.ts';
import { attribution } from '../../functions/domain/postcodes.ts';
import type { Decision } from '../../functions/domain/routing.ts';
import type { Place } from '../../functions/domain/submissions.ts';
import type { Words } from '../words/words.ts';
import { hoursInWords } from './hours.ts';
import { placeLines } from './place-lines.ts';

type At = { readonly partnership: Partnership; readonly now: Date; readonly w: Words };
export type Decided = At & {
  readonly decision: Decision;
  /** Somebody may be in danger: then the numbers come first in office hours too. */
  readonly immediate: boolean;
};

/**
 * Who will read this, and when, before the story is told: for pages/area.njk and pages/team.njk.
 * `place` is the place by itself (`placeAsked`), and `decision` was made from it. `police`: they
 * read it too, and decide.
 */
export function readersView(asked: Decided & { readonly place: Place; readonly police: boolean }) {
  const { decision, place, police, partnership, w } = asked;
  const { who, data } = w.place;
  const view = sentReadersView(asked);
  return {
    ...view,
    lines: [
      ...placeLines(
        { decision: byOurName(decision, partnership), place, triage: partnership.triage },
        w,
      ),
      ...view.lines,
      ...(police ? [who.police] : []),
      who.shared,
    ],
    // The licences of the data ask for this wherever an answer from it is shown.
    attribution: ['postcode', 'district'].includes(place.answer) ? [data, ...attribution] : [],
  };
}

/** The council as its own hub calls it: two names for one council would make anybody doubt. */
function byOurName(decision: Decision, { hubs }: Partnership): Decision {
  const name = hubs.find(({ id }) => id === decision.hub)?.council;
  return decision.council && name !== undefined
    ? { ...decision, council: { ...decision.council, name } }
    : decision;
}

/** Who will read what was sent, and when: for the confirmation, by pages/reading.njk. */
export function sentReadersView({ decision, immediate, partnership, now, w }: Decided) {
  const hub = hubOf(decision, partnership);
  const reading = nextReading(hub.hours, now);
  const { who, when } = w.place;
  return {
    ...{ open: reading.open, numbersFirst: immediate || !reading.open },
    lines: [
      who.reads(teamName(hub, w)),
      reading.open ? readUntil(reading.until, now, w) : readFrom(reading.opens, now, when),
      when.hours(hoursInWords(hub.hours, w)),
    ],
    numbers: numbersNow(hub, reading, w),
    notes: notes([hub], partnership, w),
  };
}

/** Who may read this, and when, before it is known where it goes: for pages/hours.njk. */
export function firstReadersView({ partnership, now, w }: At) {
  const { when } = w.place;
  const { first } = when;
  const teams = partnership.hubs.map((hub) => ({ hub, reading: nextReading(hub.hours, now) }));
  const opens = teams.flatMap(({ reading }) => (reading.open ? [] : [reading.opens])).sort();
  const open = opens.length < teams.length;
  const [soonest = ''] = opens;
  const latest = opens.at(-1) ?? '';
  const state = open
    ? opens.length === 0
      ? first.now
      : first.some
    : shut(soonest, latest, now, w);
  return {
    // Of some of them nobody reads now, and it is not known yet which one it will be.
    ...{ open, numbersFirst: opens.length > 0 },
    lines: [state, first.depends],
    teams: teams.map(({ hub, reading }) => ({
      name: teamName(hub, w),
      text: first.team(
        reading.open ? first.reading(reading.until) : first.next(reading.opens),
        hoursInWords(hub.hours, w),
      ),
    })),
    numbers: teams.map(({ hub, reading }) => ({
      label: teamName(hub, w),
      number: (reading.open ? hub.phone : hub.outOfHours).number,
    })),
    notes: notes(partnership.hubs, partnership, w),
  };
}

/** The hub that reads what was decided on. */
export function hubOf(decision: Decision, { hubs, id: partnership }: Partnership): Hub {
  const hub = hubs.find(({ id }) => id === decision.hub);
  if (!hub) throw new Error(`No hub ${decision.hub} in ${partnership}`);
  return hub;
}

/** What a hub is called towards the public. */
export const teamName = ({ council }: Hub, { place: { who } }: Words) =>
  council === undefined ? who.triage : who.council(council);

/** Words for a time that is still to come: today, or on another day. */
type Later = Readonly<Record<'later' | 'laterToday', (opens: string) => string>>;

export const isToday = (instant: string, now: Date) =>
  londonDay(instant) === londonDay(now.toISOString());

const readFrom = (opens: string, now: Date, { later, laterToday }: Later) =>
  isToday(opens, now) ? laterToday(opens) : later(opens);

/** Nobody reads now. Where not all begin at the same time, that is said as well. */
function shut(soonest: string, latest: string, now: Date, { place: { when } }: Words): string {
  const state = readFrom(soonest, now, when.first);
  return soonest === latest ? state : `${state} ${when.first.others(latest)}`;
}

const readUntil = (until: string, now: Date, { place: { when } }: Words) =>
  isToday(until, now) ? when.now(until) : when.nowPastMidnight(until);

/** The number that answers now comes first. */
export function numbersNow({ phone, outOfHours }: Hub, reading: Reading, { place }: Words) {
  const { answersNow, later, whenClosed } = place.numbers;
  return reading.open
    ? [
        { label: answersNow, number: phone.number },
        { label: whenClosed, number: outOfHours.number },
      ]
    : [
        { label: answersNow, number: outOfHours.number },
        { label: later(reading.opens), number: phone.number },
      ];
}

/** How far hours and numbers can be trusted: since when, or that they are made up. */
function notes(hubs: readonly Hub[], { live }: Partnership, { place }: Words): string[] {
  if (!live) return [place.invented];
  const dates = hubs.flatMap(({ hours, phone, outOfHours }) =>
    [hours, phone, outOfHours].map(({ verifiedOn }) => verifiedOn ?? ''),
  );
  const [oldest = ''] = dates.sort();
  return oldest === '' ? [] : [place.checked(oldest)];
}
