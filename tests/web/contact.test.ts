import { describe, expect, test } from 'vitest';
import { contactSlugs } from '../../web/journeys/contact.ts';
import { applying } from '../../web/journeys/going-on.ts';
import type { Answers, Values } from '../../web/journeys/journey.ts';
import { en } from '../../web/words/en/en.ts';
import { anyTime, contactFrom, errors, errorsOn, pages } from './contact-pages.ts';

const words = en.contact;
const asked = (answers: Answers) => applying({ pages }, answers).map(({ slug }) => slug);

describe('CONTACT-01 which pages are asked', () => {
  test('the list of slugs is that of the pages, in their order', () => {
    expect(pages.map(({ slug }) => slug)).toEqual(contactSlugs);
  });
  test.each([
    [['none'], ['ways', 'word', 'language']],
    [[], ['ways', 'word', 'language']],
    [['text'], ['ways', 'phone', 'when', 'shared', 'word', 'language']],
    [['phone'], ['ways', 'phone', 'when', 'voice', 'number', 'shared', 'word', 'language']],
    [['email'], ['ways', 'email', 'when', 'shared', 'word', 'language']],
    [['letter'], ['ways', 'post', 'when', 'shared', 'word', 'language']],
    [['phone', 'text', 'email', 'letter'], [...contactSlugs]],
  ])('%o', (ways, expected) => {
    expect(asked({ ways: { ways } })).toEqual(expected);
  });
});

describe('CONTACT-02 ways', () => {
  test.each([
    [[], words.ways.error],
    [['none', 'phone'], words.ways.notBoth],
    [['pigeon'], en.errors.fromTheList],
    [['none'], undefined],
    [['phone', 'letter'], undefined],
  ])('%o', (ways, error) => {
    expect(errors('ways', { ways })['ways']).toBe(error);
  });
});

describe('CONTACT-03 when', () => {
  const until = (day: string, month: string, year: string): Values => ({
    ...anyTime,
    'until-day': day,
    'until-month': month,
    'until-year': year,
  });
  test('nothing is safe because nothing was said', () => {
    expect(errors('when', {})).toEqual({
      days: words.when.days.error,
      times: words.when.times.error,
    });
    expect(errors('when', { text: 'in school hours' })).toEqual({});
  });
  test('any, or single ones, but not both', () => {
    const both = { days: ['any', 'mon'], times: ['any', 'evening'] };
    expect(errors('when', both)).toEqual({
      days: words.when.days.notBoth,
      times: words.when.times.notBoth,
    });
  });
  test.each([
    [until('24', '12', '2026'), '2026-12-24'],
    [until('1', 'March', '2027'), '2027-03-01'],
    [until('29', '2', '2028'), '2028-02-29'],
    [until('', '', ''), undefined],
  ])('%o is the last safe day %s', (when, expected) => {
    expect(errors('when', when)).toEqual({});
    expect(contactFrom({ ways: { ways: ['text'] }, when }).until).toBe(expected);
  });
  test.each([
    [until('29', '2', '2027'), 'until-day', words.when.until.notReal],
    [until('31', '4', '2027'), 'until-day', words.when.until.notReal],
    [until('', '4', '2027'), 'until-day', words.when.until.notReal],
    [until('1', '', '2027'), 'until-month', words.when.until.notReal],
    [until('1', '4', ''), 'until-year', words.when.until.notReal],
    [until('1', '4', '27'), 'until-year', words.when.until.shortYear],
    [until('1', '4', '9999'), 'until-day', words.when.until.notReal],
  ])('%o is no day', (when, field, error) => {
    expect(errors('when', when)).toEqual({ [field]: error });
  });
  test('a last safe day that has gone is asked again, on the day it is said and no later', () => {
    const safe = until('19', '11', '2026');
    const gone = { 'until-day': words.when.until.gone };
    expect(errorsOn('2026-11-20', 'when', safe)).toEqual(gone);
    expect(errorsOn('2026-11-19', 'when', safe)).toEqual({});
    // What was kept stays right.
    expect(errors('when', safe)).toEqual({});
  });
});

describe('CONTACT-04 the other pages', () => {
  test('a language must be named where one is needed', () => {
    expect(errors('language', {})).toEqual({ answer: words.language.error });
    for (const answer of ['spoken', 'other'])
      expect(errors('language', { answer })).toEqual({ text: words.language.text.error });
    for (const answer of ['no', 'bsl']) expect(errors('language', { answer })).toEqual({});
  });
  test('a code word can be left out', () => {
    expect(errors('word', {})).toEqual({});
  });
  test('a letter needs somewhere to go', () => {
    expect(errors('post', { post: ' ' })).toEqual({ post: words.post.error });
  });
  test('the rest is chosen, never taken for granted', () => {
    for (const slug of ['voice', 'number', 'shared'])
      expect(errors(slug, {})['answer']).toBe(words[slug as 'voice' | 'number' | 'shared'].error);
  });
});
