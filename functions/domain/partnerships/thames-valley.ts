import type { NoNames } from '../advice.ts';
import type { Hours } from '../hours.ts';
import {
  inventedLine,
  inventedPolicy,
  levelsCalled,
  rightHelpRightTime,
} from '../invented-advice.ts';
import { advising, inventedHub, office } from '../invented.ts';
import type { Partnership } from '../partnership.ts';
import { row, triage } from './invented-rows.ts';

/** Where nothing else is known of a council, its levels have a name that several councils use. */
const hub = (...made: [id: string, name: string, line: string, hours: Hours, council: string]) =>
  advising(inventedHub(...made), { thresholds: rightHelpRightTime });

const oxfordshires: NoNames = {
  policy: 'conditions',
  conditions: ['You have no concern that must be acted on at once'],
  source:
    'Oxfordshire County Council’s website: consultations without names are not for immediate concerns',
};

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
    // Invented, so that the demonstration shows a hub that asks for names.
    advising(hub('slough', 'Slough', '36', office('09:00'), 'Slough Borough Council'), {
      noNames: inventedPolicy('off'),
    }),
    advising(
      hub('oxon', 'Oxfordshire', '37', office('08:30', '16:30'), 'Oxfordshire County Council'),
      {
        noNames: oxfordshires,
        thresholds: levelsCalled('Threshold of Needs', 'Oxfordshire, as seen in a published copy'),
        line: inventedLine('37'),
      },
    ),
    advising(
      hub('bucks', 'Buckinghamshire', '38', office('09:00', '17:30'), 'Buckinghamshire Council'),
      {
        thresholds: levelsCalled(
          'Levels 1 to 4',
          'Buckinghamshire, as a health service there describes them (sexualhealthbucks.nhs.uk)',
        ),
      },
    ),
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
