import { describe, expect, test } from 'vitest';
import { judgeEnquiry } from '../../../functions/domain/enquiry.ts';
import type { Person } from '../../../functions/domain/people.ts';
import { nextOf, offerOf } from '../../../functions/domain/life.ts';
import { dutyToEnquire } from '../../../functions/domain/lives/enquiry-duty.ts';
import { lives } from '../../../functions/domain/lives/lives.ts';
import { aCase, act, hubs, type Picks, staff, walk, whoReadsHere } from './desk-cases.ts';

const collated = [
  ['rate', 'hana'],
  ['collate', 'coral'],
] as const;
const adult = () => walk(aCase('referral', { group: 'adult' }), collated);
const child = () => walk(aCase('referral', { group: 'child' }), collated);
const decides = (whole: ReturnType<typeof adult>, picks: Picks) =>
  act(whole, ['decide-threshold', 'marek', picks]);
/** The fields that whoever decides is asked. */
function fieldsOf(whole: ReturnType<typeof adult>): string[] {
  const me = { staff: staff.marek, hub: hubs.here };
  const offer = offerOf(lives.referral, whole, me, 'decide-threshold');
  return (offer?.row.form ?? []).map(({ name }) => name);
}
const valuesOf = (whole: ReturnType<typeof adult>) => whole.contents.at(-1)?.content;

describe('LIFE-13 of an adult the three tests are asked', () => {
  test.each([
    ...['care-needs', 'care-needs-why', 'abuse', 'abuse-why', 'unable', 'unable-why'],
    ...['enquiry', 'enquiry-why', 'wishes', 'capacity', 'capacity-why', 'advocate'],
  ])('%s must be answered, whatever the level', (name) => {
    for (const level of ['adult-care', 'adult-enquiry'])
      expect(() => decides(adult(), { level, [name]: '' })).toThrow(name);
  });

  test('who enquires, and who helps them, where somebody does', () => {
    expect(() => decides(adult(), { enquirer: '' })).toThrow('enquirer');
    expect(() => decides(adult(), { enquiry: 'none', enquirer: '' })).not.toThrow();
    expect(() => decides(adult(), { advocate: 'advocate', 'advocate-who': '' })).toThrow(
      'advocate-who',
    );
  });

  test('of a child none of it, and of each only levels of theirs', () => {
    expect(valuesOf(decides(child(), { level: 'acute' }))).not.toHaveProperty('values.abuse');
    expect(fieldsOf(child())).toEqual(['level', 'reason', 'agreement', 'agreement-why', 'outcome']);
    expect(() => decides(child(), { level: 'adult-care' })).toThrow('Choose one of the list');
    expect(() => decides(adult(), { level: 'acute' })).toThrow('Choose one of the list');
  });

  test('where it is not known of whom it is, the level says it', () => {
    const whole = walk(aCase('referral', undefined, { people: [] }), collated);
    expect(() => decides(whole, { level: 'acute', abuse: '' })).not.toThrow();
    expect(() => decides(whole, { level: 'adult-care', abuse: '' })).toThrow('abuse');
  });

  test('where nobody said of whom it is, the people who were named say it', () => {
    const of = (...people: Person[]) => walk(aCase('referral', undefined, { people }), collated);
    const [old, young] = [{ part: 'person-at-risk' }, { part: 'child' }] as const;
    expect(() => decides(of(old), { abuse: '' })).toThrow('abuse');
    expect(() => decides(of(old, young), { abuse: '' })).not.toThrow();
    expect(() => decides(of(young), { abuse: '' })).not.toThrow();
  });

  test.each<[string, Record<string, string>, boolean]>([
    ['all three met, an enquiry', { unable: 'yes', enquiry: 'section-42' }, true],
    ['all three met, and none', { unable: 'yes', enquiry: 'none' }, false],
    ['all three met, and another', { unable: 'yes', enquiry: 'other' }, false],
    ['one not met, and under section 42', { unable: 'no', enquiry: 'section-42' }, false],
    ['one not met, and another', { unable: 'no', enquiry: 'other' }, true],
    ['one not met, and none', { unable: 'no', enquiry: 'none' }, true],
    ['nothing asked of an adult', {}, true],
  ])('%s', (_, values, ok) => {
    expect(judgeEnquiry({ 'care-needs': 'yes', abuse: 'yes', ...values }).ok).toBe(ok);
  });

  test('what may be decided is a row with its source and date, and every answer is in one', () => {
    const { form = [] } = lives.referral.rows.find(({ step }) => step === 'decide-threshold') ?? {};
    const answers = form.find(({ name }) => name === 'enquiry')?.items ?? [];
    expect(dutyToEnquire.flatMap(({ may }) => may).sort()).toEqual(
      answers.map(({ value }) => value).sort(),
    );
    for (const { source, from } of dutyToEnquire) {
      expect(source).toContain('Care Act 2014, section 42');
      expect(from).toBe('2015-04-01');
    }
  });
});

describe('LIFE-14 what is agreed has an owner and a day, and the referrer is told in writing', () => {
  const called = () =>
    walk(child(), [
      ['decide-threshold', 'marek'],
      ['call-strategy-discussion', 'tess'],
    ]);
  const held = (picks: Picks) => act(called(), ['record-strategy-discussion', 'marek', picks]);
  const none = Object.fromEntries(
    [2, 3, 4, 5].flatMap((n) => ['action', 'owner'].map((name) => [`${name}-${n}`, ''])),
  );

  test('an action that is begun has somebody who does it; the first is always there', () => {
    expect(() => held({ 'owner-3': '' })).toThrow('owner-3');
    expect(() => held({ 'action-5': '' })).toThrow('action-5');
    expect(() => held({ 'action-1': '' })).toThrow('action-1');
    // A day alone is a row that was begun.
    expect(() => held(none)).toThrow('action-2');
  });

  const outcome = (reply: boolean) =>
    walk(aCase('referral', reply ? whoReadsHere : { group: 'child' }), [
      ...collated,
      ['decide-threshold', 'marek'],
      ['record-outcome', 'tess'],
    ]);
  const tells = (whole: ReturnType<typeof outcome>, picks: Picks) =>
    act(whole, ['tell-referrer', 'hana', picks]);

  const rung = (spoke: string, whole = outcome(true)) =>
    act(whole, ['record-call-back', 'omar', { known: 'yes', spoke }]);

  test('here, only where they can read it', () => {
    expect(tells(rung('yes'), { how: 'service' }).head.state).toBe('referrer-told');
    const nowhere = rung('yes', outcome(false));
    expect(() => tells(nowhere, { how: 'service' })).toThrow('no way to read it here');
    expect(tells(outcome(false), { how: 'letter' }).head.state).toBe('referrer-told');
  });

  test('here, only once they said in this case, rung where they work, that they sent it', () => {
    const next = (whole: ReturnType<typeof outcome>) => nextOf(lives.referral, whole);
    for (const whole of [outcome(true), rung('no')]) {
      expect(() => tells(whole, { how: 'service' })).toThrow('published number');
      expect(next(whole)).toContain('Ring who referred back');
      expect(tells(whole, { how: 'letter' }).head.state).toBe('referrer-told');
    }
    expect(next(rung('yes'))).toContain('Tell the referrer');
    expect(next(outcome(false))).toContain('Tell the referrer');
    // They may be rung long before.
    const early = walk(aCase('referral', whoReadsHere), [
      ['rate', 'hana'],
      ['record-call-back', 'hana'],
      ['collate', 'coral'],
      ['decide-threshold', 'marek'],
      ['record-outcome', 'tess'],
    ]);
    expect(tells(early, { how: 'service' }).head.state).toBe('referrer-told');
    expect(() => tells(rung('no', early), { how: 'service' })).toThrow('published number');
  });

  test('by telephone alone it is said why', () => {
    expect(() => tells(outcome(true), { how: 'phone', 'not-in-writing': '' })).toThrow(
      'not-in-writing',
    );
    expect(() => tells(outcome(true), { how: 'letter', 'not-in-writing': '' })).not.toThrow();
  });
});
