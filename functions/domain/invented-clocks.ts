import type { ClockRow } from './clock-rows.ts';
import { arrives, chased, over } from './consultation-clocks.ts';
import type { Counted } from './counting.ts';
import type { Hours } from './hours.ts';

type Duration = Counted['duration'];
/** How long a hub takes to look a referral up, by its colour, and what that may wait for. */
type Scheme = {
  readonly red: Duration;
  readonly amber: Duration;
  readonly green: Duration;
  readonly pause: NonNullable<ClockRow['pause']>;
  readonly source: string;
};
const invented = 'Invented for the demonstration after what';

const hoursOfWork: Scheme = {
  red: { openHours: 4 },
  amber: { openHours: 24 },
  green: { hours: 72 },
  pause: ['partner-asked', 'family-out-of-reach', 'police-asked-to-wait'],
  source: `${invented} one police force tells: red 4 and amber 24 hours of work, green 72 hours`,
};
const aroundTheClock: Scheme = {
  red: { hours: 2 },
  amber: { hours: 6 },
  green: { hours: 24 },
  pause: ['police-asked-to-wait'],
  source: `${invented} one London borough asks of its partners: red 2, amber 6, green 24 hours, whatever the hour`,
};
const redUntilDone: Scheme = {
  red: { hours: 4 },
  amber: { openHours: 24 },
  green: { openHours: 72 },
  pause: ['partner-asked', 'police-asked-to-wait'],
  source: `${invented} one MASH says: it counts the hours in which it is open, but works what is red until it is done. How many hours those are is made up`,
};

/** Hours to look a referral up in, by its colour. */
const ratedBy = ({ pause, source, ...colours }: Scheme, id: string, open: Hours): ClockRow[] =>
  Object.entries(colours).map(([is, duration]) => ({
    id: `${id}-rag-${is}-2026`,
    clock: 'rag',
    kind: 'referral',
    name: `Looked up, ${is}`,
    starts: { steps: ['rate'], where: { about: 'rating', is } },
    metBy: ['collate', 'decide-threshold'],
    endsIn: over,
    ...{ duration, ...('openHours' in duration && { open }) },
    ...{ pause, source, from: '2026-01-01' },
  }));

/** By which of them each hub of the demonstration rates, so that it shows that hubs differ. */
const schemes: Readonly<Record<string, Scheme>> = {
  ...{ dorset: aroundTheClock, suffolk: redUntilDone, triage: aroundTheClock },
  ...{ reading: hoursOfWork, westberks: aroundTheClock, wokingham: redUntilDone },
  ...{ bracknell: hoursOfWork, windsor: redUntilDone, slough: aroundTheClock },
  ...{ oxon: hoursOfWork, bucks: redUntilDone, mk: aroundTheClock },
};

/** A referral that was advised is to be here within a day: the other end of 24 to 48 hours. */
const withinADay: readonly ClockRow[] = ([24, 12] as const).map((hours) => ({
  ...arrives,
  id: `invented-consultation-${hours === 24 ? 'referral' : 'chase'}-2026`,
  clock: hours === 24 ? 'referral-follows' : 'chase',
  name: hours === 24 ? 'The referral that was advised arrives' : 'Ask whether they referred',
  ...(hours === 12 && { orMetBy: chased }),
  duration: { hours },
  source: `Invented for the demonstration: ${hours} hours, where others take ${hours * 2}`,
  from: '2026-01-01',
}));

/** The clocks of its own that a hub of the demonstration has, by its id and its hours. */
export const clocksOfInvented = (hub: string, open: Hours): readonly ClockRow[] => [
  ...ratedBy(schemes[hub] ?? hoursOfWork, hub, open),
  ...(hub === 'dorset' ? withinADay : []),
];

/** A hub with clocks of its own: it rates referrals by colour, and takes longer for a note. */
export const inventedClocks = (open: Hours): readonly ClockRow[] => [
  ...ratedBy(hoursOfWork, 'invented', open),
  {
    id: 'invented-note-2026',
    clock: 'note',
    kind: 'consultation',
    name: 'Send the written note',
    starts: { steps: ['record-advice', 'settle-disagreement'] },
    metBy: ['record-note-sent', 'release-note'],
    endsIn: [...over, 'no-referral', 'early-help', 'referral-advised'],
    duration: { hours: 48 },
    source: 'Invented for the demonstration: 48 hours, as Portsmouth takes',
    from: '2026-01-01',
  },
];
