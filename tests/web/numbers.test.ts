import { describe, expect, test } from 'vitest';
import { emergencies, nationalNumbers } from '../../functions/domain/helplines.ts';
import { languages } from '../../web/words/words.ts';
import { catalogueTexts } from './public-texts.ts';

/** What no one need verify: examples of how to write something, and what counts something else. */
const examples = [
  ...['07700 900 982', '+44 7700 900 982', '01632 960 982'],
  ...['27 3 1990', '65,000', '11,000', '400%', '2346-789'],
];
const known = [...nationalNumbers.map(({ number }) => number), ...examples];

/** Three digits or more, however they are grouped, but no year; two where it is said to dial them. */
const numbers =
  /(?<![\d,])(?!(?:19|20)\d\d\b(?! ?\d))\+?\d(?:(?:[ ()-]*|[.,])\d){2,}%?|(?<=\b(?:call|dial|on|press|ring|text|textphone) )\d{2}\b/giu;
const unknown = (texts: readonly string[]) =>
  texts.flatMap((text) =>
    [...text.matchAll(numbers)].map(([found]) => found).filter((found) => !known.includes(found)),
  );

describe.each(languages)('NUMBERS-01 in $name, what a person may dial is verified', ({ words }) => {
  const texts = catalogueTexts('words', words).flatMap(({ said }) => said);

  test('every number in the catalogue is one of the data, or an example', () => {
    expect(texts.filter((text) => text.includes('999')).length).toBeGreaterThan(5);
    expect(unknown(texts)).toEqual([]);
  });

  test('what the list of emergency numbers shows and says is the data, all of it', () => {
    const lines = words.safety.emergencies;
    const said = lines.flatMap(({ number, text }) => [...(number ? [number] : []), text]).join(' ');
    const isSaid = (number: string) => new RegExp(`(?<!\\w)${number}(?!\\w)`).test(said);
    expect(emergencies.filter(({ number }) => !isSaid(number))).toEqual([]);
    expect(lines.flatMap(({ number }) => number ?? []).filter((n) => !known.includes(n))).toEqual(
      [],
    );
  });

  test('what the pages about the service say is the data', () => {
    const said = JSON.stringify([words.about.privacy, words.about.accessibility]);
    for (const number of ['0303 123 1113', '0808 800 0082']) {
      expect(said).toContain(number);
      expect(nationalNumbers.map((one) => one.number)).toContain(number);
    }
  });
});

describe('NUMBERS-02 the check itself can fail', () => {
  test.each([
    ['Call 998.', '998'],
    ['Ring 0808 800 5001 now', '0808 800 5001'],
    ['ring 08088005000', '08088005000'],
    ['on (01632) 960-001', '01632) 960-001'],
    ['textphone 18002 101', '18002 101'],
    ['by text on +44 7700 900 983.', '+44 7700 900 983'],
    ['then press 56', '56'],
    ['0800.111.112', '0800.111.112'],
    ['on 2000 247', '2000 247'],
  ])('%s', (text, found) => expect(unknown([text])).toEqual([found]));

  test.each([
    'Call 999. If you cannot speak, press 55.',
    'or 999bsl.co.uk',
    'textphone 18001 101: about 65,000 letters, zoomed in to 400%.',
    'It takes 28 days, on weekdays within 24 hours. It began in 1991.',
  ])('but not in %s', (text) => expect(unknown([text])).toEqual([]));
});
