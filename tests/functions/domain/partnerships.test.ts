import { describe, expect, test } from 'vitest';
import { nextReading } from '../../../functions/domain/hours.ts';
import { unverified } from '../../../functions/domain/live.ts';
import type { Partnership } from '../../../functions/domain/partnership.ts';
import { partnership } from '../../../functions/domain/partnerships.ts';

const all = ['dorset', 'suffolk', 'thames-valley'].map(partnership);
const hubs = all.flatMap((one) => one.hubs);
/** Numbers that Ofcom keeps for drama: https://www.ofcom.org.uk, "Telephone numbers for drama". */
const forDrama = /^(01632 960\d{3}|0808 157 0\d{3})$/;

describe.each(all)('PARTNERSHIP-01 $id', ({ live, hubs, triage }) => {
  test('is a demonstration: its numbers are nobody’s, and nobody verified them', () => {
    expect(live).toBe(false);
    for (const { hours, phone, outOfHours } of hubs) {
      for (const { number } of [phone, outOfHours]) expect(number).toMatch(forDrama);
      for (const { source, verifiedOn } of [hours, phone, outOfHours])
        expect([source, verifiedOn]).toEqual(['Invented for the demonstration', undefined]);
    }
  });
  test('no two hubs have a number in common', () => {
    const numbers = hubs.flatMap(({ phone, outOfHours }) => [phone.number, outOfHours.number]);
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

describe('LIVE-01 what a live partnership would have to verify', () => {
  const verified = (verifiedOn: string): Partnership => {
    const dorset = partnership('dorset');
    const checked = <T extends object>(thing: T) => ({ ...thing, verifiedOn });
    return {
      ...dorset,
      hubs: dorset.hubs.map((hub) => ({
        ...hub,
        hours: checked(hub.hours),
        phone: checked(hub.phone),
        outOfHours: checked(hub.outOfHours),
      })),
    };
  };
  const none = (one: Partnership, today: string) => unverified(one, today, [], ['2027-12-28']);

  test('each hour and number of each hub, and each number of the whole country', () => {
    const lines = unverified(partnership('dorset'), '2026-11-20');
    expect(lines).toContain('Dorset: hours: never verified');
    expect(lines).toContain('Dorset: telephone 01632 960111: never verified');
    expect(lines).toContain('Triage desk: out of hours 0808 157 0100: never verified');
    expect(lines).toContain('Refuge: 0808 2000 247: never verified');
    expect(lines).toContain('Police.uk: 999: never verified');
    expect(lines).toHaveLength(3 * 3 + 19);
  });

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
