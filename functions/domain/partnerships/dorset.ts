import { inventedClocks } from '../invented-clocks.ts';
import { inventedHub as hub, office } from '../invented.ts';
import type { Partnership } from '../partnership.ts';
import { row, triage } from './invented-rows.ts';

/** Dorset and Bournemouth, Christchurch and Poole, with invented hours and numbers. */
export const dorset: Partnership = {
  id: 'dorset',
  name: 'Dorset and BCP',
  neutralSite: 'https://www.bbc.co.uk/weather',
  live: false,
  triage: 'triage',
  hubs: [
    hub('dorset', 'Dorset', '11', office('08:30'), 'Dorset Council'),
    {
      ...hub('bcp', 'BCP', '12', office('08:30', '17:15', '16:45'), 'BCP Council'),
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
