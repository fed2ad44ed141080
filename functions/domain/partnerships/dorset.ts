import type { NoNames } from '../advice.ts';
import { continuumOfNeed, inventedLine, inventedPolicy } from '../invented-advice.ts';
import { inventedClocks } from '../invented-clocks.ts';
import { advising, inventedHub as hub, office } from '../invented.ts';
import type { Partnership } from '../partnership.ts';
import { row, triage } from './invented-rows.ts';

/** Invented, so that the demonstration shows a hub that takes it on conditions. */
const onConditions: NoNames = {
  source: 'Invented for the demonstration',
  policy: 'conditions',
  conditions: [
    'Nobody is in danger now',
    'You cannot tell the family yet, or you do not know yet if you should',
  ],
};

/** Dorset and Bournemouth, Christchurch and Poole, with invented hours and numbers. */
export const dorset: Partnership = {
  id: 'dorset',
  name: 'Dorset and BCP',
  neutralSite: 'https://www.bbc.co.uk/weather',
  live: false,
  triage: 'triage',
  hubs: [
    advising(hub('dorset', 'Dorset', '11', office('08:30'), 'Dorset Council'), {
      noNames: inventedPolicy('allowed'),
      thresholds: continuumOfNeed,
    }),
    {
      ...advising(hub('bcp', 'BCP', '12', office('08:30', '17:15', '16:45'), 'BCP Council'), {
        ...{ noNames: onConditions, thresholds: continuumOfNeed, line: inventedLine('12') },
      }),
      // Invented, so that the demonstration shows both ways of working.
      decides: { 'clares-law': 'force', 'right-to-know': 'force', 'sarahs-law': 'force' },
      clocks: inventedClocks(office('08:30', '17:15', '16:45')),
    },
    triage,
  ],
  routing: [
    row('E06000059', 'dorset', '2019-04-01', 'Council area from 1 April 2019; hub apart from BCP'),
    row('E06000058', 'bcp', '2019-04-01', 'Council area from 1 April 2019; hub apart from Dorset'),
  ],
};
