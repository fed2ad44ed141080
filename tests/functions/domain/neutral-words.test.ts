import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tellingIn, toTakeOut } from '../../../functions/domain/neutral-words.ts';
import { telling } from '../../../functions/domain/telling.ts';

const found = (words: string, names?: readonly string[]) =>
  tellingIn(words, names).map(({ word }) => word);

describe('WORDS-01 neutral words are left alone', () => {
  test.each([
    'Hello Sam, it is Jo. Please ring me when you can. No rush.',
    'Hi, is this a good time to talk?',
    'Your parcel can be picked up on Monday between nine and twelve.',
    'Sorry, I have the wrong number.',
    'It is Beatrice Bailey. The stable is shut, the drapes are down, the warranty is in the post.',
    'Traffic was slow. I look forward to hearing from you. Grapes and rapeseed oil are in.',
    'I often take the bus. The policy of the shop is on the door.',
    '',
  ])('%s', (words) => {
    expect(tellingIn(words)).toEqual([]);
  });
});

describe('WORDS-02 words that tell are found, however they are written', () => {
  test.each([
    ['It is about Clare’s Law.', 'clares law'],
    ["CLARE'S   LAW", 'clares law'],
    ['clare-s law', 'clare s law'],
    ['Sarah´s\nLaw', 'sarahs law'],
    ['the C.S.O.D.S. team', 'csods'],
    ['M A S H here', 'mash'],
    ['p o l i c e', 'police*'],
    ['the po\u00adli\u200bce', 'police*'],
    ['POLÍCE', 'police*'],
    ['a police\u00a0officer', 'police*'],
    ['your disclosure', 'disclos*'],
    ['Social Services will ring', 'social serv*'],
    ['Dorset Council', 'council*'],
    ['about your child', 'child'],
    ['no concerns', 'concern*'],
    ['the outcome', 'outcome*'],
    ['your reference is 7KQ2', 'reference'],
    ['his ex', 'ex'],
  ])('%s', (words, expected) => {
    expect(found(words)).toContain(expected);
  });

  test('what somebody did, what came of it, and where help is', () => {
    expect(
      found('He was jailed for rape and murder. Ring the women’s centre. He hit you.').toSorted(),
    ).toEqual(['hit', 'jail*', 'murder*', 'rape', 'womens centre*']);
  });

  test.each([
    ['He is in custody', 'custod*'],
    ['He is out on bail.', 'bail'],
    ['MAPPA has met', 'mappa'],
    ['the women-s centre', 'women s centre*'],
    ['Women´s Centre', 'womens centre*'],
    ['It hurts', 'hurt*'],
    ['those bruises', 'bruis*'],
    ['he beats you', 'beats'],
    ['she was beaten', 'beaten'],
    ['he killed her', 'kill*'],
    ['a rapist', 'rapist*'],
    ['she was raped', 'raped'],
    ['he has a knife', 'knife*'],
    ['he was found guilty', 'guilty'],
    ['he was charged with it', 'charged with'],
    ['he was released', 'released'],
  ])('and alone: %s', (words, expected) => {
    expect(found(words)).toContain(expected);
  });

  test('each listed word is found in the middle, at the ends, and in capitals', () => {
    for (const word of telling.flatMap(({ words }) => words)) {
      const written = word.replace('*', '');
      for (const text of [written, `Hi, ${written}.`, `${written} now`, written.toUpperCase()])
        expect(found(text), text).toContain(word);
    }
  });

  test('why is said with each', () => {
    for (const { why } of tellingIn('police, Alex: your disclosure', ['Alex']))
      expect(why).toMatch(/^It \w.+\.$/);
    expect(tellingIn('Alex', ['Alex'])).toEqual([
      { word: 'Alex', why: 'It names somebody who must not be named.' },
    ]);
  });

  test('letters inside other words are not those words', () => {
    expect(found('The next exam: a hubcap, casework in Essex, smashing.')).toEqual([]);
  });
});

describe('WORDS-03 names are found without regard to case and accents', () => {
  test.each([
    ['ask for josé', 'José García'],
    ['JOSE GARCIA rang', 'José García'],
    ['Lukasz here', 'Łukasz'],
    ['STRASSER', 'Straßer'],
    ['isik', 'IŞIK'],
    ['about Oneill', "O'Neill"],
    ['请转告王伟先生', '王伟'],
    ['Олександр тут', 'ОЛЕКСАНДР'],
    ['at DT1 1XJ', 'dt1 1xj'],
  ])('%s names %s', (words, name) => {
    expect(found(words, [name])).toEqual([name]);
  });

  test('a part of a name counts, a letter or two does not, and no name is no name', () => {
    expect(found('It is Alex', ['Alex Subject'])).toEqual(['Alex Subject']);
    expect(found('Al and Bo', ['Al B Bo'])).toEqual([]);
    expect(found('It is al b bo', ['Al B Bo'])).toEqual(['Al B Bo']);
    expect(found('Hello', ['', ' ', '...', '\u200b'])).toEqual([]);
    expect(found('also alexandra', ['Alex'])).toEqual([]);
  });

  test('in any mixture of capitals and accents, anywhere in any text', () => {
    const name = fc.stringMatching(/^[a-z]{4,12}$/);
    const marks = fc.array(fc.constantFrom('', '\u0301', '\u0308', '\u00ad'), { minLength: 12 });
    fc.assert(
      fc.property(
        name,
        marks,
        fc.infiniteStream(fc.boolean()),
        fc.string(),
        (one, mark, up, text) => {
          const written = Array.from(one)
            .map((c, i) => (up.next().value ? c.toUpperCase() : c) + (mark[i] ?? ''))
            .join('');
          expect(found(`${text} ~ ${written}, ${text}`, [one])).toContain(one);
        },
      ),
    );
  });
});

test.each<[string, readonly string[], string[]]>([
  ['MASH wrote to the police.', [], ['MASH', 'police']],
  [
    'A social worker rang: Alex, or Subject?',
    ['Alex Subject'],
    ['Alex', 'Subject', 'social worker'],
  ],
  ['Please ring back.', ['Alex'], []],
])('what to take out is named as it was typed: %s', (words, names, out) => {
  expect(toTakeOut(words, names)).toEqual(out);
});
