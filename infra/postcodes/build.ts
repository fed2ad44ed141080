import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { openPostcodes } from '../../functions/domain/postcodes.ts';
import { units } from './code-point.ts';
import { columns, type Files, findFiles } from './files.ts';
import * as list from './listing.ts';
import { nearAnotherCouncil, type Point } from './near.ts';
import { compress, pack, type Packed } from './pack.ts';

export type Report = Packed['counts'] & {
  readonly date: string;
  readonly carried: number;
  readonly rawBytes: number;
  readonly fileBytes: number;
};

/** Nearer than this to another council, the point of a postcode says little of its addresses. */
const nearMetres = 100;
/** Positional quality of a postcode that was placed in a building. */
const placed = 10;
/** Positional quality of a postcode that has no place at all. */
const notPlaced = 90;

/** Reasons in the list of addresses to check that speak of sources; the others are of position. */
const sourceReason = /_differs$|^changed_since_/;

/**
 * Makes the packed table from a folder with OS Code-Point Open. A retired postcode comes from the
 * list beside it, if there is one, and from the table that stood at `output` before: so after the
 * first time the publisher's file alone is enough.
 */
export async function build(
  folder: string,
  output: string,
  say: (line: string) => void,
): Promise<Report> {
  const files = findFiles(folder);
  const listing = list.newListing();
  await addLive(listing, files, say);
  await addLists(listing, files);
  const carried = existsSync(output) ? list.carryOver(listing, readTable(output)) : 0;

  const { bytes, counts } = pack(listing, files.metadata.date);
  say(`Compressing ${bytes.length} bytes`);
  const compressed = compress(bytes);
  writeFileSync(output, compressed);
  const sizes = { rawBytes: bytes.length, fileBytes: compressed.length };
  return { ...counts, carried, date: files.metadata.date, ...sizes };
}

/** Opens a packed table from its file. */
export const readTable = (path: string) => openPostcodes(brotliDecompressSync(readFileSync(path)));

async function addLive(listing: list.Listing, files: Files, say: (line: string) => void) {
  const points: Point[] = [];
  const spots: list.Spot[] = [];
  const councils = new Map<string, number>();
  for await (const unit of units(files, say)) {
    const spot = list.spotOf(listing, unit.postcode);
    if (!spot) throw new Error(`${unit.where}: "${unit.postcode}" is not a postcode`);
    if (list.flagsAt(spot)) throw new Error(`${unit.where}: ${unit.postcode} is there twice`);
    list.addFlags(spot, unit.quality === placed ? list.live : list.live | list.positionUnsure);
    list.setDistrict(listing, spot, unit.district);
    if (!unit.council || unit.quality >= notPlaced) continue;
    if (!councils.has(unit.council)) councils.set(unit.council, councils.size);
    const council = councils.get(unit.council) ?? 0;
    points.push({ easting: unit.easting, northing: unit.northing, council });
    spots.push(spot);
  }
  say('Looking for postcodes that are close to another council');
  for (const i of nearAnotherCouncil(points, nearMetres)) {
    const spot = spots[i];
    if (spot) list.addFlags(spot, list.positionUnsure);
  }
}

async function addLists(listing: list.Listing, { retired, checkAddress }: Files) {
  const read = async (
    path: string,
    names: string[],
    add: (spot: list.Spot, ...values: string[]) => void,
  ) => {
    for await (const { fields, where } of columns(path, 'postcode', ...names)) {
      const [postcode = '', ...values] = fields;
      const spot = list.spotOf(listing, postcode);
      if (!spot) throw new Error(`${where}: "${postcode}" is not a postcode`);
      add(spot, ...values);
    }
  };
  if (retired)
    await read(retired, ['lad_code', 'sources_disagree'], (spot, district = '', disagree = '') => {
      if (list.flagsAt(spot) & list.live) return; // In use again.
      list.addFlags(spot, disagree === '1' ? list.retired | list.sourcesDiffer : list.retired);
      list.setDistrict(listing, spot, district);
    });
  if (checkAddress)
    await read(checkAddress, ['reasons'], (spot, reasons = '') => {
      if (!(list.flagsAt(spot) & list.live)) return;
      for (const reason of reasons.split(';'))
        list.addFlags(spot, sourceReason.test(reason) ? list.sourcesDiffer : list.positionUnsure);
    });
}
