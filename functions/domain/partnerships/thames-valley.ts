import { inventedHub as hub, office } from '../invented.ts';
import type { Partnership } from '../partnership.ts';
import { row, triage } from './invented-rows.ts';

/** The Thames Valley, with invented hours and numbers. */
export const thamesValley: Partnership = {
  id: 'thames-valley',
  name: 'Thames Valley',
  neutralSite: 'https://www.bbc.co.uk/weather',
  live: false,
  triage: 'triage',
  hubs: [
    hub('reading', 'Reading', '31', office('09:00'), 'Reading Borough Council'),
    hub('westberks', 'West Berkshire', '32', office('08:30'), 'West Berkshire Council'),
    hub('wokingham', 'Wokingham', '33', office('08:30'), 'Wokingham Borough Council'),
    hub('bracknell', 'Bracknell Forest', '34', office('08:30'), 'Bracknell Forest Council'),
    hub(
      'windsor',
      'Windsor and Maidenhead',
      '35',
      office('08:45', '17:15', '16:45'),
      'the Royal Borough of Windsor and Maidenhead',
    ),
    hub('slough', 'Slough', '36', office('09:00'), 'Slough Borough Council'),
    hub('oxon', 'Oxfordshire', '37', office('08:30', '16:30'), 'Oxfordshire County Council'),
    hub('bucks', 'Buckinghamshire', '38', office('09:00', '17:30'), 'Buckinghamshire Council'),
    hub('mk', 'Milton Keynes', '39', office('09:00'), 'Milton Keynes City Council'),
    triage,
  ],
  routing: [
    ...Object.entries({
      E06000038: 'reading',
      E06000037: 'westberks',
      E06000041: 'wokingham',
      E06000036: 'bracknell',
      E06000040: 'windsor',
      E06000039: 'slough',
      E10000025: 'oxon',
      E06000042: 'mk',
    }).map(([area, to]) =>
      row(area, to, '2014-04-01', 'Council area; one hub for each council. Start date not known'),
    ),
    row('E06000060', 'bucks', '2020-04-01', 'Council area from 1 April 2020'),
  ],
};
