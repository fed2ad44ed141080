import { describe, expect, test } from 'vitest';
import type { WholeCase } from '../../../functions/domain/case-items.ts';
import { lives } from '../../../functions/domain/lives/lives.ts';
import {
  ofQuestion,
  ofReferral,
  recordSafely,
  replyOf,
} from '../../../functions/domain/reply-of.ts';
import { serviceStepIn } from '../../../functions/domain/service-step.ts';
import { aCaseId, aQuestion, aReferralFrom, aReplyId, aSubmission, aTime } from '../../builders.ts';
import { stored } from './contact-cases.ts';
import { aCaseOf, aNote, amendedBy, did } from './worked-cases.ts';

const continues = { caseId: aCaseId(), reference: '2222-2222-2222', reply: aReplyId() };
const referral = () => aCaseOf(aReferralFrom(continues), { caseId: aCaseId(2) }).whole;
const inState = (whole: WholeCase, state: string): WholeCase => ({
  ...whole,
  head: { ...whole.head, state },
});
const released = (values = aNote) =>
  did(aCaseOf().whole, 'release-note', values, { to: 'note-sent' }).whole;

describe('REPLY-01 every state of a case is told in a word', () => {
  test.each([
    ['a question', lives.consultation, ofQuestion],
    ['a referral', lives.referral, ofReferral],
  ])('of %s', (_, life, told) => {
    expect(Object.keys(told).sort()).toEqual(Object.keys(life.states).sort());
  });

  test.each(Object.entries(ofQuestion))('a question that is %s', (state, told) => {
    // No note was released: nobody is told that there is one.
    const expected = told === 'note' ? 'advice-given' : told;
    expect(replyOf(inState(aCaseOf().whole, state))).toEqual({
      ...{ caseId: aCaseId(), reply: aReplyId(), state: expected },
    });
  });

  test.each(Object.entries(ofReferral))('a referral that is %s', (state, told) => {
    expect(replyOf(inState(referral(), state))).toEqual({
      ...{ caseId: aCaseId(2), reply: aReplyId(2), state: told },
    });
  });

  test.each(['received', 'advised', 'note-sent', 'closed'])(
    'a question with a note, when it is %s, keeps the note',
    (state) => {
      const told = replyOf(inState(released(), state));
      expect(told?.written?.parts.at(-1)).toEqual(recordSafely);
      const ended = { closed: 'note' as const };
      expect(told?.state).toBe({ ...ofQuestion, ...ended }[state]);
    },
  );
});

describe('REPLY-02 the note holds what staff released, and no more', () => {
  test('its parts under headings, in words, and last how to record it safely', () => {
    expect(replyOf(released())?.written).toEqual({
      releasedAt: aTime,
      refer: true,
      parts: [
        { question: 'Level of need', answer: 'Level 3: complex needs (section 17)' },
        { question: 'Our advice', answer: 'Talk with the school nurse.' },
        { question: 'Should you refer?', answer: 'Yes' },
        { question: 'Why', answer: 'Bruises twice in a month.' },
        { question: 'What would change this advice', answer: 'A third one.' },
        recordSafely,
      ],
    });
  });

  test('its level as the council called it when it was released', () => {
    const words = 'Level 3: complex (“Continuum of Need”). Several services are needed.';
    const parts = replyOf(released({ ...aNote, 'level-words': words }))?.written?.parts;
    expect(parts?.[0]).toEqual({ question: 'Level of need', answer: words });
    expect(parts?.filter(({ answer }) => answer === words)).toHaveLength(1);
  });

  test('advice that is recorded and not released is told nobody', () => {
    const advised = did(aCaseOf().whole, 'record-advice', aNote, { to: 'advised' }).whole;
    expect(replyOf(advised)).toEqual({
      ...{ caseId: aCaseId(), reply: aReplyId(), state: 'advice-given' },
    });
    expect(JSON.stringify(replyOf(advised))).not.toContain('nurse');
  });

  test('the last one that stands: one that is undone was never there', () => {
    const again = did(released(), 'release-note', { ...aNote, advice: 'Refer now.' }).whole;
    expect(JSON.stringify(replyOf(again))).toContain('Refer now.');
    const undone = did(again, 'undo', {}, { about: { of: '3' } }).whole;
    expect(JSON.stringify(replyOf(undone))).not.toContain('Refer now.');
    expect(JSON.stringify(replyOf(undone))).toContain('nurse');
  });

  test('a part without words has no heading', () => {
    const parts = replyOf(released({ advice: 'Wait.' }))?.written?.parts;
    expect(parts?.map(({ question }) => question)).toEqual(['Our advice', 'Record this safely']);
  });

  test('a referrer reads what was written to them here, and nothing of a telephone call', () => {
    const told = (how: string) =>
      replyOf(
        did(referral(), 'tell-referrer', { how, told: 'We visit today.' }, { to: 'referrer-told' })
          .whole,
      );
    expect(told('service')).toMatchObject({
      state: 'told',
      written: { releasedAt: aTime, parts: [{ answer: 'We visit today.' }, recordSafely] },
    });
    expect(told('phone')).toEqual({
      ...{ caseId: aCaseId(2), reply: aReplyId(2), state: 'told' },
    });
  });

  test('a referral that is closed stays told', () => {
    const values = { how: 'service', told: 'We visit today.' };
    const { whole } = did(referral(), 'tell-referrer', values, { to: 'referrer-told' });
    expect(replyOf(inState(whole, 'closed'))?.state).toBe('told');
  });
});

describe('REPLY-03 whether the referral that was advised is there', () => {
  const service = (whole: WholeCase, name: string, about: Record<string, string>) =>
    stored(
      whole,
      serviceStepIn(whole, {
        ...{ did: name, who: 'intake', name: 'The service', about, at: aTime, salt: '00' },
      }),
    );
  const from = { case: aCaseId(2), kind: 'referral' };

  test('it is awaited until it went on from here, or staff linked it', () => {
    expect(replyOf(released())?.referral).toBe('awaited');
    expect(replyOf(service(released(), 'continued', from))?.referral).toBe('arrived');
    for (const step of ['link', 'linked-from'])
      expect(replyOf(did(released(), step, {}, { about: from }).whole)?.referral).toBe('arrived');
  });

  test('another case that is linked, or a link that was taken away, is none', () => {
    const other = { case: aCaseId(3), kind: 'clares-law' };
    expect(replyOf(did(released(), 'link', {}, { about: other }).whole)?.referral).toBe('awaited');
    const linked = did(released(), 'link', {}, { about: from }).whole;
    const gone = did(linked, 'unlink', { case: aCaseId(2) }).whole;
    expect(replyOf(gone)?.referral).toBe('awaited');
  });

  test('by when, as long as the hub waits for it', () => {
    // The hub of these tests waits for a day.
    const referBy = '2026-11-24T09:00:00.000Z';
    expect(replyOf(released())).toMatchObject({ referral: 'awaited', referBy });
    expect(replyOf(service(released(), 'continued', from))).not.toHaveProperty('referBy');
    const closed = did(released(), 'close', {}, { to: 'closed' }).whole;
    expect(replyOf(closed)).not.toHaveProperty('referBy');
  });

  test('nothing is said of it where the advice was not to refer', () => {
    const whole = released({ ...aNote, refer: 'no' });
    expect(replyOf(whole)).not.toHaveProperty('referral');
    expect(replyOf(whole)?.written).not.toHaveProperty('refer');
  });
});

describe('REPLY-04 who can come back', () => {
  test('nobody, where nobody was given a phrase, or it is another kind of case', () => {
    expect(replyOf(aCaseOf(aSubmission({ kind: 'consultation' })).whole)).toBeUndefined();
    const { professional } = aQuestion();
    const other = aCaseOf(aSubmission({ kind: 'clares-law', professional })).whole;
    expect(replyOf(other)).toBeUndefined();
  });

  test('by the phrase of what was first sent: changed answers bring no other', () => {
    const professional = { group: 'child' as const, reply: aReplyId(9) };
    const whole = amendedBy(aCaseOf().whole, aQuestion({ professional }));
    expect(replyOf(whole)?.reply).toBe(aReplyId());
  });
});

describe('REPLY-05 the front door is owed a letter by each step that changes what it says', () => {
  const letters = (...step: Parameters<typeof did>) => did(...step).write.letters;

  test('a step that moves it on, with its number', () => {
    expect(letters(aCaseOf().whole, 'screen', {}, { to: 'screened' })).toEqual([
      {
        ...{ v: 1, caseId: 'letters', item: `reply#${aCaseId()}`, caseIdOf: aCaseId(), n: 2 },
        ...{ queuedAt: aTime, tries: 0, nextTryAt: aTime },
      },
    ]);
  });

  test('none by a step that changes nothing for who asked', () => {
    const screened = did(aCaseOf().whole, 'screen', {}, { to: 'screened' }).whole;
    expect(letters(screened, 'start-advising', {}, { to: 'advising' })).toEqual([]);
    expect(letters(screened, 'note', { text: 'Rang the school' })).toEqual([]);
  });

  test('none where nobody can come back', () => {
    const { whole } = aCaseOf(aSubmission({ kind: 'consultation' }));
    expect(letters(whole, 'screen', {}, { to: 'screened' })).toEqual([]);
  });

  test('what arrives owes no reply, and a question owes nothing', () => {
    expect(aCaseOf().write.letters).toEqual([]);
    const { letters: owed = [] } = aCaseOf(aReferralFrom(continues), { caseId: aCaseId(2) }).write;
    expect(owed.map(({ item }) => item)).toEqual([`join#${aCaseId(2)}`]);
    // A case is no earlier request of itself.
    expect(aCaseOf(aReferralFrom(continues)).write.letters).toEqual([]);
  });
});
