import { constants, brotliCompressSync } from 'node:zlib';
import { format, keysPerOutward, mark } from '../../functions/domain/packed-postcodes.ts';
import { type Listing, live, positionUnsure, retired, sourcesDiffer } from './listing.ts';

export type Packed = {
  readonly bytes: Uint8Array;
  readonly counts: Readonly<
    Record<'live' | 'retired' | 'positionUnsure' | 'sourcesDiffer' | 'noCode' | 'runs', number>
  >;
};

/** Writes a listing in the form that functions/domain/packed-postcodes.ts describes and reads. */
export function pack(listing: Listing, date: string): Packed {
  const { outwardCodes, keys, flags, district } = inOrder(listing);
  const codes = [...listing.districts.keys()];
  const districts = [...new Set(district)].map((n) => codes[n] ?? '').sort();
  const retiredOnes = where(flags, (flag) => (flag & live) === 0);
  const unsure = where(flags, (flag) => (flag & positionUnsure) !== 0);
  const differ = where(flags, (flag) => (flag & sourcesDiffer) !== 0);
  const runs = where(district, (code, n) => code !== district[n - 1]);
  const bytes = Buffer.concat([
    ...[Buffer.from(mark), numbers([format, Number(date.replaceAll('-', ''))])],
    ...[texts(outwardCodes), texts(districts)],
    ...[bitmap(keys, outwardCodes.length * keysPerOutward), bitmap(retiredOnes, keys.length)],
    ...[numbers([runs.length]), ascending(runs)],
    numbers(runs.map((n) => districts.indexOf(codes[district[n] ?? 0] ?? ''))),
    ...[numbers([unsure.length]), ascending(unsure)],
    ...[numbers([differ.length]), ascending(differ)],
  ]);
  const counts = {
    live: keys.length - retiredOnes.length,
    retired: retiredOnes.length,
    noCode: where(district, (code) => code === 0).length,
    runs: runs.length,
    positionUnsure: unsure.length,
    sourcesDiffer: differ.length,
  };
  return { bytes, counts };
}

/** Everything listed, column by column, in the order of the keys: outward codes by their text first. */
function inOrder({ blocks }: Listing) {
  const listed = live | retired;
  const columns = { keys: [] as number[], flags: [] as number[], district: [] as number[] };
  const sorted = [...blocks]
    .filter(([, { flags }]) => flags.some((flag) => flag & listed))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  sorted.forEach(([, block], number) => {
    block.flags.forEach((flags, at) => {
      if (!(flags & listed)) return;
      columns.keys.push(number * keysPerOutward + at);
      columns.flags.push(flags);
      columns.district.push(block.district[at] ?? 0);
    });
  });
  return { outwardCodes: sorted.map(([outward]) => outward), ...columns };
}

/** The places in a column whose value is wanted. */
function where(column: readonly number[], wanted: (value: number, n: number) => boolean): number[] {
  const found: number[] = [];
  column.forEach((value, n) => {
    if (wanted(value, n)) found.push(n);
  });
  return found;
}

/** Small and slow (it is done four times a year); the same bytes give the same file. */
export const compress = (bytes: Uint8Array) =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

function bitmap(set: readonly number[], length: number): Uint8Array {
  const bits = new Uint8Array(Math.ceil(length / 8));
  for (const i of set) bits[i >> 3] = (bits[i >> 3] ?? 0) | (1 << (i & 7));
  return bits;
}

function numbers(values: readonly number[]): Buffer {
  const bytes: number[] = [];
  for (const value of values) {
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
    bytes.push(rest);
  }
  return Buffer.from(bytes);
}

const ascending = (keys: readonly number[]) =>
  numbers(keys.map((key, i) => key - (keys[i - 1] ?? 0)));

const texts = (all: readonly string[]) =>
  Buffer.concat([
    numbers([all.length]),
    ...all.flatMap((text) => [numbers([text.length]), Buffer.from(text)]),
  ]);
