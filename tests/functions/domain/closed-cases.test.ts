import { describe, expect, test } from 'vitest';
import type { WholeCase } from '../../../functions/domain/case-items.ts';
import { received } from '../../../functions/domain/cases.ts';
import type { Kind } from '../../../functions/domain/submissions.ts';
import { aSubmission, aSubmissionMessage, someAnswers } from '../../builders.ts';
import { act, chainHolds, nextTime, refusal, staff, walk } from './desk-cases.ts';

const closed = (kind: Kind = 'clares-law') =>
  walk(kind, [
    ['withdraw', 'hana'],
    ['close', 'hana'],
  ]);

/** The person changes their answers. */
function amended(whole: WholeCase, immediateRisk = false): WholeCase {
  const at = nextTime(whole).toISOString();
  const submission = aSubmission({ kind: whole.head.kind, immediateRisk });
  const message = aSubmissionMessage(someAnswers({ receivedAt: at }, submission));
  const { head, step, content } = received(message, whole.head, { at, salt: '00' });
  return { head, steps: [...whole.steps, step], contents: [...whole.contents, content] };
}

describe('CLOSED-01 changed answers to a closed case stand in the inbox until a person says otherwise', () => {
  test.each([
    ['note', 'hana'],
    ['print', 'hana'],
    ['record-contact', 'hana'],
    ['restrict', 'marek'],
  ] as const)('%s leaves them there', (step, who) => {
    const whole = amended(closed());
    expect(act(whole, [step, who]).head).toMatchObject({ open: 'open', state: 'closed' });
    expect(act(closed(), [step, who]).head).not.toHaveProperty('open');
  });

  test.each(['closed', 'duplicate'])('a case that is %s stays so once it was read', (state) => {
    const before = state === 'closed' ? closed() : walk('clares-law', [['duplicate-of', 'hana']]);
    expect(refusal(before, 'keep-closed', 'hana')).toContain('Nothing new');
    const whole = amended(before);
    expect(refusal(whole, 'keep-closed', 'rhys')).toContain('Only');
    const kept = act(whole, ['keep-closed', 'hana']);
    expect(kept.head).toMatchObject({ state });
    expect(kept.head).not.toHaveProperty('open');
    expect(chainHolds(kept)).toBe(true);
    expect(amended(kept).head).toHaveProperty('open');
  });

  test('or is reopened', () => {
    expect(act(amended(closed()), ['reopen', 'hana']).head).toMatchObject({
      ...{ state: 'withdrawn', open: 'open' },
    });
  });
});

describe('CLOSED-02 no danger leaves the inbox before a manager lowers it', () => {
  test.each(['clares-law', 'referral'] as const)('%s', (kind) => {
    const whole = walk(kind, [
      ['withdraw', 'hana'],
      ['raise-risk', 'priya'],
    ]);
    for (const step of ['close', 'duplicate-of'])
      expect(refusal(whole, step, 'marek'), step).toContain('a manager lowers it first');
    const lowered = act(whole, ['lower-risk', 'marek']);
    for (const step of ['close', 'duplicate-of'])
      expect(refusal(lowered, step, 'hana'), step).toBe('');
  });

  test('nor one that changed answers tell of', () => {
    const whole = amended(closed(), true);
    expect(refusal(whole, 'keep-closed', 'hana')).toContain('a manager lowers it first');
  });

  test.each(['closed', 'duplicate'])('nor by undoing what took it out of %s', (state) => {
    const before = state === 'closed' ? closed() : walk('clares-law', [['duplicate-of', 'hana']]);
    const raised = act(before, ['raise-risk', 'priya']);
    expect(raised.head).toMatchObject({ open: 'open', immediateRisk: true });
    expect(refusal(raised, 'undo', 'marek')).toContain('a manager lowers it first');
    const reopened = walk(before, [
      ['reopen', 'hana'],
      ['raise-risk', 'priya'],
    ]);
    expect(refusal(reopened, 'undo', 'marek')).toContain('a manager lowers it first');
    const lowered = act(raised, ['lower-risk', 'marek']);
    expect(act(lowered, ['undo', 'marek']).head.state).toBe(state);
  });

  test('what leaves the case in the inbox is undone all the same', () => {
    const raised = walk('clares-law', [
      ['start-checks', 'hana'],
      ['raise-risk', 'priya'],
    ]);
    expect(refusal(raised, 'undo', 'marek')).toBe('');
    expect(refusal(amended(closed(), true), 'undo', 'marek')).toBe('');
  });
});

describe('CLOSED-05 a danger in a closed case is looked at too', () => {
  const danger = ({ head }: WholeCase) =>
    head.clocks.find(({ row }) => row === 'danger-look-2026')?.state;

  test.each(['closed', 'duplicate'])('its clock runs on in one that is %s', (state) => {
    const before = state === 'closed' ? closed() : walk('clares-law', [['duplicate-of', 'hana']]);
    const told = amended(before, true);
    expect(danger(told)).toBe('running');
    const noted = act(told, ['note', 'hana']);
    expect(danger(noted)).toBe('running');
    expect(noted.head.wakeAt).toBeDefined();
    const looked = act(noted, ['look-at-danger', 'hana']);
    expect(danger(looked)).toBe('met');
    expect(looked.head).toMatchObject({ state, open: 'open', immediateRisk: true });
    expect(danger(act(noted, ['lower-risk', 'marek']))).toBe('met');
  });

  test('where none is raised there is none to look at', () => {
    expect(refusal(closed(), 'look-at-danger', 'hana')).toContain('not raised');
  });
});

describe('CLOSED-03 who answers that somebody is in danger has raised it', () => {
  const checks = (kind: 'clares-law' | 'sarahs-law', danger: string) =>
    walk(kind, [
      ['start-checks', 'hana'],
      ['record-first-checks', 'rhys', { danger }],
    ]).head.immediateRisk;
  test.each(['clares-law', 'sarahs-law'] as const)('in the first checks of %s', (kind) => {
    expect([checks(kind, 'yes'), checks(kind, 'no')]).toEqual([true, false]);
  });

  test('when a consultation is screened', () => {
    const screened = (immediate: string) =>
      walk('consultation', [['screen', 'hana', { immediate }]]).head.immediateRisk;
    expect([screened('yes'), screened('no')]).toEqual([true, false]);
  });

  test('and a "no" takes back nothing', () => {
    const whole = walk('clares-law', [
      ['raise-risk', 'hana'],
      ['start-checks', 'hana'],
      ['record-first-checks', 'rhys', { danger: 'no' }],
    ]);
    expect(whole.head.immediateRisk).toBe(true);
  });
});

describe('CLOSED-04 what is said to be worked elsewhere is what else was asked', () => {
  test('and not the kind of the case itself', () => {
    const whole = walk('clares-law', []);
    const also = { ...whole, head: { ...whole.head, also: ['referral' as const] } };
    expect(act(also, ['work-beside', 'hana', { kind: 'referral' }]).steps.at(-1)).toMatchObject({
      about: { kind: 'referral' },
    });
    for (const kind of ['clares-law', 'sarahs-law'])
      expect(() => act(also, ['work-beside', 'hana', { kind }]), kind).toThrow('Choose');
    expect(refusal(whole, 'work-beside', staff.hana)).toContain('Nothing else');
  });
});
