import { type District, districtOn } from './places.ts';
import type { PostcodeAnswer } from './postcodes.ts';

/** A postcode that our list has, with its district. */
export type Listed = Extract<PostcodeAnswer, { district: string }>;

/** What is found of a postcode that has no district in our list, as the staff of a hub read it. */
export function withoutDistrict(answer: Exclude<PostcodeAnswer, Listed>, date: string) {
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

/** The postcode, as a sentence begins with it. */
export const subject = ({ state, postcode }: Listed) =>
  state === 'retired' ? `The retired postcode ${postcode}` : `The postcode ${postcode}`;

/** Where a postcode is, with its council; without the full stop. */
export function whereIs(answer: Listed, { code, name, council }: District): string {
  const nation = council.nation === 'England' ? '' : `, ${council.nation}`;
  const area = code === council.code ? `the area of ${council.name}` : `${name}, ${council.name}`;
  const verb = answer.state === 'retired' ? 'was in what is now' : 'is in';
  return `${subject(answer)} ${verb} ${area}${nation}`;
}

/** What staff should do about a doubt; nothing where there is none. */
export function toConfirm(answer: Listed): string {
  if (!('doubt' in answer)) return '';
  return answer.doubt === 'sources'
    ? ' Confirm the address: sources do not agree on its council.'
    : ' Confirm the address: the postcode is new, or close to another council.';
}
