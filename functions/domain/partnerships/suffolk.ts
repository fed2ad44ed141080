import { inventedLine, rightHelpRightTime } from '../invented-advice.ts';
import { advising, inventedHub as hub, office } from '../invented.ts';
import type { Partnership } from '../partnership.ts';
import { row, triage } from './invented-rows.ts';

/** Suffolk, with invented hours and numbers. */
export const suffolk: Partnership = {
  id: 'suffolk',
  name: 'Suffolk',
  neutralSite: 'https://www.bbc.co.uk/weather',
  live: false,
  triage: 'triage',
  hubs: [
    advising(
      hub('suffolk', 'Suffolk', '21', office('08:45', '17:20', '16:25'), 'Suffolk County Council'),
      {
        noNames: {
          policy: 'allowed',
          source:
            'Suffolk’s consultation line for professionals: advice without recording a name, as communityactionsuffolk.org.uk describes it',
        },
        thresholds: rightHelpRightTime,
        line: inventedLine('21'),
      },
    ),
    triage,
  ],
  routing: [
    row('E10000029', 'suffolk', '2014-08-01', 'Suffolk MASH, in this form since August 2014'),
  ],
};
