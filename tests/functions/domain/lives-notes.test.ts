import { describe, expect, test } from 'vitest';
import type { WholeCase } from '../../../functions/domain/case-items.ts';
import { nextOf, offerOf, offers } from '../../../functions/domain/life.ts';
import { lives } from '../../../functions/domain/lives/lives.ts';
import { prefilled } from '../../../functions/domain/prefilled.ts';
import type { Professional } from '../../../functions/domain/submissions.ts';
import { nextSteps } from '../../../web/hub/next-steps.ts';
import { aCase, act, aStep, hubs, refusal, staff, walk, whoReadsHere } from './desk-cases.ts';

const advised = [
  ['screen', 'hana', { caller: 'Pat of Some School' }],
  ['start-advising', 'hana'],
  ['record-advice', 'hana', { level: 'complex', refer: 'yes', changes: 'If she comes to harm' }],
] as const;
const asked = (change: Partial<Professional> = {}) =>
  aCase('consultation', { ...whoReadsHere, ...change });
const there = () => walk(asked(), advised);
const knownThere = ['record-call-back', 'hana', { known: 'yes' }] as const;
const notKnown = ['record-call-back', 'hana', { known: 'no' }] as const;
/** Somebody there has that name, and knows of nothing. */
const notTheirs = ['record-call-back', 'hana', { known: 'yes', spoke: 'no' }] as const;
const next = (whole: WholeCase) => nextOf(lives.consultation, whole);
const filledIn = (whole: WholeCase, step: string) => {
  const offer = offerOf(lives.consultation, whole, { staff: staff.hana, hub: hubs.here }, step);
  return prefilled(offer?.row.form ?? [], whole);
};

describe('LIFE-11 a note is released to nobody who was not known where they work', () => {
  test('not before somebody rang, and what is next says so', () => {
    expect(refusal(there(), 'release-note', 'hana')).toContain('Nobody rang back');
    expect(next(there())).toContain('Ring the organisation back');
  });

  test('not where they were not known; rung in another way and known, it is', () => {
    const no = act(there(), notKnown);
    expect(refusal(no, 'release-note', 'hana')).toContain('another way');
    expect(next(no)).toContain('another way');
    const yes = act(no, knownThere);
    expect(refusal(yes, 'release-note', 'hana')).toBe('');
    expect(next(yes)).toContain('Release the written note');
    // The last answer counts: somebody found out later that it was not them.
    expect(refusal(act(yes, notKnown), 'release-note', 'hana')).toContain('another way');
  });

  test('not where the person of that name did not say that they sent it', () => {
    const no = act(there(), notTheirs);
    expect(refusal(no, 'release-note', 'hana')).toContain('did not say that they sent this');
    expect(next(no)).toContain('Ring again and ask for them');
    expect(refusal(act(no, knownThere), 'release-note', 'hana')).toBe('');
    expect(refusal(act(act(no, knownThere), notTheirs), 'release-note', 'hana')).not.toBe('');
    // Both are asked, and neither is taken for granted.
    for (const name of ['known', 'spoke'])
      expect(() => act(there(), ['record-call-back', 'hana', { [name]: '' }])).toThrow(name);
    // A call that was written down before that was asked proves nothing.
    const old = act(there(), knownThere);
    const asBefore = old.steps.map((step) =>
      step.v === 2 && step.did === 'record-call-back' ? { ...step, about: { known: 'yes' } } : step,
    );
    expect(refusal({ ...old, steps: asBefore }, 'release-note', 'hana')).not.toBe('');
  });

  test('a call before the advice says nothing of who gets it', () => {
    const undone = act(act(there(), knownThere), ['undo', 'marek']);
    const again = act(undone, ['record-advice', 'hana']);
    expect(refusal(again, 'release-note', 'hana')).toContain('Nobody rang back');
  });

  test('where they cannot come back it is sent, and where they can it is released', () => {
    const sent = walk('consultation', advised);
    expect(refusal(act(sent, knownThere), 'release-note', 'hana')).toContain('no way to read it');
    expect(act(sent, ['record-note-sent', 'hana']).head.state).toBe('note-sent');
    expect(refusal(there(), 'record-note-sent', 'hana')).toContain('release it instead');
  });

  test('it is filled in with the advice as it stands, and can be changed', () => {
    const whole = act(there(), knownThere);
    expect(filledIn(whole, 'release-note')).toEqual({
      ...{ level: 'complex', advice: 'Words for advice', refer: 'yes' },
      ...{ 'refer-why': 'Words for refer-why', changes: 'If she comes to harm' },
    });
    const released = act(whole, ['release-note', 'hana', { refer: 'no' }]);
    expect(released.head.state).toBe('note-sent');
    expect(released.steps.at(-1)).toMatchObject({ about: { refer: 'no' } });
    expect(filledIn(released, 'record-referral-advised')).toEqual({
      referrer: 'Pat of Some School',
    });
  });

  test('after a disagreement was settled there is a second note', () => {
    const settled = walk(there(), [
      knownThere,
      ['release-note', 'hana'],
      ['escalate', 'hana'],
      ['settle-disagreement', 'marek'],
    ]);
    expect(() => act(settled, ['release-note', 'hana'])).not.toThrow();
    for (const who of ['who-ours', 'who-theirs'])
      expect(() =>
        walk(there(), [
          ['escalate', 'hana'],
          ['settle-disagreement', 'marek', { [who]: '' }],
        ]),
      ).toThrow(who);
  });

  test('nothing is filled in from a step that was undone, or is not there', () => {
    expect(filledIn(act(there(), ['undo', 'marek']), 'record-advice')).toEqual({});
    const whole = { ...act(there(), knownThere), contents: [] };
    const { form } = lives.consultation.rows.find(({ step }) => step === 'release-note') ?? {};
    expect(prefilled(form ?? [], whole)).toEqual({});
  });
});

describe('LIFE-12 who else has it, and whether the referral came', () => {
  test('of somebody who works with children, it goes to the designated officer', () => {
    const whole = asked({ group: 'colleague' });
    expect(next(whole)).toContain('LADO');
    const passed = act(whole, ['pass-to-lado', 'coral']);
    expect(passed.head.state).toBe('passed-on');
    expect(() => act(whole, ['pass-to-lado', 'coral', { 'caller-told': '' }])).toThrow('told');
    expect(next(asked())).toContain('Screen it');
    expect(next(asked({ allocated: true }))).toContain('worker is allocated');
  });

  test('who advised asks, as often as it takes', () => {
    const waits = walk(there(), [
      knownThere,
      ['release-note', 'hana'],
      ['record-referral-advised', 'hana'],
    ]);
    const twice = walk(waits, [
      ['record-chase', 'hana', { answer: 'none' }],
      ['record-chase', 'hana', { answer: 'will-not' }],
    ]);
    expect(twice.head.state).toBe('referral-advised');
    expect(() =>
      act(waits, ['record-chase', 'hana', { answer: 'will-not', 'answer-why': '' }]),
    ).toThrow('answer-why');
  });

  test('once a note advises it, that is recorded first; and never “not needed” when it came', () => {
    const noted = (refer: string) =>
      walk(there(), [knownThere, ['release-note', 'hana', { refer }]]);
    const yes = noted('yes');
    const stepsOn = (whole: WholeCase) => {
      const me = { staff: staff.hana, hub: hubs.here };
      const open = offers(lives.consultation, whole, me);
      const now = new Date(whole.head.receivedAt);
      return nextSteps(whole, { life: lives.consultation, offers: open, now }).on;
    };
    expect(stepsOn(yes)[0]?.step).toBe('record-referral-advised');
    expect(next(yes)).toContain('they should refer');
    expect(stepsOn(noted('no'))[0]?.step).toBe('record-no-referral');
    expect(refusal(yes, 'record-no-referral', 'hana')).toBe('');
    const about = { kind: 'referral', case: 'another' };
    const came = { ...yes, steps: [...yes.steps, aStep(yes.steps.length + 1, 'link', { about })] };
    expect(refusal(came, 'record-no-referral', 'hana')).toContain('The referral came');
    expect(refusal(came, 'record-referral-advised', 'hana')).toBe('');
  });

  test('a referrer who reads it here is told by pressing: nobody writes down when', () => {
    const decided = walk(aCase('referral', whoReadsHere), [
      ['rate', 'hana'],
      ['collate', 'coral'],
      ['decide-threshold', 'marek', { outcome: 'no-strategy' }],
      ['record-outcome', 'marek'],
      ['record-call-back', 'hana', { known: 'yes', spoke: 'yes' }],
    ]);
    const told = (how: string) =>
      act(decided, ['tell-referrer', 'coral', { how }]).contents.at(-1)?.content;
    expect(told('service')).not.toHaveProperty('values.at');
    for (const how of ['letter', 'secure-email', 'phone'])
      expect(told(how)).toHaveProperty('values.at');
  });

  test('who comes back here is rung before the release, so the screening does not ask', () => {
    const asks = (whole: WholeCase) =>
      offerOf(
        lives.consultation,
        whole,
        { staff: staff.hana, hub: hubs.here },
        'screen',
      )?.row.form.map(({ name }) => name);
    expect(asks(asked())).not.toContain('verified');
    expect(asks(aCase('consultation', { group: 'child' }))).toContain('verified');
  });

  test('what another case was sent that goes on here gives nobody here a way to read', () => {
    const { head, steps, contents } = there();
    const joined = {
      ...{ head, contents },
      steps: steps.map((step) => (step.n === 1 ? { ...step, did: 'join' } : step)),
    };
    expect(refusal(act(there(), knownThere), 'release-note', 'hana')).toBe('');
    expect(refusal(joined, 'record-note-sent', 'hana')).toBe('');
  });
});
