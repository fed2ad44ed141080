import { describe, expect, test } from 'vitest';
import type { Head } from '../../../functions/domain/case-items.ts';
import type { Kind } from '../../../functions/domain/submissions.ts';
import { chainHolds, hubs, type Name, type Picks, walk } from './desk-cases.ts';
import { toContact, toDecision } from './ways.ts';

type Way = readonly (readonly [step: string, who: Name, picks?: Picks])[];
/** Walks a way to its outcome, closes the case, and looks at both. */
function ends(
  kind: Kind,
  way: Way,
  outcome: string,
  hub: (typeof hubs)[keyof typeof hubs] = hubs.here,
) {
  const there = walk(kind, way, hub);
  expect(there.head).toMatchObject({ state: outcome, open: 'open', stage: `${kind}#${outcome}` });
  const closed = walk(there, [['close', 'hana']], hub);
  expect(closed.head.state).toBe('closed');
  expect(closed.head).not.toHaveProperty('open');
  expect(closed.head.steps).toBe(way.length + 2);
  expect(closed.head.version).toBe(way.length + 2);
  expect(closed.steps.slice(1).map(({ did }) => did)).toEqual([
    ...way.map(([did]) => did),
    'close',
  ]);
  expect(chainHolds(closed)).toBe(true);
  return closed;
}

const approved = ['decide-to-disclose', 'dilys'] as const;
const planned = [approved, ['plan-disclosure', 'omar']] as const satisfies Way;
const scope = { 'sarahs-law': 'not-csods' } as Record<string, string>;

describe.each(['clares-law', 'right-to-know', 'sarahs-law'] as const)(
  'LIFE-08 %s is walked from receipt to every outcome',
  (kind) => {
    const to = toDecision[kind];

    test('disclosed, and the person it is about told or not', () => {
      const way: Way = [
        ...to,
        ...planned,
        ['give-disclosure', 'omar'],
        ['record-subject-told', 'omar'],
      ];
      ends(kind, way, 'disclosed');
    });

    test('disclosed although the undertaking was refused: what was decided then is asked', () => {
      const closed = ends(
        kind,
        [...to, ...planned, ['give-disclosure', 'omar', { undertaking: 'refused' }]],
        'disclosed',
      );
      expect(closed.contents.at(-2)?.content).toMatchObject({
        values: { 'refused-decided': 'Words for refused-decided' },
      });
    });

    test('declined by the recipient', () => {
      ends(kind, [...to, ...planned, ['record-declined', 'omar']], 'declined');
    });

    test('unable safely, at once or once it was planned', () => {
      ends(kind, [...to, approved, ['record-unable', 'omar']], 'unable-safely');
      ends(kind, [...to, ...planned, ['record-unable', 'omar']], 'unable-safely');
    });

    test('unable safely at first, and disclosed later', () => {
      const later: Way = [
        ['record-unable', 'omar'],
        ['plan-disclosure', 'omar'],
        ['give-disclosure', 'dilys'],
      ];
      ends(kind, [...to, approved, ...later], 'disclosed');
    });

    test('nothing disclosed, when a second decision-maker agrees, at once or the second time', () => {
      const proposed = ['decide-not-to-disclose', 'dilys'] as const;
      ends(kind, [...to, proposed, ['confirm-no-disclosure', 'ines']], 'no-disclosure');
      const back: Way = [proposed, ['refuse-no-disclosure', 'ines'], proposed];
      ends(kind, [...to, ...back, ['confirm-no-disclosure', 'ines']], 'no-disclosure');
    });

    test('turned away, at once or after it was sent back', () => {
      const name = scope[kind] ?? 'out-of-scope';
      const checked: Way = kind === 'right-to-know' ? [] : toContact[kind].slice(0, 2);
      const again: Way = kind === 'right-to-know' ? [] : [['record-first-checks', 'rhys']];
      const proposed = [`propose-${name}`, 'hana'] as const;
      ends(kind, [...checked, proposed, [`confirm-${name}`, 'marek']], name);
      const back: Way = [...checked, proposed, [`reject-${name}`, 'marek'], ...again, proposed];
      ends(kind, [...back, [`confirm-${name}`, 'gwen']], name);
    });

    test('withdrawn, after they were spoken to alone', () => {
      ends(kind, [...to, ['withdraw', 'hana']], 'withdrawn');
      ends(kind, [['withdraw', 'hana']], 'withdrawn');
      expect(() => walk(kind, [['withdraw', 'hana', { alone: '' }]])).toThrow('alone');
      expect(() => walk(kind, [['withdraw', 'hana', { safeguarding: '' }]])).toThrow(
        'safeguarding',
      );
    });

    test('handed to the force’s unit, where the hub hands over', () => {
      const checked: Way = kind === 'right-to-know' ? toContact[kind] : toContact[kind].slice(0, 2);
      const handed: Way = [
        ['hand-to-force', 'hana'],
        ['record-force-outcome', 'hana'],
      ];
      ends(kind, [...checked, ...handed], 'force-decided', hubs.force);
      ends(kind, [...toContact[kind], ...handed], 'force-decided', hubs.force);
    });
  },
);

describe('LIFE-09 the head of a case follows what was done', () => {
  const heads = (way: Way): Partial<Head> => walk('clares-law', way).head;

  test('danger is raised from any state, and a manager lowers it', () => {
    expect(heads([['raise-risk', 'priya']])).toMatchObject({ immediateRisk: true });
    expect(heads([['raise-risk', 'priya']]).inboxOrder).toMatch(/^0#/);
    const lowered = heads([
      ['raise-risk', 'priya'],
      ['lower-risk', 'marek'],
    ]);
    expect(lowered).toMatchObject({ immediateRisk: false, state: 'received' });
    const closed: Way = [...toContact['clares-law'], ['withdraw', 'hana'], ['close', 'hana']];
    const again = heads([...closed, ['raise-risk', 'rhys']]);
    expect(again).toMatchObject({ state: 'withdrawn', immediateRisk: true, open: 'open' });
  });

  test('somebody holds it, hands it over, and hands it back', () => {
    expect(heads([['take-on', 'hana']])).toMatchObject({
      holder: { name: 'HANA' },
      held: 'https://sign-in.test#hana',
    });
    const assigned = heads([
      ['take-on', 'hana'],
      ['assign', 'hana', { colleague: 'other', to: 'omar', 'to-name': 'Omar' }],
    ]);
    expect(assigned.holder).toEqual({ who: 'https://sign-in.test#omar', name: 'Omar' });
    const back = heads([
      ['take-on', 'hana'],
      ['hand-back', 'hana'],
    ]);
    expect(back).not.toHaveProperty('holder');
    expect(back.held).toBe('nobody');
    expect(() =>
      heads([
        ['take-on', 'hana'],
        ['take-on', 'hana'],
      ]),
    ).toThrow('hold this case already');
    expect(() =>
      heads([
        ['take-on', 'hana'],
        ['hand-back', 'omar'],
      ]),
    ).toThrow('do not hold');
  });

  test('a restricted case has its people; the glass is broken with a reason and reviewed', () => {
    const shut: Way = [['restrict', 'marek', { to: 'hana,  omar' }]];
    const who = (name: string) => `https://sign-in.test#${name}`;
    expect(heads(shut).restrictedTo).toEqual([who('hana'), who('omar')]);
    expect(heads([...shut, ['unrestrict', 'marek']])).not.toHaveProperty('restrictedTo');
    const broken: Way = [...shut, ['break-glass', 'gwen']];
    expect(heads(broken).needs).toEqual(['break-glass-review']);
    expect(() => heads([...broken, ['review-break-glass', 'gwen']])).toThrow('another manager');
    expect(heads([...broken, ['review-break-glass', 'marek']]).needs).toEqual([]);
    expect(() => heads([...shut, ['break-glass', 'omar']])).toThrow('open to you');
  });
});
