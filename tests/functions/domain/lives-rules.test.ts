import { describe, expect, test } from 'vitest';
import type { WholeCase } from '../../../functions/domain/case-items.ts';
import { lives } from '../../../functions/domain/lives/lives.ts';
import { offers } from '../../../functions/domain/life.ts';
import { act, aPerson, hubs, type Name, refusal, staff, walk } from './desk-cases.ts';
import { toContact, toDecision } from './ways.ts';

const schemes = ['clares-law', 'right-to-know', 'sarahs-law'] as const;
const everybody = Object.keys(staff) as Name[];
const open = (whole: WholeCase, step: string) =>
  everybody.filter((who) => refusal(whole, step, who) === '');

describe('LIFE-05 the police decide, and never one person alone', () => {
  test.each(schemes)('%s: only decision-makers of the police decide', (kind) => {
    const whole = walk(kind, toDecision[kind]);
    for (const step of ['decide-to-disclose', 'decide-not-to-disclose'])
      expect(open(whole, step)).toEqual(['dilys', 'ines']);
    expect(refusal(whole, 'decide-to-disclose', 'tess')).toContain('a decision-maker (police)');
  });

  test.each(schemes)('%s: who did the research does not decide, whatever else they are', (kind) => {
    const both = aPerson('rhys', 'police', 'researcher', 'decision-maker');
    const whole = walk(kind, toDecision[kind]);
    for (const step of ['decide-to-disclose', 'decide-not-to-disclose'])
      expect(refusal(whole, step, both)).toContain('You did the research');
    const proposed = act(whole, ['decide-not-to-disclose', 'dilys']);
    expect(refusal(proposed, 'confirm-no-disclosure', both)).toContain('You did the research');
    const fresh = aPerson('new', 'police', 'researcher', 'decision-maker');
    expect(refusal(whole, 'decide-to-disclose', fresh)).toBe('');
  });

  test.each(schemes)('%s: nothing is disclosed only when a second agrees', (kind) => {
    const proposed = walk(kind, [...toDecision[kind], ['decide-not-to-disclose', 'dilys']]);
    for (const step of ['confirm-no-disclosure', 'refuse-no-disclosure']) {
      expect(open(proposed, step)).toEqual(['ines']);
      expect(refusal(proposed, step, 'dilys')).toContain('second decision-maker');
    }
    // The round after: who refused before proposes now, and the other one confirms.
    const again = walk(proposed, [
      ['refuse-no-disclosure', 'ines'],
      ['decide-not-to-disclose', 'ines'],
    ]);
    expect(open(again, 'confirm-no-disclosure')).toEqual(['dilys']);
  });

  test('first checks are not research: who did them may decide', () => {
    const both = aPerson('rhys', 'police', 'handler', 'decision-maker');
    const whole = walk('clares-law', [
      ['start-checks', 'rhys'],
      ['record-first-checks', 'rhys'],
      ['propose-out-of-scope', 'hana'],
    ]);
    expect(refusal(whole, 'confirm-out-of-scope', both)).toBe('');
  });

  test.each(['clares-law', 'right-to-know', 'sarahs-law'] as const)(
    '%s: a second person reviews what is turned away',
    (kind) => {
      const name = kind === 'sarahs-law' ? 'not-csods' : 'out-of-scope';
      const before = kind === 'right-to-know' ? [] : toContact[kind].slice(0, 2);
      const both = aPerson('hana', "children's services", 'handler', 'manager');
      const whole = walk(kind, [...before, [`propose-${name}`, 'hana']]);
      for (const step of [`confirm-${name}`, `reject-${name}`]) {
        expect(open(whole, step)).toEqual(['dilys', 'ines', 'marek', 'tess', 'gwen']);
        expect(refusal(whole, step, both)).toContain('You proposed');
      }
    },
  );
});

describe('LIFE-06 what goes before a disclosure', () => {
  test('identity is seen before it is planned, at the meeting or later', () => {
    const before = walk('clares-law', [
      ...toContact['clares-law'],
      ['record-interview', 'omar', { identity: 'not-yet' }],
      ['record-full-checks', 'rhys'],
      ['record-risk-assessment', 'rhys'],
      ['decide-to-disclose', 'dilys'],
    ]);
    expect(refusal(before, 'plan-disclosure', 'omar')).toContain('identity documents');
    const seen = act(before, ['record-identity', 'omar', { identity: 'seen' }]);
    expect(refusal(seen, 'plan-disclosure', 'omar')).toBe('');
  });

  test('for Sarah’s Law the link to the child too', () => {
    const before = walk('sarahs-law', [
      ...toContact['sarahs-law'],
      ['record-interview', 'omar', { 'child-link': 'not-yet' }],
      ['record-full-assessment', 'rhys'],
      ['decide-to-disclose', 'dilys'],
    ]);
    expect(refusal(before, 'plan-disclosure', 'omar')).toContain('link to the child');
    const seen = act(before, ['record-identity', 'omar']);
    expect(refusal(seen, 'plan-disclosure', 'omar')).toBe('');
  });

  test('a disclosure needs a yes to each of the four tests, and who took part', () => {
    const whole = walk('sarahs-law', toDecision['sarahs-law']);
    for (const one of ['pressing-need', 'lawful', 'necessary', 'proportionate'])
      expect(() => act(whole, ['decide-to-disclose', 'dilys', { [one]: 'no' }])).toThrow(
        'all four',
      );
    for (const one of ['attended-police', 'attended-childrens-services'])
      expect(() => act(whole, ['decide-to-disclose', 'dilys', { [one]: ' ' }])).toThrow(one);
    expect(act(whole, ['decide-not-to-disclose', 'dilys', { lawful: 'no' }]).head.state).toBe(
      'no-disclosure-proposed',
    );
  });

  test('what is unsafe has a plan of a manager before contact goes on', () => {
    const unsafe = walk('clares-law', [
      ...toContact['clares-law'],
      ['cannot-contact-safely', 'hana'],
    ]);
    expect(unsafe.head.needs).toEqual(['safeguarding-plan']);
    expect(refusal(unsafe, 'resume-contact', 'hana')).toContain('A manager');
    const planned = act(unsafe, ['safeguarding-plan', 'marek']);
    expect(planned.head.needs).toEqual([]);
    const again = walk(planned, [
      ['resume-contact', 'hana'],
      ['cannot-contact-safely', 'hana'],
    ]);
    expect(refusal(again, 'resume-contact', 'hana')).toContain('A manager');
  });
});

describe('LIFE-07 who has no part in a case', () => {
  test.each(Object.values(lives))('$kind: nothing is open to an auditor in any state', (life) => {
    const whole = walk(life.kind, []);
    for (const state of Object.keys(life.states)) {
      const facts = { ...whole, head: { ...whole.head, state } };
      const shown = offers(life, facts, { staff: staff.aled, hub: hubs.here });
      expect(
        shown.filter((offer) => offer.open),
        state,
      ).toEqual([]);
    }
  });

  test('a partner says that there is danger, and what the own agency holds when asked', () => {
    const whole = walk('referral', []);
    const toPriya = (facts: typeof whole) =>
      offers(lives.referral, facts, { staff: staff.priya, hub: hubs.here })
        .filter((offer) => offer.open)
        .map(({ row }) => row.step);
    expect(toPriya(whole)).toEqual(['raise-risk']);
    expect(toPriya(act(whole, ['ask-agency', 'hana', { agency: 'police' }]))).toEqual([
      'raise-risk',
    ]);
    const asked = act(whole, ['ask-agency', 'hana', { agency: 'health' }]);
    expect(toPriya(asked)).toEqual(['raise-risk', 'record-return']);
    expect(() => act(asked, ['record-return', 'priya', { agency: 'police' }])).toThrow('agency');
    expect(act(asked, ['record-return', 'priya', { held: 'nothing' }]).steps.at(-1)).toMatchObject({
      about: { agency: 'health', held: 'nothing' },
    });
  });

  test.each(schemes)('%s: a hub that hands over decides nothing', (kind) => {
    const decides = ['record-interview', 'record-full-checks', 'record-full-assessment'].concat(
      ['record-risk-assessment', 'decide-to-disclose', 'decide-not-to-disclose'],
      ['confirm-no-disclosure', 'refuse-no-disclosure'],
    );
    for (const state of Object.keys(lives[kind].states)) {
      const whole = walk(kind, []);
      const facts = { ...whole, head: { ...whole.head, state } };
      for (const step of decides)
        expect(refusal(facts, step, 'dilys', hubs.force), `${state} ${step}`).toBe('not offered');
      expect(refusal(facts, 'hand-to-force', 'hana', hubs.here)).toBe('not offered');
    }
  });

  test('the council decides the threshold', () => {
    const whole = walk('referral', [
      ['rate', 'hana'],
      ['collate', 'coral'],
    ]);
    expect(open(whole, 'decide-threshold')).toEqual(['marek', 'tess']);
  });
});
