import type { ClockRow } from './clock-rows.ts';
import type { Hours } from './hours.ts';

const source =
  'Invented for the demonstration after what one police force tells: red 4 and amber 24 hours of work, green 72 hours';

/** Hours to look a referral up in, by its colour; they may wait for others. */
const rated = (is: string, counted: Pick<ClockRow, 'duration' | 'open'>): ClockRow => ({
  id: `invented-rag-${is}-2026`,
  clock: 'rag',
  kind: 'referral',
  name: `Looked up, ${is}`,
  starts: { steps: ['rate'], where: { about: 'rating', is } },
  metBy: ['collate', 'decide-threshold'],
  endsIn: ['withdrawn', 'duplicate', 'closed'],
  ...counted,
  pause: ['partner-asked', 'family-out-of-reach', 'police-asked-to-wait'],
  source,
  from: '2026-01-01',
});

/** A hub with clocks of its own: it rates referrals by colour, and takes longer for a note. */
export const inventedClocks = (open: Hours): readonly ClockRow[] => [
  rated('red', { duration: { openHours: 4 }, open }),
  rated('amber', { duration: { openHours: 24 }, open }),
  rated('green', { duration: { hours: 72 } }),
  {
    id: 'invented-note-2026',
    clock: 'note',
    kind: 'consultation',
    name: 'Send the written note',
    starts: { steps: ['record-advice'] },
    metBy: ['record-note-sent'],
    endsIn: ['withdrawn', 'duplicate', 'closed', 'no-referral', 'early-help', 'referral-advised'],
    duration: { hours: 48 },
    source: 'Invented for the demonstration: 48 hours, as Portsmouth takes',
    from: '2026-01-01',
  },
];
