import { describe, expect, test } from 'vitest';
import { act, chainHolds, type Name, type Picks, refusal, walk } from './desk-cases.ts';

type Way = readonly (readonly [step: string, who: Name, picks?: Picks])[];
const advising = [
  ['screen', 'hana'],
  ['start-advising', 'hana'],
] as const satisfies Way;
const advised = [...advising, ['record-advice', 'hana']] as const satisfies Way;
const noted = [...advised, ['record-note-sent', 'hana']] as const satisfies Way;
const thresholds = [
  ['rate', 'hana'],
  ['request-information', 'coral'],
  ['collate', 'hana'],
  ['decide-threshold', 'marek'],
] as const satisfies Way;
const strategy = [
  ['call-strategy-discussion', 'tess'],
  ['record-strategy-discussion', 'marek'],
] as const satisfies Way;
const told = [
  ['record-outcome', 'tess'],
  ['tell-referrer', 'hana'],
] as const satisfies Way;

const ways: readonly (readonly [string, 'consultation' | 'referral', Way])[] = [
  ['passed-on', 'consultation', [['pass-to-allocated-worker', 'hana']]],
  ['no-referral', 'consultation', [...noted, ['record-no-referral', 'hana']]],
  ['early-help', 'consultation', [...noted, ['record-early-help', 'tess']]],
  ['referral-advised', 'consultation', [...noted, ['record-referral-advised', 'coral']]],
  ['withdrawn', 'consultation', [...advising, ['withdraw', 'hana']]],
  [
    'no-referral',
    'consultation',
    [
      ...advised,
      ['escalate', 'hana'],
      ['settle-disagreement', 'marek'],
      ['record-note-sent', 'hana'],
      ['record-no-referral', 'hana'],
    ],
  ],
  ['referrer-told', 'referral', [...thresholds, ...strategy, ...told]],
  ['referrer-told', 'referral', [...thresholds, ...told]],
  [
    'referrer-told',
    'referral',
    [['rate', 'hana'], ['collate', 'coral'], ['decide-threshold', 'tess'], ...told],
  ],
  ['withdrawn', 'referral', [...thresholds, ['withdraw', 'marek']]],
];

describe('LIFE-10 a consultation and a referral are walked to every outcome', () => {
  test.each(ways)('%s: a %s', (outcome, kind, way) => {
    const there = walk(kind, way);
    expect(there.head).toMatchObject({ state: outcome, open: 'open' });
    const closed = act(there, ['close', 'hana']);
    expect(closed.head.state).toBe('closed');
    expect(closed.head).not.toHaveProperty('open');
    expect(chainHolds(closed)).toBe(true);
  });

  test('where a referral was advised, who closes the case says whether it arrived', () => {
    const there = walk('consultation', [...noted, ['record-referral-advised', 'coral']]);
    expect(() => act(there, ['close', 'hana', { arrived: '' }])).toThrow('"arrived"');
    const missing = { arrived: 'no', 'arrived-not': '' };
    expect(() => act(there, ['close', 'hana', missing])).toThrow('"arrived-not"');
    for (const arrived of ['yes', 'no'])
      expect(act(there, ['close', 'hana', { arrived }]).head.state).toBe('closed');
    const yes = act(there, ['close', 'hana', { arrived: 'yes' }]);
    expect(yes.contents.at(-1)?.content).not.toHaveProperty(['values', 'arrived-not']);
  });

  test('nobody else is asked that', () => {
    const there = walk('consultation', [...noted, ['record-no-referral', 'hana']]);
    const closed = act(there, ['close', 'hana', { arrived: 'yes' }]);
    expect(closed.contents.at(-1)?.content).not.toHaveProperty(['values', 'arrived']);
  });

  test('a strategy discussion has police, health and children’s services', () => {
    const called = walk('referral', [...thresholds, ['call-strategy-discussion', 'tess']]);
    for (const one of ['police', 'health', 'childrens-services'])
      expect(() =>
        act(called, ['record-strategy-discussion', 'marek', { [`attended-${one}`]: '' }]),
      ).toThrow(`attended-${one}`);
    expect(
      act(called, ['record-strategy-discussion', 'marek', { 'attended-housing': '' }]).head.state,
    ).toBe('strategy-held');
  });

  test('it is asked which manager approved what goes on without agreement', () => {
    const collated = walk('referral', thresholds.slice(0, 3));
    const without = { agreement: 'not-asked', 'agreement-why': '' };
    expect(() => act(collated, ['decide-threshold', 'marek', without])).toThrow('agreement-why');
    expect(() =>
      act(collated, ['decide-threshold', 'marek', { 'agreement-why': '' }]),
    ).not.toThrow();
  });

  test('who advises, settles and tells is of the council', () => {
    expect(refusal(walk('consultation', advising), 'record-advice', 'omar')).toContain(
      'children’s services',
    );
    const escalated = walk('consultation', [...advised, ['escalate', 'hana']]);
    expect(refusal(escalated, 'settle-disagreement', 'gwen')).toContain('manager');
    expect(refusal(walk('referral', [['rate', 'omar']]), 'collate', 'omar')).toContain(
      'adults’ services',
    );
  });
});
