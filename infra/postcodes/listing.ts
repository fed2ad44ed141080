import { inwardNumber, type Postcodes, split } from '../../functions/domain/postcodes.ts';
import { inwardLetters, keysPerOutward } from '../../functions/domain/packed-postcodes.ts';

export const live = 1;
export const retired = 2;
export const positionUnsure = 4;
export const sourcesDiffer = 8;

/** The 4,000 second halves of one outward code: flags, and the number of a district (0: no code). */
type Block = { readonly flags: Uint8Array; readonly district: Uint16Array };

/** Every postcode that the table will answer for, while it is being put together. */
export type Listing = {
  readonly blocks: Map<string, Block>;
  readonly districts: Map<string, number>;
};

export type Spot = { readonly block: Block; readonly at: number };

export const newListing = (): Listing => ({ blocks: new Map(), districts: new Map([['', 0]]) });

/** Where a postcode stands in the listing, or undefined if the text is not a postcode. */
export function spotOf({ blocks }: Listing, postcode: string): Spot | undefined {
  const halves = split(postcode);
  if (!halves) return undefined;
  let block = blocks.get(halves.outward);
  if (!block) {
    block = { flags: new Uint8Array(keysPerOutward), district: new Uint16Array(keysPerOutward) };
    blocks.set(halves.outward, block);
  }
  return { block, at: inwardNumber(halves.inward) };
}

export function setDistrict({ districts }: Listing, { block, at }: Spot, code: string): void {
  if (!districts.has(code)) districts.set(code, districts.size);
  block.district[at] = districts.get(code) ?? 0;
}

export const flagsAt = ({ block, at }: Spot) => block.flags[at] ?? 0;

export function addFlags({ block, at }: Spot, flags: number): void {
  block.flags[at] = (block.flags[at] ?? 0) | flags;
}

/** Every postcode that an opened table answers for, by asking it for all that there could be. */
export function* everyAnswer({ outwardCodes, look }: Postcodes) {
  for (const outward of outwardCodes)
    for (let digit = 0; digit < 10; digit++)
      for (const one of inwardLetters)
        for (const two of inwardLetters) {
          const answer = look(`${outward} ${digit}${one}${two}`);
          if (answer.state !== 'unknown') yield answer;
        }
}

/** What was in the previous table and is not live any more is retired; known doubts stay. */
export function carryOver(listing: Listing, previous: Postcodes): number {
  let carried = 0;
  for (const answer of everyAnswer(previous)) {
    if (answer.state === 'not-a-postcode' || answer.state === 'outside-data') continue;
    const spot = spotOf(listing, answer.postcode);
    if (!spot) continue;
    if ('doubt' in answer && answer.doubt === 'sources') addFlags(spot, sourcesDiffer);
    if (flagsAt(spot) & (live | retired)) continue;
    addFlags(spot, retired);
    setDistrict(listing, spot, 'district' in answer ? answer.district : '');
    carried++;
  }
  return carried;
}
