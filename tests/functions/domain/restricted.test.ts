import { describe, expect, test } from 'vitest';
import type { Staff } from '../../../functions/domain/access.ts';
import { offerOf } from '../../../functions/domain/life.ts';
import { lives } from '../../../functions/domain/lives/lives.ts';
import {
  glassOpenUntil,
  isSentence,
  mayOpen,
  toReview,
} from '../../../functions/domain/restricted.ts';
import { aStaff, aWholeCase } from '../hub/hub-memory.ts';
import { taken } from '../taken.ts';

const who = (subject: string, ...roles: Staff['roles']) =>
  aStaff({ subject, name: `Staff ${subject}`, roles, agency: 'police' });
const hana = who('hana', 'handler');
const rhys = who('rhys', 'researcher');
const marek = who('marek', 'manager');
const gwen = who('gwen', 'manager');

const at = (hours: number) => new Date(Date.UTC(2026, 10, 23, 10) + hours * 3_600_000);
const iso = (hours: number) => at(hours).toISOString();
const restricted = taken(aWholeCase(), {
  ...{ step: 'restrict', by: marek, at: iso(0) },
  values: { to: 'rhys' },
});
const broken = (by: Staff, hours: number, whole = restricted) =>
  taken(whole, { step: 'break-glass', by, at: iso(hours) });
const me = (staff: Staff) => ({ staff, hub: { id: 'dorset' } });

describe('who opens a restricted case', () => {
  test('a case without a restriction is open to everybody', () => {
    expect(mayOpen(aWholeCase(), hana, at(0))).toBe(true);
  });

  test('those who are named, who holds it, and who restricted it', () => {
    const held = taken(restricted, { step: 'take-on', by: hana, at: iso(1) });
    expect(mayOpen(restricted, rhys, at(1))).toBe(true);
    expect(mayOpen(restricted, marek, at(1))).toBe(true);
    expect(mayOpen(restricted, hana, at(1))).toBe(false);
    expect(mayOpen(held, hana, at(1))).toBe(true);
  });

  test('a manager who did not restrict it is no exception', () => {
    expect(mayOpen(restricted, gwen, at(1))).toBe(false);
  });

  test('the same subject of another sign-in is somebody else', () => {
    const other = { ...rhys, issuer: 'https://sign-in.example.org/bcp' };
    expect(mayOpen(restricted, other, at(1))).toBe(false);
  });

  test('who lifts one restriction and did not set the next is shut out of that', () => {
    const again = taken(
      restricted,
      { step: 'unrestrict', by: marek, at: iso(1) },
      { step: 'restrict', by: gwen, at: iso(2), values: { to: 'rhys' } },
    );
    expect(mayOpen(again, marek, at(3))).toBe(false);
    expect(mayOpen(again, gwen, at(3))).toBe(true);
  });
});

describe('a broken glass', () => {
  test.each([
    [0, true],
    [11.999, true],
    [12, false],
    [48, false],
  ])('%s hours later, open: %s', (hours, open) => {
    expect(mayOpen(broken(hana, 1), hana, at(1 + hours))).toBe(open);
  });

  test('opens the case to who broke it, and to nobody else', () => {
    const whole = broken(hana, 1);
    expect(mayOpen(whole, gwen, at(2))).toBe(false);
    expect(glassOpenUntil(whole.steps, `${hana.issuer}#${hana.subject}`, at(2))).toBe(iso(13));
  });

  test('asks a manager, other than who broke it, for a review, which ends with it', () => {
    const whole = broken(gwen, 2, broken(hana, 1));
    const offer = (staff: Staff, of = whole) =>
      offerOf(lives['clares-law'], of, me(staff), 'review-break-glass');
    expect(whole.head.needs).toEqual(['break-glass-review']);
    expect(toReview(whole.steps).map(({ who: one }) => one.split('#')[1])).toEqual([
      'hana',
      'gwen',
    ]);
    expect(offer(gwen)?.open).toBe(false);
    expect(offer(hana)?.open).toBe(false);
    expect(offer(marek)?.open).toBe(true);
    const reviewed = taken(whole, { step: 'review-break-glass', by: marek, at: iso(3) });
    expect(reviewed.head.needs).toEqual([]);
    expect(toReview(reviewed.steps)).toEqual([]);
    expect(offer(marek, reviewed)?.open).toBe(false);
    expect(toReview(broken(hana, 20, reviewed).steps)).toHaveLength(1);
  });

  test('ends when a manager finds that there was no need, and not when there was', () => {
    const reviewed = (found: string) =>
      taken(broken(hana, 1), {
        ...{ step: 'review-break-glass', by: marek, at: iso(3), values: { found } },
      });
    expect(mayOpen(reviewed('needed'), hana, at(4))).toBe(true);
    expect(mayOpen(reviewed('not-needed'), hana, at(4))).toBe(false);
    expect(mayOpen(broken(hana, 5, reviewed('not-needed')), hana, at(6))).toBe(true);
  });

  test('is judged by the first review after it: a later one is of the use of another', () => {
    const needed = taken(broken(hana, 1), {
      ...{ step: 'review-break-glass', by: marek, at: iso(2), values: { found: 'needed' } },
    });
    const both = taken(broken(gwen, 3, needed), {
      ...{ step: 'review-break-glass', by: marek, at: iso(4), values: { found: 'not-needed' } },
    });
    const until = (by: Staff) => glassOpenUntil(both.steps, `${by.issuer}#${by.subject}`, at(5));
    expect(until(hana)).toBe(iso(13));
    expect(until(gwen)).toBeUndefined();
  });

  test('starting a case makes nobody its holder who is there for a while, and all others', () => {
    const holder = (by: Staff, whole = broken(hana, 1)) =>
      taken(whole, { step: 'start-checks', by, at: iso(2) }).head.holder?.who.split('#')[1];
    expect(holder(hana)).toBeUndefined();
    expect(holder(rhys)).toBe('rhys');
    // Who restricted it may open it anyway, named or not.
    expect(holder(marek)).toBe('marek');
    expect(holder(hana, aWholeCase())).toBe('hana');
  });

  test('makes nobody its holder: that would open it for good', () => {
    const why = (step: string, staff: Staff, whole = broken(hana, 1)) => {
      const offer = offerOf(lives['clares-law'], whole, me(staff), step);
      return offer?.open === false ? offer.why.join(' ') : '';
    };
    for (const step of ['take-on', 'assign']) {
      expect(why(step, hana), step).toContain('for a while');
      for (const staff of [rhys, marek]) expect(why(step, staff), step).toBe('');
      expect(why(step, hana, aWholeCase()), step).toBe('');
    }
  });
});

test.each([
  ['', false],
  ['because', false],
  ['a b c d', false],
  ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', false],
  ['   child   at risk   ', false],
  ['The child is at school with him now.', true],
])('%j is a reason: %s', (text, good) => {
  expect(isSentence(text)).toBe(good);
});
