/**
 * The packed table, format 1. Every outward code has 4,000 keys: a digit and two of the twenty
 * letters that second halves use. After the mark and the number of the format come
 *   the date (YYYYMMDD), outward codes, district codes ("": known, but without a council),
 *   one bit a key: is it listed? The listed ones are numbered in this order, from 0;
 *   one bit a listed postcode: is it retired?
 *   runs of listed postcodes with one district: where each begins, and its district,
 *   two lists of listed postcodes: position unsure, sources differ.
 * Numbers are LEB128 varints, ascending lists are their gaps. It is then compressed with Brotli:
 * 426 kB for Great Britain; bitmaps of their own for live and retired ones would take 535.
 */
export const mark = 'UKPC';
export const format = 1;
export const inwardLetters = 'ABDEFGHJLNPQRSTUWXYZ';
export const keysPerOutward = 4000;

export type PackedPostcodes = {
  readonly date: string;
  readonly outwardCodes: readonly string[];
  readonly districts: readonly string[];
  /** The number of a key among the listed ones; -1 if it is not listed. */
  readonly numberOf: (key: number) => number;
  readonly isRetired: (listed: number) => boolean;
  readonly runStarts: Uint32Array;
  readonly runDistricts: Uint32Array;
  readonly isPositionUnsure: (listed: number) => boolean;
  readonly doSourcesDiffer: (listed: number) => boolean;
};

/** Reads the decompressed bytes; throws if they are not of this format. */
export function readPacked(bytes: Uint8Array): PackedPostcodes {
  let at = 0;
  const take = (length: number) => {
    if (at + length > bytes.length) throw new Error('The postcode table is cut off');
    return bytes.subarray(at, (at += length));
  };
  const ascii = (length: number) => String.fromCharCode(...take(length));
  const number = () => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = bytes[at++];
      if (byte === undefined) throw new Error('The postcode table is cut off');
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  };
  const texts = () => Array.from({ length: number() }, () => ascii(number()));
  const numbers = (length: number) => {
    const values = new Uint32Array(length);
    for (let i = 0; i < length; i++) values[i] = number();
    return values;
  };
  const ascending = (length: number) => {
    const values = numbers(length);
    for (let i = 1; i < length; i++) values[i] = (values[i] ?? 0) + (values[i - 1] ?? 0);
    return values;
  };

  if (ascii(4) !== mark) throw new Error('This is not a packed postcode table');
  const version = number();
  if (version !== format)
    throw new Error(`The postcode table has format ${version}; this code reads ${format}`);

  const date = String(number()).replace(/(....)(..)(..)/, '$1-$2-$3');
  const outwardCodes = texts();
  const districts = texts();
  const { total, numberOf } = numbering(take((outwardCodes.length * keysPerOutward) / 8));
  const isRetired = bitmap(take(Math.ceil(total / 8)));
  const runs = number();
  const runStarts = ascending(runs);
  const runDistricts = numbers(runs);
  const isPositionUnsure = bitmap(bitsAt(ascending(number()), total));
  const doSourcesDiffer = bitmap(bitsAt(ascending(number()), total));
  return {
    ...{ date, outwardCodes, districts, numberOf, isRetired },
    ...{ runStarts, runDistricts, isPositionUnsure, doSourcesDiffer },
  };
}

const bitmap = (bits: Uint8Array) => (i: number) => ((bits[i >> 3] ?? 0) & (1 << (i & 7))) !== 0;

function bitsAt(set: Uint32Array, length: number): Uint8Array {
  const bits = new Uint8Array(Math.ceil(length / 8));
  for (const i of set) bits[i >> 3] = (bits[i >> 3] ?? 0) | (1 << (i & 7));
  return bits;
}

/** How many bits are set in a number of 32 bits. */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Numbers the set bits. How many stand before each 8th word is counted once, the rest on asking. */
function numbering(bits: Uint8Array) {
  const view = new DataView(bits.buffer, bits.byteOffset, bits.byteLength);
  const word = (i: number) => view.getInt32(i * 4, true);
  const words = bits.byteLength / 4;
  const before = new Uint32Array((words >> 3) + 1);
  let total = 0;
  for (let i = 0; i < words; i++) {
    if ((i & 7) === 0) before[i >> 3] = total;
    total += bitsIn(word(i));
  }
  const numberOf = (key: number) => {
    const last = key >> 5;
    const bit = 1 << (key & 31);
    if (last >= words || (word(last) & bit) === 0) return -1;
    let number = before[last >> 3] ?? 0;
    for (let i = last & ~7; i < last; i++) number += bitsIn(word(i));
    return number + bitsIn(word(last) & (bit - 1));
  };
  return { total, numberOf };
}

/** Index of the last number not above `wanted` in an ascending list; -1 if all are above. */
export function indexAt(sorted: Uint32Array, wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= wanted) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
