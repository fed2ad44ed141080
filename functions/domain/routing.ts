import type { Routing } from './messages.ts';
import type { Partnership, RoutingRow } from './partnerships.ts';
import { type Council, type District, districtOn, isInForce } from './places.ts';
import type { PostcodeAnswer } from './postcodes.ts';
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
  readonly state: PostcodeAnswer['state'] | 'not-known' | 'no-fixed-address';
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

type Listed = Extract<PostcodeAnswer, { district: string }>;

/**
 * The hub that answers for a place on a day. It never guesses: what is not known, or lies outside
 * the partnership, goes to the triage hub, where people find the right council.
 */
export function route({ place, date, partnership, look }: Question): Decision {
  const triage = (found: Found): Decision => ({
    ...{ hub: partnership.triage, rows: [], sure: false, outside: false, confirm: false },
    ...found,
  });
  if (place.answer === 'not-known')
    return triage({ state: 'not-known', why: 'Where the person lives is not known.' });
  if (place.answer === 'no-fixed-address')
    return triage({ state: 'no-fixed-address', why: 'The person has no fixed address.' });

  const answer = look(place.postcode);
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

function withoutDistrict(answer: Exclude<PostcodeAnswer, Listed>, date: string) {
  const { state } = answer;
  switch (state) {
    case 'unknown':
      return { state, why: unknown(answer, date) };
    case 'no-code':
      return { state, why: `The open data names no council for the postcode ${answer.postcode}.` };
    case 'outside-data': {
      const where =
        answer.region === 'British Forces overseas'
          ? 'belongs to British Forces overseas'
          : `is in ${answer.region}`;
      const why = `The postcode ${answer.postcode} ${where}: outside this partnership.`;
      return { state, why, outside: true, sure: true };
    }
    case 'not-a-postcode':
      return { state, why: 'What was given as the postcode is not a whole postcode.' };
  }
}

function unknown(
  { postcode, sector, districts }: Extract<PostcodeAnswer, { state: 'unknown' }>,
  date: string,
): string {
  const names = new Set(districts.map((code) => districtOn(code, date)?.council.name ?? code));
  const start = `The postcode ${postcode} is not in our list: it may be new, or mistyped.`;
  if (names.size === 0) return `${start} Nor are others that begin with ${sector}.`;
  return `${start} Others that begin with ${sector} are in the area of ${[...names].join(' or ')}; this one may not be.`;
}

const subject = ({ state, postcode }: Listed) =>
  state === 'retired' ? `The retired postcode ${postcode}` : `The postcode ${postcode}`;

function whereIs(answer: Listed, { code, name, council }: District): string {
  const nation = council.nation === 'England' ? '' : `, ${council.nation}`;
  const area = code === council.code ? `the area of ${council.name}` : `${name}, ${council.name}`;
  const verb = answer.state === 'retired' ? 'was in what is now' : 'is in';
  return `${subject(answer)} ${verb} ${area}${nation}`;
}

function toConfirm(answer: Listed): string {
  if (!('doubt' in answer)) return '';
  return answer.doubt === 'sources'
    ? ' Confirm the address: sources do not agree on its council.'
    : ' Confirm the address: the postcode is new, or close to another council.';
}
