import type { Routing } from './messages.ts';
import type { Partnership, RoutingRow } from './partnership.ts';
import { type Council, type District, districtOn, isInForce } from './places.ts';
import type { PostcodeAnswer } from './postcodes.ts';
import { type Listed, subject, toConfirm, whereIs, withoutDistrict } from './routing-words.ts';
import type { Place } from './submissions.ts';

/** How a place was found to belong to a hub, in all that a desk may want to see of it. */
export type Decision = {
  readonly hub: string;
  /** Ids of the dated rows that were used; none where no row speaks of the place. */
  readonly rows: string[];
  /** How sure the place is. It is not sure where the address should be confirmed. */
  readonly sure: boolean;
  /** One or two plain sentences for the staff of the hub. */
  readonly why: string;
  readonly state: PostcodeAnswer['state'] | 'not-known' | 'no-fixed-address' | 'district';
  readonly council?: Council;
  /** The place is known, and no hub of this partnership answers for it. */
  readonly outside: boolean;
  /** The council should be confirmed by the street address. */
  readonly confirm: boolean;
};

type Question = {
  readonly place: Place;
  /** The day in Europe/London on which it was sent, YYYY-MM-DD. */
  readonly date: string;
  readonly partnership: Partnership;
  readonly look: (typed: string) => PostcodeAnswer;
};

/**
 * The hub that answers for a place on a day. It never guesses: what is not known, or lies outside
 * the partnership, goes to the triage hub, where people find the right council.
 */
export function route({ place, date, partnership, look }: Question): Decision {
  if (place.answer === 'postcode') {
    const found = byPostcode(place.postcode, { date, partnership, look });
    return place.doubted ? doubted(place.doubted, found, partnership) : found;
  }
  if (place.answer === 'district') return byDistrict(place, partnership);
  const why = {
    'not-known': 'Where the person lives is not known.',
    'no-fixed-address': 'The person has no fixed address.',
  }[place.answer];
  return atTriage(partnership, { state: place.answer, why });
}

/** Asked without names: the postcode was looked up when it was typed, and not kept. */
function byDistrict(
  { district, hub, rows, sure }: Extract<Place, { answer: 'district' }>,
  partnership: Partnership,
): Decision {
  const state = 'district' as const;
  const why = `Asked without names: a postcode in ${district} led to this hub, and was not kept.`;
  if (partnership.hubs.some(({ id }) => id === hub))
    return { hub, rows, sure, why, state, outside: false, confirm: false };
  return atTriage(partnership, { state, why: `${why} There is no such hub any more.` });
}

/** What a person says of the council beats what a list says of the postcode. It is never guessed anew. */
function doubted(
  doubt: 'not-here' | 'not-sure',
  found: Decision,
  partnership: Partnership,
): Decision {
  if (doubt === 'not-sure')
    return {
      ...found,
      sure: false,
      why: `${found.why} They are not sure that this is the right council.`,
    };
  const why = `${found.why} They say that this is not the right council.`;
  const { state, council, confirm } = found;
  return atTriage(partnership, { state, confirm, why, ...(council && { council }) });
}

const atTriage = ({ triage }: Partnership, found: Found): Decision => ({
  ...{ hub: triage, rows: [], sure: false, outside: false, confirm: false },
  ...found,
});

function byPostcode(
  postcode: string,
  { date, partnership, look }: Omit<Question, 'place'>,
): Decision {
  const triage = (found: Found) => atTriage(partnership, found);
  const answer = look(postcode);
  if (!('district' in answer)) return triage(withoutDistrict(answer, date));
  const district = districtOn(answer.district, date);
  if (district) return triage(byRows(answer, district, date, partnership));
  const why = `${subject(answer)} is in the district ${answer.district}, which is not in our list of councils.`;
  return triage({ state: answer.state, why });
}

/** What is said of a place; what is left out is as the triage hub has it. */
type Found = Partial<Decision> & Pick<Decision, 'why' | 'state'>;

function byRows(answer: Listed, district: District, date: string, { routing }: Partnership): Found {
  const { state } = answer;
  const confirm = 'doubt' in answer;
  const about = { state, council: district.council, confirm };
  const where = whereIs(answer, district);
  const ofPlace = rowsOf(district, routing);
  const inForce = rowsOf(
    district,
    routing.filter((row) => isInForce(row, date)),
  );
  const rows = inForce.map(({ id }) => id);
  const [hub, ...others] = new Set(inForce.map((row) => row.hub));

  if (hub && others.length === 0)
    return { ...about, hub, rows, sure: !confirm, why: `${where}.${toConfirm(answer)}` };
  if (hub) {
    const hubs = [hub, ...others].join(' and ');
    return { ...about, rows, why: `${where}. The rules in force name more than one hub: ${hubs}.` };
  }
  if (ofPlace.length > 0)
    return { ...about, why: `${where}. No hub of this partnership answers for it on ${date}.` };
  const why = `${where}: outside this partnership.${toConfirm(answer)}`;
  return { ...about, sure: !confirm, outside: true, why };
}

/** The rows that speak of a district. One for the district itself beats one for its council. */
function rowsOf({ code, council }: District, routing: readonly RoutingRow[]) {
  const own = routing.filter(({ area }) => area === code);
  return own.length > 0 ? own : routing.filter(({ area }) => area === council.code);
}

/** The part of a decision that travels with a submission. */
export const routingOf = ({ hub, rows, sure, why }: Decision): Routing => ({
  hub,
  rows,
  sure,
  why,
});
