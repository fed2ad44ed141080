import { expect, test } from 'vitest';
import { countsOf, monthOf } from '../../../functions/domain/answered.ts';
import type { WholeCase } from '../../../functions/domain/case-items.ts';
import { lives } from '../../../functions/domain/lives/lives.ts';
import { rowOf } from '../../../functions/domain/life-rows.ts';
import { take } from '../../../functions/domain/steps.ts';
import { aCase, act, staff, walk, whoReadsHere } from './desk-cases.ts';

const ready = [
  ['screen', 'hana'],
  ['start-advising', 'hana'],
  ['record-advice', 'hana'],
  ['record-call-back', 'hana'],
] as const;
const asked = () => aCase('consultation', whoReadsHere);
/** What is counted with a step that is taken at that time. */
function counts(whole: WholeCase, step = 'release-note', at = '2026-11-30T23:30:00.000Z') {
  const life = lives.consultation;
  const row = rowOf(life, step, whole.head.state);
  if (!row) throw new Error(`There is no step ${step}`);
  const write = take(whole, { life, row, values: {}, staff: staff.hana, at, salt: '00' });
  return countsOf(whole, write.step);
}

test('a released note is an answer, in its month in London', () => {
  const whole = walk(asked(), ready);
  expect(counts(whole)).toEqual({ month: '2026-11', withoutCall: true });
  // In summer the day begins an hour earlier there.
  expect(monthOf('2027-06-30T23:30:00.000Z')).toBe('2027-07');
  expect(counts(whole, 'record-note-sent')).toBeUndefined();
});

test('one answer for a question, though its note is undone and released again', () => {
  const released = act(walk(asked(), ready), ['release-note', 'hana']);
  expect(counts(act(released, ['undo', 'marek']))).toBeUndefined();
});

test('who rang, or whose question staff took down, was not answered without a call', () => {
  const rang = walk(asked(), [...ready, ['they-contacted', 'hana']]);
  expect(counts(rang)).toEqual({ month: '2026-11', withoutCall: false });
  const whole = walk(asked(), ready);
  const taken = { ...whole, head: { ...whole.head, entered: 'telephone' } };
  expect(counts(taken)?.withoutCall).toBe(false);
});
