import { describe, expect, test } from 'vitest';
import { take, since } from '../../../functions/domain/steps.ts';
import { lives } from '../../../functions/domain/lives/lives.ts';
import { aCaseId } from '../../builders.ts';
import { aCase, act, chainHolds, nextTime, refusal, staff, walk } from './desk-cases.ts';
import { toContact, toDecision } from './ways.ts';

const contact = toContact['clares-law'];

describe('STEP-01 a step is added, and nothing is rewritten', () => {
  test('it says who did what, from where to where, and links to the one before', () => {
    const before = walk('clares-law', contact.slice(0, 1));
    const { head, from, step, content } = take(before, {
      ...{ life: lives['clares-law'], staff: staff.rhys, salt: 'aa' },
      row: lives['clares-law'].rows.find((row) => row.step === 'record-first-checks') ?? never(),
      values: { 'looked-up': ['pnc', 'hub'], danger: 'no', found: 'Nothing' },
      at: nextTime(before).toISOString(),
    });
    expect(from).toBe(before.head.version);
    expect(step).toMatchObject({
      ...{
        v: 2,
        item: 'step#000003',
        n: 3,
        did: 'record-first-checks',
        prev: before.head.chainHead,
      },
      ...{ who: 'https://sign-in.test#rhys', name: 'RHYS', role: 'researcher', agency: 'police' },
      ...{ from: 'triage', to: 'checked' },
    });
    expect(step.about).toEqual({ danger: 'no' });
    expect(content.content).toEqual({
      values: { 'looked-up': ['pnc', 'hub'], danger: 'no', found: 'Nothing' },
    });
    expect(head).toMatchObject({ state: 'checked', version: 3, steps: 3, chainHead: step.hash });
  });

  test('nothing that people wrote stands in a step', () => {
    const whole = walk('clares-law', toDecision['clares-law']);
    expect(JSON.stringify(whole.steps)).not.toContain('Words for');
    expect(JSON.stringify(whole.contents)).toContain('Words for');
  });

  test('the steps after those that somebody saw are what changed meanwhile', () => {
    const whole = walk('clares-law', contact);
    expect(since(whole.steps, 2).map(({ did }) => did)).toEqual(['record-first-checks', 'accept']);
  });
});

describe('STEP-02 the ways back', () => {
  test('a manager undoes the last change, and then the one before', () => {
    const whole = walk('clares-law', [...contact, ['note', 'hana'], ['undo', 'marek']]);
    expect(whole.head.state).toBe('checked');
    expect(whole.steps.at(-1)).toMatchObject({ did: 'undo', about: { of: '4' } });
    const twice = act(whole, ['undo', 'gwen']);
    expect(twice.head.state).toBe('triage');
    expect(twice.steps.at(-1)).toMatchObject({ about: { of: '3' } });
    const thrice = act(twice, ['undo', 'marek']);
    expect(thrice.head.state).toBe('received');
    expect(refusal(thrice, 'undo', 'marek')).toContain('Nothing');
    expect(chainHolds(thrice)).toBe(true);
    expect(refusal(whole, 'undo', 'hana')).toContain('a manager');
  });

  test('what was undone does not count: the proposer of an undone proposal may confirm another', () => {
    const done = walk('clares-law', [
      ...toDecision['clares-law'],
      ['decide-not-to-disclose', 'dilys'],
      ['undo', 'gwen'],
      ['decide-not-to-disclose', 'ines'],
    ]);
    expect(refusal(done, 'confirm-no-disclosure', 'dilys')).toBe('');
    expect(refusal(done, 'confirm-no-disclosure', 'ines')).toContain('second');
  });

  test('receiving a case that staff took down cannot be undone', () => {
    const { head, steps, contents } = aCase('clares-law');
    const entered = steps.map((step) => ({
      ...step,
      v: 2 as const,
      name: 'HANA',
      from: '',
      to: 'received',
      about: {},
    }));
    expect(refusal({ head, steps: entered, contents }, 'undo', 'marek')).toContain('Nothing');
  });

  test('a closed case is reopened where it stood, and undoing that closes it again', () => {
    const closed = walk('clares-law', [...contact, ['withdraw', 'hana'], ['close', 'hana']]);
    const again = act(closed, ['reopen', 'hana']);
    expect(again.head).toMatchObject({ state: 'withdrawn', open: 'open' });
    const undone = act(again, ['undo', 'marek']);
    expect(undone.head.state).toBe('closed');
    expect(undone.head).not.toHaveProperty('open');
    const twice = walk(undone, [
      ['reopen', 'marek'],
      ['close', 'hana'],
      ['reopen', 'hana'],
    ]);
    expect(twice.head.state).toBe('withdrawn');
    expect(chainHolds(twice)).toBe(true);
    expect(refusal(closed, 'reopen', 'rhys')).toContain('Only');
    expect(refusal(again, 'reopen', 'hana')).toBe('not offered');
  });

  test('an entry is corrected by a step that names it; one that is not there cannot be', () => {
    const whole = walk('clares-law', [...contact, ['correct', 'hana', { of: '3' }]]);
    expect(whole.head.state).toBe('contact-pending');
    expect(whole.steps.at(-1)).toMatchObject({ did: 'correct', about: { of: '3' } });
    expect(whole.steps[2]).toEqual(walk('clares-law', contact).steps[2]);
    for (const of of ['9', '0', '-1', '3 ', 'three', ''])
      if (of.trim() !== '3')
        expect(() => act(whole, ['correct', 'hana', { of }]), of).toThrow('of');
  });

  test('cases are linked once, not with themselves, and the link is taken away', () => {
    const linked = walk('clares-law', [
      ['link', 'hana', { case: aCaseId(2) }],
      ['link', 'omar', { case: aCaseId(3) }],
      ['link', 'omar', { case: aCaseId(2) }],
    ]);
    expect(linked.head.links).toEqual([aCaseId(2), aCaseId(3)]);
    expect(linked.steps.at(-1)).toMatchObject({ about: { case: aCaseId(2) } });
    expect(() => act(linked, ['link', 'hana', { case: aCaseId(1) }])).toThrow('the same case');
    expect(() => act(linked, ['link', 'hana', { case: '2222-2222-2222' }])).toThrow('No case');
    expect(() => act(linked, ['unlink', 'hana', { case: aCaseId(4) }])).toThrow('case');
    const one = act(linked, ['unlink', 'hana', { case: aCaseId(2) }]);
    expect(one.head.links).toEqual([aCaseId(3)]);
    const none = act(one, ['unlink', 'hana', { case: aCaseId(3) }]);
    expect(none.head).not.toHaveProperty('links');
    expect(refusal(none, 'unlink', 'hana')).toContain('No other case');
  });

  test('a duplicate is closed and points to the other; it can be reopened', () => {
    const closed = walk('clares-law', [...contact, ['duplicate-of', 'hana', { case: aCaseId(2) }]]);
    expect(closed.head).toMatchObject({ state: 'duplicate', links: [aCaseId(2)] });
    expect(closed.head).not.toHaveProperty('open');
    expect(act(closed, ['reopen', 'hana']).head.state).toBe('contact-pending');
    expect(() => walk('clares-law', [['duplicate-of', 'hana', { case: aCaseId(1) }]])).toThrow(
      'same',
    );
  });
});

const never = (): never => {
  throw new Error('There is such a row');
};
