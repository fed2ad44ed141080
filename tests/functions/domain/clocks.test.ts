import { describe, expect, test } from 'vitest';
import { englandAndWales } from '../../../functions/domain/bank-holidays.ts';
import { type ClockRow, pauseReasons } from '../../../functions/domain/clock-rows.ts';
import {
  clocksOf,
  defaultRows,
  inForce,
  rowOf,
  rowsFor,
} from '../../../functions/domain/clocks.ts';
import { linkedFrom } from '../../../functions/domain/lives/linking.ts';
import { lives } from '../../../functions/domain/lives/lives.ts';
import { everyHub } from '../../../functions/domain/partnerships.ts';
import { Kind } from '../../../functions/domain/submissions.ts';

// One hub may be in several partnerships: its rows are the same ones.
const every = [...new Set([...defaultRows, ...everyHub.flatMap(({ clocks = [] }) => clocks)])];
const named = every.map((row): [string, ClockRow] => [row.id, row]);
/** The lives in which a clock may run: a kind that is asked beside another runs in that one's. */
const livesOf = ({ kind }: ClockRow) => (kind === 'any' ? Kind.options : [kind]);
const stepsOf = (row: ClockRow) =>
  livesOf(row).flatMap((kind) => lives[kind].rows.map(({ step }) => step));
const allStates = Kind.options.flatMap((kind) => Object.keys(lives[kind].states));
const allSteps = Kind.options.flatMap((kind) => lives[kind].rows.map(({ step }) => step));

describe('CLOCK-04 clocks are dated rows that fit the lives of their kinds', () => {
  test('each has an id of its own, a source that says where it is from, and a name', () => {
    expect(new Set(every.map(({ id }) => id)).size).toBe(every.length);
    for (const { source, name, from } of every) {
      expect(source.length).toBeGreaterThan(20);
      expect(name).toMatch(/^[A-Z]/);
      expect(from).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
  });

  test.each(named)('%s starts and ends by steps and states that there are', (_, row) => {
    const { starts, metBy, endsIn } = row;
    // Written with a link, in the other case, or by the service: they stand in no life.
    const everyStep = [...allSteps, linkedFrom.step, 'continued'];
    if (typeof starts === 'object')
      for (const step of starts.steps) expect(stepsOf(row)).toContain(step);
    if (metBy !== 'anybody') {
      for (const step of metBy) expect(everyStep).toContain(step);
      expect(stepsOf(row).some((step) => metBy.includes(step))).toBe(true);
    }
    for (const state of endsIn) expect(allStates).toContain(state);
    // Nothing but a look ends a danger.
    if (row.starts === 'danger') expect(endsIn).toEqual([]);
    else
      for (const kind of livesOf(row))
        for (const closed of lives[kind].closed) expect(endsIn).toContain(closed);
  });

  test.each(named.filter(([, { starts }]) => typeof starts === 'object' && starts.where))(
    '%s starts by an answer that its step asks for and keeps',
    (_, row) => {
      const { where, steps } = row.starts as Exclude<ClockRow['starts'], string>;
      for (const step of steps) {
        const asked = livesOf(row).flatMap((kind) =>
          lives[kind].rows.filter((one) => one.step === step),
        );
        for (const { about, form } of asked) {
          expect(about).toContain(where?.about);
          const values = form.find(({ name }) => name === where?.about)?.items ?? [];
          for (const is of [where?.is].flat())
            expect(values.map(({ value }) => value)).toContain(is);
        }
      }
    },
  );

  test('the clocks of one word start in one way, so that either may take the place of the other', () => {
    for (const kind of [...Kind.options, 'any'])
      for (const row of every.filter((one) => one.kind === kind)) {
        const others = every.filter((one) => one.kind === kind && one.clock === row.clock);
        const ways = others.map(({ starts }) =>
          typeof starts === 'string' ? starts : starts.steps.join(),
        );
        expect(new Set(ways).size).toBe(1);
      }
  });

  test('every reason that the form offers is one for which some clock stands still', () => {
    const reasons = new Set(every.flatMap(({ pause = [] }) => pause));
    expect([...reasons].sort()).toEqual(Object.keys(pauseReasons).sort());
  });

  test('those of the disclosure schemes never stand still, and have three alerts ahead', () => {
    const overall = defaultRows.filter(({ clock }) => clock === 'overall');
    expect(overall.map(({ kind }) => kind)).toEqual(['clares-law', 'right-to-know', 'sarahs-law']);
    for (const { alerts } of overall)
      expect(alerts?.map(({ name }) => name)).toEqual(['day-14', 'day-21', 'day-26']);
    for (const { kind, pause } of every)
      if (['clares-law', 'right-to-know', 'sarahs-law'].includes(kind))
        expect(pause).toBeUndefined();
  });
});

describe('CLOCK-06 which row a clock starts by', () => {
  const row = (id: string, from: string): ClockRow => ({
    ...{ id, from, kind: 'referral', clock: 'decision', name: 'A clock', source: 'A test' },
    ...{ starts: 'receipt', metBy: ['decide-threshold'], endsIn: [], duration: { hours: 1 } },
  });
  const rows = [row('new', '2026-06-01'), row('old', '2020-01-01')];

  test.each([
    ['2026-05-31', 'old'],
    ['2026-06-01', 'new'],
    ['2019-12-31', undefined],
  ])('on %s it is %s', (day, id) => {
    expect(inForce(rows, day)?.id).toBe(id);
    expect(inForce([...rows].reverse(), day)?.id).toBe(id);
  });

  test('a hub’s own takes the place of the one of that kind and word, or is added', () => {
    const at = (hub: string, kind: Kind) =>
      clocksOf([kind], rowsFor(hub)).map(({ rows: of }) => of.map(({ id }) => id).join());
    expect(at('dorset', 'consultation')).toContain('consultation-note-2020');
    expect(at('bcp', 'consultation')).toContain('invented-note-2026');
    expect(at('bcp', 'consultation')).not.toContain('consultation-note-2020');
    expect(at('bcp', 'referral')).toContain(
      'invented-rag-red-2026,invented-rag-amber-2026,invented-rag-green-2026',
    );
    expect(at('bcp', 'clares-law')).toEqual(at('dorset', 'clares-law'));
    expect(rowsFor('no such hub')).toEqual(defaultRows);
  });

  test('one that a hub has replaced is still found by its id, for the cases that run by it', () => {
    expect(rowOf('consultation-note-2020', rowsFor('bcp'))?.duration).toEqual({ hours: 24 });
    expect(rowOf('invented-note-2026', rowsFor('dorset'))?.duration).toEqual({ hours: 48 });
    expect(rowOf('unknown')).toBeUndefined();
  });
});

describe('CLOCK-05 the bank holidays of England and Wales', () => {
  const years = [2025, 2026, 2027, 2028];
  const weekday = (day: string) => new Date(day).getUTCDay();

  test('there are eight in each year, each once, in order, none on a weekend', () => {
    for (const year of years)
      expect(englandAndWales.filter((day) => day.startsWith(String(year)))).toHaveLength(8);
    expect(englandAndWales).toEqual([...new Set(englandAndWales)].sort());
    expect(englandAndWales.filter((day) => [0, 6].includes(weekday(day)))).toEqual([]);
  });

  /** The day of Easter Sunday by the rule of the Gregorian calendar (Meeus, Jones and Butcher). */
  function easter(year: number): Date {
    const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
    const g = Math.floor((8 * b + 13) / 25);
    const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
    const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
    const m = Math.floor((a + 11 * h + 19 * l) / 433);
    const month = Math.floor((h + l - 7 * m + 90) / 25);
    return new Date(Date.UTC(year, month - 1, (h + l - 7 * m + 33 * month + 19) % 32));
  }
  const shifted = (day: Date, days: number) =>
    new Date(day.getTime() + days * 86_400_000).toISOString().slice(0, 10);

  test.each(years)('%i has Good Friday and Easter Monday', (year) => {
    expect(englandAndWales).toContain(shifted(easter(year), -2));
    expect(englandAndWales).toContain(shifted(easter(year), 1));
  });

  test('the Mondays of May and August are the first, the last and the last', () => {
    const mondays = englandAndWales.filter((day) => /-0[58]-/.test(day));
    expect(mondays.filter((day) => weekday(day) !== 1)).toEqual([]);
    for (const year of years) {
      const [early, spring, summer] = mondays
        .filter((day) => day.startsWith(String(year)))
        .map((day) => Number(day.slice(8)));
      expect(early).toBeLessThanOrEqual(7);
      expect(spring).toBeGreaterThan(24);
      expect(summer).toBeGreaterThan(24);
    }
  });
});
