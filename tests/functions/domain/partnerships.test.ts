import { describe, expect, test } from 'vitest';
import { toldInAdvice } from '../../../functions/domain/advice.ts';
import { nextReading } from '../../../functions/domain/hours.ts';
import { unverified } from '../../../functions/domain/live.ts';
import type { Partnership } from '../../../functions/domain/partnership.ts';
import { partnership } from '../../../functions/domain/partnerships.ts';
import { verified as verifiedHub } from '../../verified.ts';

const all = ['dorset', 'suffolk', 'thames-valley'].map(partnership);
const hubs = all.flatMap((one) => one.hubs);
/** Numbers that Ofcom keeps for drama: https://www.ofcom.org.uk, "Telephone numbers for drama". */
const forDrama = /^(01632 960\d{3}|0808 157 0\d{3})$/;

describe.each(all)('PARTNERSHIP-01 $id', ({ live, hubs, triage }) => {
  test('is a demonstration: its numbers are nobody’s, and nobody verified them', () => {
    expect(live).toBe(false);
    for (const { hours, phone, outOfHours, advice } of hubs) {
      const numbers = [phone, outOfHours, advice.lado, ...(advice.line ? [advice.line] : [])];
      for (const { number } of numbers) expect(number).toMatch(forDrama);
      for (const { source, verifiedOn } of [hours, ...numbers])
        expect([source, verifiedOn]).toEqual(['Invented for the demonstration', undefined]);
    }
  });
  test('no two hubs have a number in common', () => {
    const numbers = hubs.flatMap(({ phone, outOfHours, advice: { lado, line } }) => [
      ...[phone.number, outOfHours.number, lado.number],
      ...(line ? [line.number] : []),
    ]);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
  test('a council for every hub but the triage desk', () => {
    for (const { id, council } of hubs) expect(council === undefined).toBe(id === triage);
  });
});

describe('PARTNERSHIP-02 hours', () => {
  test.each(hubs)('$id: as times, in order, that open on an ordinary Tuesday', ({ hours }) => {
    for (const { from, to } of hours.open) {
      expect([from, to].join()).toMatch(/^([01]\d|2[0-3]):[0-5]\d,([01]\d|2[0-4]):[0-5]\d$/);
      expect(from < to).toBe(true);
    }
    expect(nextReading(hours, new Date('2026-11-24T12:00:00Z')).open).toBe(true);
  });
});

describe('PARTNERSHIP-03 what a hub says to professionals', () => {
  const adviceOf = (id: string) => {
    const found = hubs.find((hub) => hub.id === id);
    if (!found) throw new Error(`No hub ${id}`);
    return found.advice;
  };

  test.each(hubs)('$id: four levels, and where each thing is from', ({ id, advice }) => {
    const { noNames, thresholds } = advice;
    expect(thresholds.levels.map(({ name }) => name)).toEqual(
      ['universal', 'additional', 'complex', 'acute'].map((name, n) => `Level ${n + 1}: ${name}`),
    );
    expect(thresholds.wording).toContain('the demonstration’s, not the council’s');
    for (const [what, { source, verifiedOn }] of toldInAdvice(advice))
      expect([id, what, source.length > 20, verifiedOn]).toEqual([id, what, true, undefined]);
    if (noNames.policy === 'conditions') expect(noNames.conditions.length).toBeGreaterThan(0);
  });

  test('the levels have the council’s name where it is known, and say where it is from', () => {
    const called = (id: string) => adviceOf(id).thresholds;
    expect(called('dorset').name).toBe('Continuum of Need');
    expect(called('bcp').name).toBe('Continuum of Need');
    expect(called('oxon')).toMatchObject({
      name: 'Threshold of Needs',
      source: expect.stringContaining('Oxfordshire') as string,
    });
    expect(called('bucks').name).toBe('Levels 1 to 4');
    // Common, and not known of these councils: that stands beside it.
    for (const id of ['suffolk', 'reading', 'mk'])
      expect(called(id)).toMatchObject({
        name: 'Right Help Right Time',
        source: expect.stringContaining('not verified') as string,
      });
  });

  test('the demonstration shows every policy on names', () => {
    expect(adviceOf('dorset').noNames.policy).toBe('allowed');
    expect(adviceOf('bcp').noNames).toMatchObject({
      policy: 'conditions',
      source: 'Invented for the demonstration',
    });
    expect(adviceOf('slough').noNames.policy).toBe('off');
    // What a council itself has published is told as that.
    expect(adviceOf('oxon').noNames).toMatchObject({
      policy: 'conditions',
      source: expect.stringContaining('not for immediate concerns') as string,
    });
    expect(adviceOf('suffolk').noNames.source).toContain('communityactionsuffolk');
  });
});

describe('LIVE-01 what a live partnership would have to verify', () => {
  const verified = (verifiedOn: string): Partnership => {
    const dorset = partnership('dorset');
    return { ...dorset, hubs: dorset.hubs.map((hub) => verifiedHub(hub, verifiedOn)) };
  };
  const none = (one: Partnership, today: string) => unverified(one, today, [], ['2027-12-28']);

  test('each hour and number of each hub, and each number of the whole country', () => {
    const lines = unverified(partnership('dorset'), '2026-11-20');
    expect(lines).toContain('Dorset: hours: never verified');
    expect(lines).toContain('Dorset: telephone 01632 960111: never verified');
    expect(lines).toContain('Triage desk: out of hours 0808 157 0100: never verified');
    expect(lines).toContain('Refuge: 0808 2000 247: never verified');
    expect(lines).toContain('Police.uk: 999: never verified');
    expect(lines).toContain('Dorset: advice without names: never verified');
    expect(lines).toContain('BCP: levels of need, “Continuum of Need”: never verified');
    expect(lines).toContain('Dorset: LADO 01632 960211: never verified');
    expect(lines).toContain('BCP: line for professionals 01632 960312: never verified');
    // Six of each hub, the one line for professionals, and the country's numbers.
    expect(lines).toHaveLength(3 * 6 + 1 + 19);
  });

  test.each(['noNames', 'thresholds', 'lado', 'line'] as const)(
    'one thing said to professionals is enough: %s',
    (what) => {
      const one = verified('2026-11-20');
      const hubs = one.hubs.map((hub) => {
        const old = { ...hub.advice[what], verifiedOn: '2025-11-19' };
        return hub.id === 'bcp' ? { ...hub, advice: { ...hub.advice, [what]: old } } : hub;
      });
      expect(none({ ...one, hubs }, '2026-11-20')).toHaveLength(1);
    },
  );

  test.each([
    ['the same day', '2026-11-20', true],
    ['a day less than a year ago', '2025-11-21', true],
    ['a year ago', '2025-11-20', false],
    ['a day still to come', '2026-11-21', false],
  ])('verified on %s', (_, day, relied) => {
    expect(none(verified(day), '2026-11-20').length === 0).toBe(relied);
  });

  test('and bank holidays must be listed for a year to come', () => {
    const of = (today: string) => unverified(verified(today), today, [], ['2027-12-28']);
    expect(of('2026-12-31')).toEqual([]);
    expect(of('2027-01-01')).toEqual(['Bank holidays: none listed for 2028']);
  });
});
