import { describe, expect, test } from 'vitest';
import { journeysIn } from '../../web/journeys/journeys.ts';
import { en } from '../../web/words/en/en.ts';
import { catalogueTexts, pageTexts } from './public-texts.ts';
import { measure, neverSaid, tooHard } from './readability.ts';

const catalogue = catalogueTexts('en', en);

describe('WORDS-01 an eleven-year-old can read it: grade 6, sentences of 20 words', () => {
  test('every part of the catalogue', () => {
    expect(tooHard(catalogue)).toEqual([]);
  });
  test.each(journeysIn(en).map((journey) => ({ form: journey.kind, journey })))(
    'every page of $form',
    ({ journey }) => {
      expect(tooHard(pageTexts(journey))).toEqual([]);
    },
  );
});

test('WORDS-02 words that blame or doubt are never used', () => {
  expect(neverSaid(catalogue)).toEqual([]);
});

describe('WORDS-03 the check itself can fail', () => {
  const hard = `Notwithstanding the considerations enumerated above, individuals requesting
    information regarding previous convictions should familiarise themselves with the eligibility
    requirements before initiating an application.`;
  const easy = 'Tell us what you saw. You do not have to be sure. Use your own words.';
  const wordy = `${'We go to the shop and '.repeat(6)}then we go home.`;
  const page = (...said: string[]) => [{ where: 'a page', said }];

  test('a hard sentence is named, with its page', () => {
    const [found] = tooHard(page(easy, hard));
    expect(found).toMatch(/^a page: grade \d+\.\d/);
    expect(found).toContain('“Notwithstanding the considerations');
    expect(tooHard(page(easy))).toEqual([]);
  });
  test('so is a long one, however easy its words', () => {
    expect(tooHard(page(wordy))).toHaveLength(1);
  });
  test('many short labels do not hide it', () => {
    const labels = Array.from({ length: 50 }, () => 'Yes');
    expect(tooHard(page(...labels, hard))).toHaveLength(1);
  });
  test('it is found where it stands in the catalogue, in lists and in what functions say', () => {
    const words = {
      part: { lines: [easy, easy], say: (to: { name: string }) => `${hard} ${to.name}` },
    };
    expect(tooHard(catalogueTexts('en', words)).join()).toContain('Notwithstanding');
  });
  test('the grade is Flesch and Kincaid’s', () => {
    // 9 words, 1 sentence, 11 syllables: 0.39 × 9 + 11.8 × 11 / 9 − 15.59
    const { grade } = measure(['The quick brown fox jumps over the lazy dog.']);
    expect(grade).toBeCloseTo(2.34, 2);
  });
  test('numbers, postcodes and names do not count', () => {
    const grade = (said: string) => measure([said]).grade;
    expect(grade('Call the Samaritans on 0808 800 5000 about DT1 1XJ now')).toBe(
      grade('Call the on about now'),
    );
  });
  test.each([
    ['The alleged attack', 1],
    ['If you failed to tell us', 1],
    ['Are you the victim?', 1],
    ['You can ring Victim Support', 0],
    ['Victim Support helps every victim', 1],
    ['You can tell us more later', 0],
  ])('%s', (said, found) => {
    expect(neverSaid(page(said))).toHaveLength(found);
  });
});
