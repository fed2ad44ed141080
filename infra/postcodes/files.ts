import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

export type Files = {
  /** One file for each postcode area, sorted: bh.csv or bh.csv.gz. */
  readonly areas: readonly string[];
  readonly metadata: Metadata;
  readonly retired?: string;
  readonly checkAddress?: string;
};

type Metadata = {
  /** Royal Mail's date of the data, YYYY-MM-DD. */
  readonly date: string;
  /** How many postcodes each area has, as the publisher counted them. */
  readonly counts: ReadonlyMap<string, number>;
};

/** Finds OS Code-Point Open, and the lists beside it, anywhere under a folder. Throws in plain words. */
export function findFiles(folder: string): Files {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}`);
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => join(folder, name));
  const areas = all.filter((path) => /^[a-z]{1,2}\.csv(\.gz)?$/i.test(basename(path)));
  if (areas.length === 0)
    throw new Error(`No OS Code-Point Open under ${folder}: no files like bh.csv or bh.csv.gz`);
  const twice = areas.map(areaOf).find((area, i, names) => names.indexOf(area) !== i);
  if (twice) throw new Error(`The area ${twice} is there twice under ${folder}: leave one`);

  const metadata = all.find((path) => basename(path).toLowerCase() === 'metadata.txt');
  if (!metadata) throw new Error(`No metadata.txt under ${folder}: it says the date of the data`);
  const list = (name: string) => all.find((path) => basename(path).replace(/\.gz$/, '') === name);
  const retired = list('postcodes_retired.csv');
  const checkAddress = list('postcodes_check_address.csv');
  return {
    areas,
    metadata: readMetadata(metadata),
    ...(retired && { retired }),
    ...(checkAddress && { checkAddress }),
  };
}

export const areaOf = (path: string) => basename(path).replace(/\..*/, '').toUpperCase();

function readMetadata(path: string): Metadata {
  const text = readFileSync(path, 'utf8');
  const date = /RM UPDATE DATE:\s*(\d{4})(\d{2})(\d{2})/.exec(text)?.slice(1).join('-');
  if (!date) throw new Error(`${path}: no line "RM UPDATE DATE: YYYYMMDD"`);
  const counts = text.matchAll(/^\s*([A-Z]{1,2})\s+(\d+)\s*$/gm);
  return { date, counts: new Map(Array.from(counts, ([, area = '', n]) => [area, Number(n)])) };
}

export type Line = { readonly fields: readonly string[]; readonly where: string };

/** The rows of a CSV file, plain or gzipped, one after the other. No field here holds a comma. */
export async function* rows(path: string): AsyncGenerator<Line> {
  const raw = createReadStream(path);
  const input = path.endsWith('.gz') ? raw.pipe(createGunzip()) : raw;
  raw.on('error', (error) => input.destroy(error));
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    const fields = line.split(',').map((field) => field.trim().replace(/^"(.*)"$/, '$1'));
    yield { fields, where: `${path}, line ${number}` };
  }
}

/** The rows of a list with a header, as the named columns. Throws if a column is not there. */
export async function* columns(path: string, ...names: string[]): AsyncGenerator<Line> {
  let positions: number[] | undefined;
  for await (const { fields, where } of rows(path)) {
    if (positions) {
      yield { fields: positions.map((i) => fields[i] ?? ''), where };
      continue;
    }
    positions = names.map((name) => fields.indexOf(name));
    if (positions.includes(-1))
      throw new Error(`${where}: the header lacks one of the columns ${names.join(', ')}`);
  }
}
