import { join } from 'node:path';
import nunjucks from 'nunjucks';
import { describe, expect, test } from 'vitest';
import type { Hours } from '../../functions/domain/hours.ts';
import { days } from '../../functions/domain/people.ts';
import type { Partnership } from '../../functions/domain/partnership.ts';
import { partnership } from '../../functions/domain/partnerships.ts';
import type { PostcodeAnswer } from '../../functions/domain/postcodes.ts';
import { route } from '../../functions/domain/routing.ts';
import { hoursInWords } from '../../web/journeys/hours.ts';
import type { Answers } from '../../web/journeys/journey.ts';
import { placeAsked, placeOf } from '../../web/journeys/place.ts';
import { firstReadersView, readersView, sentReadersView } from '../../web/journeys/readers-view.ts';
import { en } from '../../web/words/en/en.ts';
import type { Words } from '../../web/words/words.ts';

const w: Words = en;
const withPostcode: Answers = {
  place: { answer: 'postcode' },
  code: { postcode: 'DT1 1XJ' },
};
const dorset = partnership('dorset');
const inHours = new Date('2026-11-23T10:00:00Z');
const atNight = new Date('2026-11-20T22:00:00Z');
const listed = (state: 'live' | 'retired' | 'confirm-address', district: string): PostcodeAnswer =>
  state === 'confirm-address'
    ? { state, postcode: 'DT1 1XJ', district, doubt: 'position' }
    : { state, postcode: 'DT1 1XJ', district };

type Seen = { told?: Answers; now?: Date; immediate?: boolean; of?: Partnership; police?: boolean };
function shown(answer: PostcodeAnswer, seen: Seen = {}) {
  const { told = withPostcode, now = inHours, immediate = false, of = dorset } = seen;
  const place = placeAsked(told);
  const decision = route({ place, date: '2026-11-20', partnership: of, look: () => answer });
  const { police = false } = seen;
  return readersView({ decision, place, partnership: of, now, immediate, police, w });
}

describe('READING-01 what a postcode means, in words', () => {
  const said = (answer: PostcodeAnswer, seen?: Seen) => shown(answer, seen).lines.join('\n');
  test('the council, and who reads it there', () => {
    const { lines } = shown(listed('live', 'E06000059'));
    expect(lines.slice(0, 2)).toEqual([
      'DT1 1XJ is in the area of Dorset Council.',
      'The safeguarding team at Dorset Council will read what you send.',
    ]);
  });
  test('an old postcode', () => {
    expect(said(listed('retired', 'E06000059'))).toContain(
      'DT1 1XJ is an old postcode. It was in what is now the area of Dorset Council.',
    );
  });
  test('one that needs the street address', () => {
    expect(said(listed('confirm-address', 'E06000059'))).toContain('may ask for the street');
    expect(said(listed('live', 'E06000059'))).not.toContain('may ask for the street');
  });
  test('outside: whose it is, and that it can still be sent', () => {
    const text = said(listed('live', 'E06000045'));
    expect(text).toContain('DT1 1XJ is in the area of Southampton City Council.');
    expect(text).toContain('We do not work with Southampton City Council.');
    expect(text).toContain('You can still send this to us');
    expect(text).toContain('The triage desk (a small team');
    expect(text).not.toContain('which team should read this');
  });
  test('outside the data', () => {
    const answer = { state: 'outside-data', postcode: 'JE1 1AA', region: 'Jersey' } as const;
    expect(said(answer)).toContain('not in the area of any council we work with');
  });
  test('not found', () => {
    const answer = {
      state: 'unknown',
      postcode: 'DT1 1XJ',
      sector: 'DT1 1',
      districts: [],
    } as const;
    expect(said(answer)).toContain('We cannot find DT1 1XJ. It may be new');
  });
  test.each<[string, PostcodeAnswer, Partnership]>([
    ['no code', { state: 'no-code', postcode: 'DT1 1XJ', retired: false }, dorset],
    [
      'two hubs',
      listed('live', 'E06000059'),
      {
        ...dorset,
        routing: dorset.routing.map((row) => ({ ...row, area: 'E06000059' })),
      },
    ],
  ])('no team can be told: %s', (_, answer, of) => {
    expect(said(answer, { of })).toContain('We cannot tell from DT1 1XJ which team');
    expect(said(answer, { of })).toContain('The triage desk (a small team');
  });
  test('no postcode: that is fine, and no data is named', () => {
    const told = { place: { answer: 'no-fixed-address' } };
    const view = shown(listed('live', 'E06000059'), { told });
    expect(view.lines[0]).toBe('There is no fixed address. That is fine.');
    expect(view.attribution).toEqual([]);
    expect(shown(listed('live', 'E06000059')).attribution.join(' ')).toContain('Royal Mail');
  });
  test('the police, where they decide', () => {
    expect(said(listed('live', 'E06000059'), { police: true })).toContain('police read it too');
    expect(said(listed('live', 'E06000059'))).not.toContain('police read it too');
  });
});

describe('READING-02 who reads it, and when', () => {
  const here = listed('live', 'E06000059');
  test('in office hours: until when, and their number first', () => {
    const { open, numbersFirst, lines, numbers } = shown(here);
    expect([open, numbersFirst]).toEqual([true, false]);
    expect(lines).toContain('They are reading now, until 5pm today.');
    expect(lines).toContain('Their hours: Monday to Friday, 8:30am to 5pm, not on bank holidays.');
    expect(numbers).toEqual([
      { label: 'Answers now', number: '01632 960111' },
      { label: 'When they are closed', number: '0808 157 0111' },
    ]);
  });
  test('at night: when they read next, and the number that answers now first', () => {
    const { open, numbersFirst, lines, numbers } = shown(here, { now: atNight });
    expect([open, numbersFirst]).toEqual([false, true]);
    expect(lines).toContain('Nobody there reads it before 8:30am on Monday 23 November.');
    expect(numbers).toEqual([
      { label: 'Answers now', number: '0808 157 0111' },
      { label: 'From 8:30am on Monday 23 November', number: '01632 960111' },
    ]);
  });
  test('in danger the numbers come first at any hour', () => {
    expect(shown(here, { immediate: true }).numbersFirst).toBe(true);
  });
  test('the confirmation says the same of the team', () => {
    const place = placeOf({ ...withPostcode, area: { answer: 'not-here', text: '' } });
    const decision = route({ place, date: '2026-11-20', partnership: dorset, look: () => here });
    const on = { decision, immediate: false, partnership: dorset, w };
    const view = sentReadersView({ ...on, now: atNight });
    expect(view.lines[0]).toContain('The triage desk');
    expect(view.lines[1]).toBe('Nobody there reads it before 9am on Saturday 21 November.');
    expect(view.notes).toEqual([w.place.invented]);
  });
  test('a live partnership says since when the numbers hold, by the oldest', () => {
    const checked = (verifiedOn: string) => ({ source: 'A test', verifiedOn });
    const hubs = dorset.hubs.map((hub) => ({
      ...hub,
      hours: { ...hub.hours, ...checked('2026-11-02') },
      phone: { ...hub.phone, ...checked('2026-10-05') },
      outOfHours: { ...hub.outOfHours, ...checked('2026-11-03') },
    }));
    const { notes } = shown(here, { of: { ...dorset, live: true, hubs } });
    expect(notes).toEqual(['We last checked these hours and numbers on 5 October 2026.']);
  });
});

describe('READING-03 before the first question', () => {
  const view = (now: string) => firstReadersView({ partnership: dorset, now: new Date(now), w });
  test('at night: nobody reads before the first of them opens; the numbers that answer now', () => {
    const { numbersFirst, lines, numbers, teams } = view('2026-11-20T22:00:00Z');
    expect(numbersFirst).toBe(true);
    expect(lines[0]).toBe(
      'Nobody reads this before 9am on Saturday 21 November. Some teams start at 8:30am on Monday 23 November.',
    );
    expect(numbers.map(({ number }) => number)).toEqual([
      ...['0808 157 0111', '0808 157 0112', '0808 157 0100'],
    ]);
    expect(teams.map(({ name }) => name)).toEqual([
      'The safeguarding team at Dorset Council',
      'The safeguarding team at BCP Council',
      'The triage desk (a small team that finds the right council)',
    ]);
    expect(teams[0]?.text).toBe(
      'Next read: 8:30am on Monday 23 November. Hours: Monday to Friday, 8:30am to 5pm, not on bank holidays.',
    );
  });
  test('while only some read', () => {
    const { numbersFirst, lines, numbers } = view('2026-11-21T12:00:00Z');
    expect([numbersFirst, lines[0]]).toEqual([true, w.place.when.first.some]);
    expect(numbers.at(-1)?.number).toBe('01632 960100');
    expect(numbers.at(0)?.number).toBe('0808 157 0111');
  });
  test('while all do', () => {
    expect(view('2026-11-23T10:00:00Z').lines[0]).toBe(w.place.when.first.now);
  });
});

describe('READING-04 hours in words', () => {
  const hours = (bankHolidays: Hours['bankHolidays'], ...open: Hours['open']): Hours => ({
    ...{ source: 'A test', open, bankHolidays },
  });
  test.each<[Hours, string]>([
    [
      hours('open', { days, from: '00:00', to: '24:00' }),
      'every day, day and night, also on bank holidays',
    ],
    [
      hours('closed', { days: ['mon', 'wed', 'thu', 'fri'], from: '12:00', to: '24:00' }),
      'Monday and Wednesday to Friday, midday to midnight, not on bank holidays',
    ],
    [
      hours(
        'closed',
        { days: ['mon', 'tue'], from: '09:05', to: '13:30' },
        { days: ['sun'], from: '00:30', to: '12:30' },
      ),
      'Monday and Tuesday, 9:05am to 1:30pm; Sunday, 12:30am to 12:30pm; not on bank holidays',
    ],
  ])('%#', (given, expected) => {
    expect(hoursInWords(given, w)).toBe(expected);
  });
});

describe('READING-05 the parts of a page that show it', () => {
  const root = join(import.meta.dirname, '../..');
  const files = new nunjucks.FileSystemLoader([
    join(root, 'web'),
    join(root, 'node_modules/govuk-frontend/dist'),
  ]);
  const environment = new nunjucks.Environment(files, { autoescape: true, throwOnUndefined: true });
  const html = (part: string, reading: object, more: object = {}) =>
    environment.render(`pages/${part}.njk`, { w, reading, ...more }).replaceAll('&nbsp;', ' ');
  const order = (text: string, ...wanted: string[]) =>
    wanted.map((one) => text.indexOf(one)).every((at, n, all) => at > (all[n - 1] ?? -1));
  const here = listed('live', 'E06000059');

  test.each(['area', 'team'])('%s: out of hours the numbers come first', (part) => {
    const names: [string, string] = ['0808 157 0111', 'is in the area of Dorset Council'];
    expect(order(html(part, shown(here, { now: atNight })), 'call 999', ...names)).toBe(true);
    const [number, council] = names;
    expect(order(html(part, shown(here)), 'call 999', council, number)).toBe(true);
  });
  test('the sources of the postcodes stand with their answer', () => {
    expect(html('area', shown(here))).toContain('Contains Royal Mail data');
  });
  test('before the first question', () => {
    const part = (now: Date) => html('hours', firstReadersView({ partnership: dorset, now, w }));
    const form = { is: [], isNot: [], beforehand: [] };
    const whole = html('before', firstReadersView({ partnership: dorset, now: atNight, w }), {
      form,
    });
    expect(order(whole, 'call 999', '0808 157 0112', 'Nobody reads this before')).toBe(true);
    expect(order(part(inHours), 'at work now', '01632 960112')).toBe(true);
    expect(part(inHours)).toContain('The safeguarding team at BCP Council');
  });
});
