import { indexAt, inwardLetters, keysPerOutward, readPacked } from './packed-postcodes.ts';

/** Why the council of a listed postcode should be confirmed by the street address. */
type Doubt = 'position' | 'sources';

/**
 * What the open data says of a typed postcode. `unknown` looks like a postcode and is in no list,
 * mostly because it is new: its sector's districts are named for a reader, never to guess by.
 */
export type PostcodeAnswer =
  | { readonly state: 'live'; readonly postcode: string; readonly district: string }
  | {
      readonly state: 'confirm-address';
      readonly postcode: string;
      readonly district: string;
      readonly doubt: Doubt;
    }
  | {
      readonly state: 'retired';
      readonly postcode: string;
      readonly district: string;
      readonly doubt?: Doubt;
    }
  | {
      readonly state: 'unknown';
      readonly postcode: string;
      readonly sector: string;
      readonly districts: readonly string[];
    }
  | { readonly state: 'no-code'; readonly postcode: string; readonly retired: boolean }
  | { readonly state: 'outside-data'; readonly postcode: string; readonly region: Region }
  | { readonly state: 'not-a-postcode' };

type Region =
  'Northern Ireland' | 'Guernsey' | 'Jersey' | 'the Isle of Man' | 'British Forces overseas';

export type Postcodes = {
  /** Day of the data, YYYY-MM-DD. What changed later is not in it. */
  readonly date: string;
  /** Every outward code of the data, sorted. */
  readonly outwardCodes: readonly string[];
  readonly look: (typed: string) => PostcodeAnswer;
};

/** What must be shown wherever an answer of this data is shown: the licences ask for it. */
export const attribution = [
  'Contains OS data © Crown copyright and database right 2025.',
  'Contains Royal Mail data © Royal Mail copyright and database right 2025.',
  'Source: Office for National Statistics licensed under the Open Government Licence v.3.0.',
  'Contains National Statistics data © Crown copyright and database right 2025.',
  'Council names from mySociety, CC BY 4.0.',
] as const;

/** Postcode areas of the British Islands that the open data of Great Britain leaves out. */
const regions: Readonly<Record<string, Region>> = {
  BT: 'Northern Ireland',
  GY: 'Guernsey',
  JE: 'Jersey',
  IM: 'the Isle of Man',
  BF: 'British Forces overseas',
};
const outwardShape = /^[A-Z]{1,2}[0-9][A-Z0-9]?$/;
const keysPerSector = keysPerOutward / 10;
const inwardShape = new RegExp(`^[0-9][${inwardLetters}]{2}$`);

/** Opens a packed table, already decompressed. Throws if it is of a format that this code cannot read. */
export function openPostcodes(bytes: Uint8Array): Postcodes {
  const table = readPacked(bytes);
  const outwardNumber = new Map(table.outwardCodes.map((code, i) => [code, i]));

  const districtOf = (listed: number) =>
    table.districts[table.runDistricts[indexAt(table.runStarts, listed)] ?? 0] ?? '';

  const doubtOf = (listed: number): Doubt | undefined =>
    table.doSourcesDiffer(listed)
      ? 'sources'
      : table.isPositionUnsure(listed)
        ? 'position'
        : undefined;

  const sectors = new Map<number, readonly string[]>();
  const districtsOfSector = (first: number) => {
    const known = sectors.get(first);
    if (known) return known;
    const found = new Set<string>();
    for (let key = first; key < first + keysPerSector; key++) {
      const listed = table.numberOf(key);
      if (listed >= 0 && !table.isRetired(listed)) found.add(districtOf(listed));
    }
    found.delete('');
    const districts = [...found].sort();
    sectors.set(first, districts);
    return districts;
  };

  const answer = (postcode: string, listed: number): PostcodeAnswer => {
    const retired = table.isRetired(listed);
    const district = districtOf(listed);
    const doubt = doubtOf(listed);
    if (!district) return { state: 'no-code', postcode, retired };
    if (retired) return { state: 'retired', postcode, district, ...(doubt && { doubt }) };
    return doubt
      ? { state: 'confirm-address', postcode, district, doubt }
      : { state: 'live', postcode, district };
  };

  const within = (outward: number, postcode: string): PostcodeAnswer => {
    const key = outward * keysPerOutward + inwardNumber(postcode.slice(-3));
    const listed = table.numberOf(key);
    if (listed >= 0) return answer(postcode, listed);
    const districts = districtsOfSector(key - (key % keysPerSector));
    return { state: 'unknown', postcode, sector: postcode.slice(0, -2), districts };
  };

  const look = (typed: string): PostcodeAnswer => {
    const halves = split(typed);
    if (!halves) return { state: 'not-a-postcode' };
    const known = outwardNumber.get(halves.outward);
    if (known !== undefined) return within(known, `${halves.outward} ${halves.inward}`);

    const meant = onlyKnown(halves.outward, outwardNumber);
    if (meant) return within(outwardNumber.get(meant) ?? 0, `${meant} ${halves.inward}`);
    if (!outwardShape.test(halves.outward)) return { state: 'not-a-postcode' };
    const postcode = `${halves.outward} ${halves.inward}`;
    const region = regions[postcode.slice(0, 2)];
    return region
      ? { state: 'outside-data', postcode, region }
      : { state: 'unknown', postcode, sector: postcode.slice(0, -2), districts: [] };
  };

  return { date: table.date, outwardCodes: table.outwardCodes, look };
}

/** The halves of a postcode, whatever case, spaces, dashes or dots it was typed with. */
export function split(typed: string): { outward: string; inward: string } | undefined {
  const text = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
  if (text.startsWith('BFPO')) return undefined; // A BFPO number is no postcode, and has no place.
  const cut = text.length - 3;
  if (cut < 2 || cut > 4) return undefined;
  // Here only a digit can stand, so a letter that looks like one was meant as one.
  const digit = text[cut] === 'O' ? '0' : text[cut] === 'I' ? '1' : text.charAt(cut);
  const inward = digit + text.slice(cut + 1);
  return inwardShape.test(inward) ? { outward: text.slice(0, cut), inward } : undefined;
}

/** Place of the second half among the 4,000 that an outward code can have. */
export function inwardNumber(inward: string): number {
  return (
    (inward.charCodeAt(0) - 48) * 400 +
    inwardLetters.indexOf(inward.charAt(1)) * 20 +
    inwardLetters.indexOf(inward.charAt(2))
  );
}

/** The one outward code that exists when O and 0, or I and 1, are taken for each other; else undefined. */
function onlyKnown(outward: string, known: ReadonlyMap<string, number>): string | undefined {
  const lookalikes: Readonly<Record<string, readonly string[]>> = {
    ...{ O: ['O', '0'], 0: ['O', '0'] },
    ...{ I: ['I', '1'], 1: ['I', '1'] },
  };
  let variants = [''];
  for (const c of outward)
    variants = variants.flatMap((start) => (lookalikes[c] ?? [c]).map((end) => start + end));
  const existing = variants.filter((variant) => known.has(variant));
  return existing.length === 1 ? existing[0] : undefined;
}
