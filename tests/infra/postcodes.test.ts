import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { build, readTable } from '../../infra/postcodes/build.ts';
import { verify } from '../../infra/postcodes/verify.ts';

let folder: string;
let output: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'postcodes-'));
  output = join(folder, 'packed', 'postcodes.br');
  mkdirSync(join(folder, 'packed'));
  mkdirSync(join(folder, 'os', 'Data', 'CSV'), { recursive: true });
  metadata('20251017');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const silent = () => undefined;
const source = () => join(folder, 'os');
const make = () => build(source(), output, silent);
const check = () => verify(source(), readTable(output), silent);
const look = (postcode: string) => readTable(output).look(postcode);

const metadata = (date: string, counts = '') =>
  writeFileSync(join(source(), 'metadata.txt'), `RM UPDATE DATE: ${date}\n${counts}`);
const area = (name: string, ...lines: string[]) =>
  writeFileSync(join(source(), 'Data', 'CSV', name), lines.join('\r\n') + '\r\n');
const unit = (
  postcode: string,
  district: string,
  { quality = 10, easting = 400000, county = '' } = {},
) =>
  `"${postcode}",${quality},${easting},90000,"E92000001","","","${county}","${district}","E05000001"`;
const listOf = (name: string, ...lines: string[]) =>
  writeFileSync(join(source(), `${name}.csv.gz`), gzipSync(lines.join('\n')));

const [bcp, dorset, forest] = ['E06000058', 'E06000059', 'E07000091'];

test('what goes in comes out: live, retired, to be confirmed, and without a council', async () => {
  area(
    'bh.csv',
    unit('BH1 1AA', bcp),
    unit('BH211AB', dorset, { easting: 401000 }),
    unit('BH1 1AG', bcp, { quality: 50, easting: 402000 }),
    unit('BH1 1AD', '', { quality: 90, easting: 0 }),
  );
  listOf(
    'postcodes_retired',
    'postcode,lad_code,council_code,source,sources_disagree',
    `BH1 1ZZ,${bcp},${bcp},made-up,`,
    `BH1 1ZY,${dorset},${dorset},made-up,1`,
  );
  const report = await make();
  expect(report).toMatchObject({ live: 4, retired: 2, noCode: 1, carried: 0, date: '2025-10-17' });
  expect(look('BH1 1AA')).toEqual({ state: 'live', postcode: 'BH1 1AA', district: bcp });
  expect(look('BH21 1AB')).toMatchObject({ state: 'live', district: dorset });
  expect(look('BH1 1AG')).toMatchObject({ state: 'confirm-address', doubt: 'position' });
  expect(look('BH1 1AD')).toMatchObject({ state: 'no-code', retired: false });
  expect(look('BH1 1ZZ')).toEqual({ state: 'retired', postcode: 'BH1 1ZZ', district: bcp });
  expect(look('BH1 1ZY')).toMatchObject({ state: 'retired', district: dorset, doubt: 'sources' });
  expect(look('BH1 1AE')).toMatchObject({ state: 'unknown', districts: [bcp] });
  expect(await check()).toEqual({ live: 4, retired: 2, strangers: 0, wrong: [] });
});

test('the address is to be confirmed within 100 metres of another council, not of a district', async () => {
  const hampshire = { county: 'E10000014' };
  area(
    'so.csv',
    unit('SO1 1AA', forest, { ...hampshire, easting: 410000 }),
    unit('SO1 1AB', 'E07000086', { ...hampshire, easting: 410010 }),
    unit('SO1 1AD', bcp, { easting: 410110 }),
    unit('SO1 1AE', dorset, { easting: 410211 }),
  );
  await make();
  const state = (postcode: string) => look(postcode).state;
  expect(['SO1 1AA', 'SO1 1AB', 'SO1 1AD', 'SO1 1AE'].map(state)).toEqual([
    'live',
    'confirm-address',
    'confirm-address',
    'live',
  ]);
});

describe('the next quarter needs the new file only', () => {
  beforeEach(async () => {
    area('bh.csv', unit('BH1 1AA', bcp), unit('BH1 1AB', bcp), unit('BH1 1AD', ''));
    listOf(
      'postcodes_retired',
      'postcode,lad_code,council_code,source,sources_disagree',
      `BH1 1ZZ,${dorset},${dorset},made-up,1`,
    );
    listOf(
      'postcodes_check_address',
      'postcode,council_code,other_council_codes,reasons,nearest_other_council_m',
      `BH1 1AA,${bcp},${dorset},ons2020_differs,`,
    );
    await make();
    rmSync(join(source(), 'postcodes_retired.csv.gz'));
    rmSync(join(source(), 'postcodes_check_address.csv.gz'));
    metadata('20260116');
  });

  test('what is live no more is retired, what was retired stays so, and doubts stay', async () => {
    area('bh.csv', unit('BH1 1AA', bcp), unit('BH1 1AE', bcp));
    expect(await make()).toMatchObject({ live: 2, retired: 3, carried: 3, date: '2026-01-16' });
    expect(look('BH1 1AA')).toMatchObject({ state: 'confirm-address', doubt: 'sources' });
    expect(look('BH1 1AB')).toEqual({ state: 'retired', postcode: 'BH1 1AB', district: bcp });
    expect(look('BH1 1AD')).toMatchObject({ state: 'no-code', retired: true });
    expect(look('BH1 1ZZ')).toMatchObject({ state: 'retired', district: dorset, doubt: 'sources' });
    expect(await check()).toEqual({ live: 2, retired: 0, strangers: 0, wrong: [] });
  });

  test('what was retired and is used again is live', async () => {
    area('bh.csv', unit('BH1 1ZZ', bcp));
    await make();
    expect(look('BH1 1ZZ')).toMatchObject({ district: bcp, state: 'confirm-address' });
  });

  test('the old table against the new files: each disagreement is counted', async () => {
    area('bh.csv', unit('BH1 1AA', dorset), unit('BH1 1AE', bcp));
    const { wrong, strangers } = await check();
    expect(wrong.join('\n')).toMatch(/2025-10-17[^]*BH1 1AA[^]*BH1 1AE/);
    expect(wrong).toHaveLength(3);
    expect(strangers).toBe(1); // Three are live in the table, two in the files.
  });
});

test('the same files make the same bytes, in whatever order their rows stand', async () => {
  const lines = [unit('BH1 1AA', bcp), unit('BH21 1AB', dorset), unit('BH9 1AG', bcp)];
  area('bh.csv', ...lines);
  await make();
  const first = readFileSync(output);
  area('bh.csv', ...lines.toReversed());
  await make();
  expect(readFileSync(output).equals(first)).toBe(true);
  rmSync(output);
  await make();
  expect(readFileSync(output).equals(first)).toBe(true);
});

describe('a folder that cannot be right is refused, and nothing is written', () => {
  const good = unit('BH1 1AA', bcp);
  test.each([
    ['no file', /No OS Code-Point Open under/, []],
    ['a row too short', /bh\.csv, line 2: not a row of Code-Point Open/, [good, '"BH1 1AB",10']],
    ['a district that is no code', /line 1: not a row/, [unit('BH1 1AA', 'Dorset')]],
    ['a postcode that is none', /line 1: "BH1" is not a postcode/, [unit('BH1', bcp)]],
    ['a postcode twice', /line 2: BH1 1AA is there twice/, [good, good]],
  ])('%s', async (_, message, lines) => {
    if (lines.length > 0) area('bh.csv', ...lines);
    await expect(make()).rejects.toThrow(message);
    expect(() => readFileSync(output)).toThrow('ENOENT');
  });

  test('no such folder', async () => {
    await expect(build(join(folder, 'none'), output, silent)).rejects.toThrow('There is no folder');
  });

  test('half a download, which would retire the other half', async () => {
    area('bh.csv', good);
    metadata('20251017', '  BH\t2\n');
    await expect(make()).rejects.toThrow('has 1 rows; metadata.txt says 2');
    metadata('20251017', '  BH\t1\n  DT\t4\n');
    await expect(make()).rejects.toThrow('No file for the areas DT');
  });

  test('an area that is there both plain and packed', async () => {
    area('bh.csv', good);
    writeFileSync(join(source(), 'Data', 'CSV', 'BH.csv.gz'), gzipSync(good));
    await expect(make()).rejects.toThrow('The area BH is there twice');
  });

  test('a list without its columns', async () => {
    area('bh.csv', good);
    listOf('postcodes_retired', 'code,where', 'BH1 1ZZ,here');
    await expect(make()).rejects.toThrow('lacks one of the columns');
  });
});
