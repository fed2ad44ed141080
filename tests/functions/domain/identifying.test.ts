import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNhsNumber } from '../../../functions/domain/identifying-numbers.ts';
import { identifying, type Identifying } from '../../../functions/domain/identifying.ts';
import { clean } from './texts-clean.ts';
import { clean as cleanUnseen } from './texts-clean-unseen.ts';
import * as fresh from './texts-fresh.ts';
import * as freshLater from './texts-fresh-later.ts';
import * as hard from './texts-hard.ts';
import * as planted from './texts-planted.ts';
import * as plantedUnseen from './texts-planted-unseen.ts';

const today = '2026-03-16';
const found = (text: string) => identifying(text, today);

type Planted = Pick<typeof planted, 'names' | 'births' | 'nhsNumbers'>;

/** Each text with what it holds. */
const withKinds = ({ names, births, nhsNumbers }: Planted): [string, Identifying][] => [
  ...names.map((text): [string, Identifying] => [text, 'name']),
  ...births.map((text): [string, Identifying] => [text, 'birth']),
  ...nhsNumbers.map((text): [string, Identifying] => [text, 'nhs-number']),
];

/** What share of texts is as it should be, and those that are not. */
function share<T>(texts: readonly T[], isSo: (text: T) => boolean) {
  const others = texts.filter((text) => !isSo(text));
  return { share: 1 - others.length / texts.length, others };
}

describe('NAMING-01 texts that name somebody are warned about, others are not', () => {
  const all = [planted, plantedUnseen, fresh, freshLater].flatMap(withKinds);
  const none = [...clean, ...cleanUnseen, ...fresh.clean, ...freshLater.clean];

  test('of 460 texts with a name, a date of birth or an NHS number, at least 95% for just that', () => {
    expect(all).toHaveLength(460);
    const warned = share(all, ([text, kind]) => found(text).includes(kind));
    console.log(`Warned: ${(warned.share * 100).toFixed(1)}%`);
    expect(warned.share, JSON.stringify(warned.others)).toBeGreaterThanOrEqual(0.95);
  });

  test('of 460 texts without, at most 5%', () => {
    expect(none).toHaveLength(460);
    const passed = share(none, (text) => found(text).length === 0);
    console.log(`Warned without reason: ${((1 - passed.share) * 100).toFixed(1)}%`);
    expect(passed.share, JSON.stringify(passed.others)).toBeGreaterThanOrEqual(0.95);
  });

  test('and of the hard ones, the same', () => {
    const warned = share(hard.names, (text) => found(text).includes('name'));
    const passed = share(hard.clean, (text) => found(text).length === 0);
    expect(warned.share, JSON.stringify(warned.others)).toBeGreaterThanOrEqual(0.95);
    expect(passed.share, JSON.stringify(passed.others)).toBeGreaterThanOrEqual(0.95);
  });

  test.each([
    'We are worried about Emma Hill.',
    'a bag belonging to D. Okafor',
    'her ex partner mark threatened her',
    'arrested a Dwayne PRITCHARD there',
    'She said that Oliver had touched him.',
    'the Barton family were there',
    'keys were returned by the Gallaghers and left',
    'Works off the books: Ionut C.',
  ])('somebody: %s', (text) => {
    expect(found(text)).toEqual(['name']);
  });

  test.each([
    'She lives at Rose Hill.',
    'seen on Florence Ward',
    'the brother is in Willow class',
    'a Vauxhall Zafira was there',
    'My wife hits me with the Henry.',
    'The dog, Rocky, bit him.',
    'It was on the Isle of Skye.',
    'cares for Mrs X who is frail',
    'graded it Amber',
    'Says it was Nanna with the slipper.',
    'Claimant came with Families First.',
  ])('nobody: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('a text with all three says all three', () => {
    expect(found('Jayden, dob 3/4/2019, NHS 999 131 3761')).toEqual([
      'name',
      'birth',
      'nhs-number',
    ]);
  });
});

describe('NAMING-02 an NHS number is ten digits with a right check digit', () => {
  const checkDigit = (nine: string) =>
    (11 - (Array.from(nine).reduce((sum, digit, i) => sum + Number(digit) * (10 - i), 0) % 11)) %
    11;
  const nine = fc.stringMatching(/^[1-9]\d{8}$/).filter((digits) => checkDigit(digits) < 10);
  const whole = nine.map((digits) => `${digits}${checkDigit(digits)}`);

  test('found in any of the usual groups, and with any one digit changed never', () => {
    const mark = fc.constantFrom('', ' ', '-', ' - ', '.');
    fc.assert(
      fc.property(whole, mark, fc.nat(9), fc.integer({ min: 1, max: 9 }), (number, m, at, more) => {
        const written = `${number.slice(0, 3)}${m}${number.slice(3, 6)}${m}${number.slice(6)}`;
        expect(found(`the patient ${written}, seen`)).toEqual(['nhs-number']);
        const digits = Array.from(number);
        digits[at] = String((Number(digits[at]) + more) % 10);
        expect(isNhsNumber(digits.join(''))).toBe(false);
        expect(found(`NHS number ${digits.join('')}`)).toEqual([]);
      }),
    );
  });

  test.each([
    '01632 960123',
    '07700 900456',
    '+44 7700 900456',
    '+44 (0)7700 900456',
    'ref 9991313761',
    'tel: 9991313761',
    '99913137612',
    '2026-03-12 10:30',
    'NHS 111',
  ])('not one: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('NAMING-03 a date of birth is not a date on which something happened', () => {
  test.each([
    'on 12 March 2015 she had a bruise',
    'born in 2019',
    'born in March 2019',
    'aged 7',
    'since 3/4/2019',
    '12/03/2022: fall, seen in A&E',
    'unborn baby, due 12 May 2026',
    'a child, 31/31/2015',
    'the child (12/12/2031)',
    'in the school year 2018/19',
    'turned away on 6 February 2026',
  ])('not one: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each(['She turned four on 6 February 2026.', 'a pupil, b 02.11.2014, weighed'])(
    'one: %s',
    (text) => {
      expect(found(text)).toEqual(['birth']);
    },
  );

  test('every form of every day counts beside the word, and where nothing is said of it', () => {
    const past = { min: new Date('1930-01-01'), max: new Date('2024-08-01'), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(past), fc.constantFrom('dob ', 'born on ', 'a child ('), (date, said) => {
        const [y = '', m = '', d = ''] = date.toISOString().slice(0, 10).split('-');
        const month = date.toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' });
        const day = Number(d);
        for (const written of [
          `${d}/${m}/${y}`,
          `${day}.${Number(m)}.${y.slice(2)}`,
          `${y}-${m}-${d}`,
          `${day} ${month} ${y}`,
          `${day}th of ${month.slice(0, 3)} '${y.slice(2)}`,
          `${month} ${day}, ${y}`,
        ])
          expect(found(`${said}${written})`), written).toEqual(['birth']);
      }),
    );
  });
});

describe('NAMING-04 any text ends in an answer', () => {
  test('whatever it is, however long, and the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(found(text)).toEqual(found(text));
      }),
    );
    for (const part of [' ', 'A', 'Ab', 'Xz ', '1', '1 ', '1/1/', 'a-', "'", 'born ', 'e\u0301'])
      expect(Array.isArray(found(part.repeat(Math.ceil(65_000 / part.length))))).toBe(true);
  });

  test('an answer as long as the forms allow is read to its end', () => {
    expect(found(`${'the child is cold. '.repeat(1_000)}Her name is Jayden.`)).toEqual(['name']);
  });

  test('people without a name pass: letters, relations, offices', () => {
    const who = ['Child A', 'Mr X', 'the Dr', 'J.S.', 'Mum', 'Nan', 'the Deputy Head', 'MGM'];
    for (const one of who) expect(found(`I saw ${one} and ${one} was cold.`), one).toEqual([]);
  });
});
