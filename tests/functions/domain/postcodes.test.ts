import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { attribution, openPostcodes } from '../../../functions/domain/postcodes.ts';
import { districtOn } from '../../../functions/domain/places.ts';
import { postcodes } from '../../../functions/front-door/postcodes.ts';
import { readFileSync } from 'node:fs';

const { look, date, outwardCodes } = postcodes();

const boundary = readFileSync(new URL('../../routing/dorset-boundary.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','));

describe('the packed table of Great Britain', () => {
  test('is of the day that Royal Mail gave it', () => expect(date).toBe('2025-10-17'));

  test('has the 180 postcodes around the border of Dorset and BCP', () => {
    expect(boundary).toHaveLength(180);
  });

  test.each(boundary)(
    '%s lies in the district %s',
    (postcode = '', district = '', council = '') => {
      expect(look(postcode)).toMatchObject({ postcode, district });
      expect(districtOn(district, date)?.council.code).toBe(council);
    },
  );

  test.each([
    ['AB10 1AA', 'S12000033'],
    ['AB10 1BR', 'S12000033'],
  ])('%s is retired, and its place is in %s today', (postcode, district) => {
    expect(look(postcode)).toMatchObject({ state: 'retired', postcode, district });
  });

  test.each([
    ['BT1 1AA', 'Northern Ireland'],
    ['gy11aa', 'Guernsey'],
    ['JE2 3AB', 'Jersey'],
    ['IM1 1AG', 'the Isle of Man'],
    ['BF1 2AA', 'British Forces overseas'],
  ])('%s is outside the data: %s', (typed, region) => {
    expect(look(typed)).toMatchObject({ state: 'outside-data', region });
  });

  test('an unknown postcode names the districts of its sector, however many', () => {
    expect(look('BH21 4ZZ')).toMatchObject({ state: 'unknown', districts: ['E06000059'] });
    expect(look('DT9 5ZZ')).toMatchObject({
      state: 'unknown',
      sector: 'DT9 5',
      districts: ['E06000059', 'E06000066'],
    });
    expect(look('BH98 1AA')).toMatchObject({ state: 'unknown', districts: [] });
  });

  test('the address is to be confirmed near another council', () => {
    expect(look('AL1 9SD')).toMatchObject({ state: 'confirm-address', doubt: 'position' });
  });

  test('every sector of the table lies in districts that the list of places has', () => {
    const codes = outwardCodes.flatMap((outward) =>
      Array.from({ length: 10 }, (_, digit) => look(`${outward} ${digit}ZZ`)).flatMap((answer) =>
        'districts' in answer ? answer.districts : 'district' in answer ? [answer.district] : [],
      ),
    );
    const missing = [...new Set(codes)].filter((code) => !districtOn(code, date));
    expect(new Set(codes).size).toBeGreaterThan(340);
    expect(missing).toEqual([]);
  });
});

describe('what people type', () => {
  test.each([
    'BH152RU',
    'bh15 2ru',
    ' BH15  2RU ',
    'Bh15-2rU',
    'BH15.2RU',
    'B H 1 5 2 R U',
    'BHI5 2RU',
  ])('"%s" is BH15 2RU', (typed) =>
    expect(look(typed)).toMatchObject({ state: 'live', postcode: 'BH15 2RU' }),
  );

  test.each([
    ['S016 0YD', 'SO16 0YD'],
    ['SO16 OYD', 'SO16 0YD'],
    ['0X1 1BX', 'OX1 1BX'],
    ['1P1 1AA', 'IP1 1AA'],
  ])('O and 0, I and 1 are told apart where only one can be meant: %s', (typed, postcode) => {
    expect(look(typed)).toMatchObject({ postcode });
  });

  test.each([
    '',
    ' ',
    'BH15',
    'BH21 4',
    '2RU',
    'nowhere',
    'BH15 2RC',
    '12345',
    'BFPO 12',
    'ZZ99 3VZ',
    '🙂',
  ])('"%s" is not a postcode', (typed) => expect(look(typed)).toEqual({ state: 'not-a-postcode' }));

  test('nothing that can be typed makes it fail', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.stringMatching(/^[A-Z0-9 OI01]{5,8}$/),
    );
    fc.assert(
      fc.property(anything, (typed) => {
        const answer = look(typed);
        if ('postcode' in answer) expect(look(answer.postcode.toLowerCase())).toEqual(answer);
      }),
    );
  });
});

describe('a table that cannot be read is refused', () => {
  test.each([
    ['This is not a packed', 'XXXX'],
    ['has format 9', 'UKPC\u0009'],
    ['cut off', 'UKPC\u0001'],
  ])('%s', (words, text) => expect(() => openPostcodes(Buffer.from(text))).toThrow(words));
});

test('the notice carries every line that the licences ask for', () => {
  const notice = readFileSync(new URL('../../../NOTICE', import.meta.url), 'utf8');
  for (const line of attribution) expect(notice).toContain(line);
  expect(attribution).toHaveLength(5);
});
