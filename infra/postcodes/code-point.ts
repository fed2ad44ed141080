import { areaOf, type Files, rows } from './files.ts';

/** One row of OS Code-Point Open, as far as we use it. */
export type Unit = {
  readonly postcode: string;
  /** Positional quality: 10 is placed in a building; 50 imputed; 60 mean of the sector; 90 none. */
  readonly quality: number;
  /** Metres on the National Grid. */
  readonly easting: number;
  readonly northing: number;
  /** GSS code, "" if none. */
  readonly district: string;
  /** County where there is one, else the district. */
  readonly council: string;
  readonly where: string;
};

type Progress = (line: string) => void;

/**
 * Every live postcode of the files. Throws with file and line at the first malformed row, and if
 * an area has not as many rows as its publisher counted: half a download would retire the rest.
 */
export async function* units({ areas, metadata }: Files, progress: Progress): AsyncGenerator<Unit> {
  const missing = [...metadata.counts.keys()].filter((area) => !areas.map(areaOf).includes(area));
  if (missing.length > 0) throw new Error(`No file for the areas ${missing.join(', ')}`);
  let total = 0;
  for (const path of areas) {
    let count = 0;
    for await (const { fields, where } of rows(path)) {
      yield unit(fields, where);
      count++;
    }
    const expected = metadata.counts.get(areaOf(path));
    if (expected !== undefined && expected !== count)
      throw new Error(`${path} has ${count} rows; metadata.txt says ${expected}`);
    total += count;
    progress(`${areaOf(path).padEnd(2)} ${count} (${total} so far)`);
  }
}

function unit(fields: readonly string[], where: string): Unit {
  const [
    postcode = '',
    quality = '',
    easting = '',
    northing = '',
    ,
    ,
    ,
    county = '',
    district = '',
  ] = fields;
  const whole = [quality, easting, northing].every((field) => /^\d+$/.test(field));
  const codes = [county, district].every((code) => /^([A-Z]\d{8})?$/.test(code));
  if (fields.length !== 10 || !whole || !codes)
    throw new Error(`${where}: not a row of Code-Point Open (10 columns: postcode, quality, …)`);
  return {
    ...{ postcode, district, council: county || district, where },
    ...{ quality: Number(quality), easting: Number(easting), northing: Number(northing) },
  };
}
