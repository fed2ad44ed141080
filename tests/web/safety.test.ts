import { describe, expect, test } from 'vitest';
import { emergencies, helplines } from '../../functions/domain/helplines.ts';
import { templates } from '../../web/generated/public.js';
import { consultation } from '../../web/journeys/consultation.ts';
import { renderer } from '../../web/render.ts';
import { en } from '../../web/words/en/en.ts';

const render = renderer(templates);
const form = { ...consultation(en), beforehand: ['<b>of this form</b>'] };
const shown = (part: string) =>
  render(`pages/${part}.njk`, { w: en, helplines, form, reading: { lines: [], numbers: [] } });

describe('SAFETY-01 numbers', () => {
  test.each(helplines.map(({ id, number }) => [id, number]))(
    '%s can be touched to ring',
    (id, number) => {
      const page = shown('helplines');
      expect(page).toContain(`href="tel:${number.replaceAll(' ', '')}"`);
      expect(page).toContain(en.safety.helplines[id].name);
    },
  );
  test('each that must be verified is told in words', () => {
    const said = en.safety.emergencies
      .map(({ number = '', text }) => `${number} ${text}`)
      .join(' ');
    for (const { number } of emergencies) expect(said).toContain(number);
  });
  test('"day and night" stands only where it is so', () => {
    const always = helplines.filter((line) => line.always);
    expect(shown('helplines').split(`, ${en.safety.always}<`)).toHaveLength(always.length + 1);
  });
  test('help now, and the page for the young, hold them too', () => {
    expect(shown('help')).toContain('href="tel:999"');
    expect(shown('young')).toContain('href="tel:08001111"');
    expect(shown('young')).not.toContain('href="tel:999"');
  });
});

describe('SAFETY-02 what is said before the first question', () => {
  const page = shown('before');
  test('danger comes before all else', () => {
    expect(page.indexOf(en.safety.before.danger)).toBeGreaterThan(0);
    expect(page.indexOf(en.safety.before.danger)).toBeLessThan(page.indexOf('<h2'));
  });
  test.each([
    [form.is[0], 'what it is'],
    [form.isNot[0], 'what it is not'],
    ['&lt;b&gt;of this form', 'what is true of this form, and safe to show'],
    ['the police may', 'what the police may do'],
    ['services for children', 'who may be told of a child'],
    ['You can stop', 'that one can stop'],
    ['may still act', 'that this is not always the end'],
    ['do not have to be sure', 'that one need not be sure'],
    ['Exit this page', 'how to leave'],
    ['history of your browser', 'what leaving does not delete'],
    ['20 minutes', 'how long it is kept'],
    ['two hours', 'how long at most'],
    ['href="tel:08001111"', 'whom to ring under 18'],
    ['never somebody from your family', 'who interprets'],
    ['by phone', 'that one can ring'],
  ])('“%s”: %s', (words) => {
    expect(page).toContain(words);
  });
});
