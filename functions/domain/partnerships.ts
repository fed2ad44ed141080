import type { Telephone } from './checked.ts';
import type { ClockRow } from './clock-rows.ts';
import type { Hours } from './hours.ts';
import type { Kind } from './submissions.ts';
import { inventedClocks } from './invented-clocks.ts';
import { everyDay, inventedHub as hub, office } from './invented.ts';

/** A hub: one council's cell, or the staffed triage desk for what no rule can place. */
export type Hub = {
  /** Letters and digits only, short: names of roles and functions have 64 characters. */
  readonly id: string;
  readonly name: string;
  /** The council whose safeguarding team reads what is sent; none for the triage desk. */
  readonly council?: string;
  /** When it is read. */
  readonly hours: Hours;
  /** Answered in those hours. */
  readonly phone: Telephone;
  /** Answered at all other hours. */
  readonly outOfHours: Telephone;
  /** The e-mail address of whoever is on duty: told when somebody says that there is danger now. */
  readonly dutyTo?: string;
  /** What GOV.UK Notify sends its texts and e-mails with; without it the hub sends none. */
  readonly notify?: NotifyTemplates;
  /** Who decides a service: this hub, where nothing is said, or the force's unit that it hands it to. */
  readonly decides?: Partial<Readonly<Record<Kind, 'here' | 'force'>>>;
  /** Clocks of its own: they take the place of those of the same kind and word, or are added. */
  readonly clocks?: readonly ClockRow[];
  /** The AWS account of the hub, where it is not that of the front door. */
  readonly account?: string;
  /** Where the hub's staff sign in, and which claims say who they are. */
  readonly signIn: SignIn;
};

/** Ids of templates at GOV.UK Notify. Each holds the field `words`, and nothing that tells anything. */
type NotifyTemplates = { readonly text: string; readonly email: string };

type SignIn = {
  readonly issuer: string;
  readonly clientId: string;
  readonly rolesClaim: string;
  readonly agencyClaim: string;
};

/**
 * Since when, and until when, a hub answers for an area. A split or a merger adds rows and
 * closes others; a case keeps the row by which it was routed.
 */
export type RoutingRow = {
  readonly id: string;
  /** GSS code of a district, unitary council or county. */
  readonly area: string;
  readonly hub: string;
  /** First day in force, and the first day no longer in force. */
  readonly from: string;
  readonly to?: string;
  readonly source: string;
};

export type Partnership = {
  readonly id: string;
  readonly name: string;
  /** The place that "leave this page" goes to, and that Back shows. */
  readonly neutralSite: string;
  /** Not live: every page says that this is a demonstration that nobody reads. */
  readonly live: boolean;
  readonly hubs: readonly Hub[];
  /** The hub for what no rule can place. */
  readonly triage: string;
  readonly routing: readonly RoutingRow[];
};

const triage = hub('triage', 'Triage desk', '00', everyDay);

const row = (area: string, to: string, from: string, source: string): RoutingRow => ({
  id: `${area}-${from}`,
  area,
  hub: to,
  from,
  source,
});

const dorset: Partnership = {
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

const suffolk: Partnership = {
  id: 'suffolk',
  name: 'Suffolk',
  neutralSite: 'https://www.bbc.co.uk/weather',
  live: false,
  triage: 'triage',
  hubs: [
    hub('suffolk', 'Suffolk', '21', office('08:45', '17:20', '16:25'), 'Suffolk County Council'),
    triage,
  ],
  routing: [
    row('E10000029', 'suffolk', '2014-08-01', 'Suffolk MASH, in this form since August 2014'),
  ],
};

const thamesValley: Partnership = {
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

const all: Readonly<Record<string, Partnership>> = {
  dorset,
  suffolk,
  'thames-valley': thamesValley,
};

/** The hubs of all partnerships. */
export const everyHub: readonly Hub[] = Object.values(all).flatMap(({ hubs }) => hubs);

/** The partnership of that id; throws with the known ids if there is none. */
export function partnership(id: string): Partnership {
  const found = all[id];
  if (!found) throw new Error(`No partnership "${id}". Known: ${Object.keys(all).join(', ')}`);
  return found;
}
