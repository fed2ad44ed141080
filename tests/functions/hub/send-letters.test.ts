import { describe, expect, test } from 'vitest';
import type { Letter } from '../../../functions/domain/letter-messages.ts';
import { owed } from '../../../functions/domain/letters.ts';
import { sendLetters, type SendDeps } from '../../../functions/hub/send-letters.ts';
import { aCaseId, aReferralFrom, aReference, aReplyId, aTime } from '../../builders.ts';
import { aCaseOf, did } from '../domain/worked-cases.ts';
import { casesInMemory } from '../memory.ts';

const continues = { caseId: aCaseId(1), reference: aReference, reply: aReplyId() };

/** A hub with a question that was screened and a referral that goes on from one, and a clock. */
async function aHub(change: Partial<SendDeps> = {}) {
  const memory = casesInMemory();
  const asked = aCaseOf();
  await memory.cases.store(asked.write);
  await memory.steps.store(did(asked.whole, 'screen', {}, { to: 'screened' }).write);
  await memory.cases.store(aCaseOf(aReferralFrom(continues), { caseId: aCaseId(2) }).write);
  const clock = { now: new Date(aTime) };
  const sent: Letter[] = [];
  const measured: unknown[] = [];
  const run = sendLetters({
    letters: memory.letters,
    cases: memory.whole,
    sendLetter: (letter) => Promise.resolve(void sent.push(letter)),
    measure: (values) => void measured.push(values['LettersWaiting']),
    hub: 'dorset',
    now: () => clock.now,
    ...change,
  });
  const after = async (minutes: number) => {
    clock.now = new Date(clock.now.getTime() + minutes * 60_000);
    sent.length = 0;
    await run();
    return sent.map(({ type }) => type).sort();
  };
  return { ...memory, after, sent, measured };
}
const both = ['join', 'reply'];

describe('SENDLETTER-01 what is owed is sent until it is answered', () => {
  test('as the case is now, with the number of its last step', async () => {
    const hub = await aHub();
    const whole = (await hub.whole.read(aCaseId(1))) ?? expect.unreachable();
    await hub.steps.store(did(whole, 'record-advice', {}, { to: 'advised' }).write);
    await hub.steps.store(
      did((await hub.whole.read(aCaseId(1))) ?? whole, 'note', { text: 'canary' }).write,
    );
    expect(await hub.after(0)).toEqual(both);
    expect(hub.sent.find(({ type }) => type === 'reply')).toEqual({
      ...{ v: 1, type: 'reply', id: `reply#${aCaseId(1)}`, reference: aReference },
      ...{ sentAt: aTime, from: 'dorset', to: 'front' },
      body: {
        ...{ caseId: aCaseId(1), reply: aReplyId(), state: 'advice-given', order: 4, at: aTime },
      },
    });
    expect(hub.sent.find(({ type }) => type === 'join')).toMatchObject({
      body: { ...{ caseId: aCaseId(1), reply: aReplyId() }, into: { caseId: aCaseId(2) } },
    });
  });

  test('again after 2, 4 and 8 minutes; one that took its place at once', async () => {
    const hub = await aHub();
    const sentAt = [0, 1, 1, 2, 1, 1, 4, 3, 1];
    const sent: string[][] = [];
    for (const minutes of sentAt) sent.push(await hub.after(minutes));
    expect(sent).toEqual([both, [], both, [], [], both, [], [], both]);
    const whole = (await hub.whole.read(aCaseId(1))) ?? expect.unreachable();
    await hub.steps.store(did(whole, 'record-advice', {}, { to: 'advised' }).write);
    expect(await hub.after(1)).toEqual(['reply']);
  });

  test('no more once it is answered: of that step or a later one', async () => {
    const hub = await aHub();
    await hub.letters.answered(`reply#${aCaseId(1)}`, 1);
    expect(await hub.after(0)).toEqual(both);
    await hub.letters.answered(`reply#${aCaseId(1)}`, 2);
    await hub.letters.answered(`reply#${aCaseId(1)}`, 2);
    expect(await hub.after(5)).toEqual(['join']);
  });

  test('how long the oldest has waited for an answer is measured', async () => {
    const hub = await aHub();
    await hub.after(0);
    await hub.after(11);
    await hub.letters.answered(`reply#${aCaseId(1)}`, 9);
    await hub.letters.answered(`join#${aCaseId(2)}`, 9);
    await hub.after(1);
    expect(hub.measured).toEqual([0, 11, 0]);
  });
});

describe('SENDLETTER-02 one that fails holds up no other', () => {
  test('its case cannot be read', async () => {
    const real = await aHub();
    const hub = await aHub({
      cases: {
        read: (caseId) =>
          caseId === aCaseId(1) ? Promise.reject(new Error('canary')) : real.whole.read(caseId),
      },
    });
    expect(await hub.after(0)).toEqual(['join']);
    expect(await hub.after(1)).toEqual([]);
  });

  test('its case is gone', async () => {
    const hub = await aHub();
    const gone = owed('reply', { caseId: aCaseId(7), n: 1, at: aTime });
    hub.set(gone);
    expect(await hub.after(0)).toEqual(both);
    expect(hub.letters).toBeDefined();
    await hub.after(11);
    expect(hub.measured.at(-1)).toBe(11);
  });

  test('one that cannot be read is a fault, once the others are sent', async () => {
    const hub = await aHub();
    const { found } = await hub.letters.waiting();
    const other = await aHub({
      letters: { ...hub.letters, waiting: () => Promise.resolve({ found, unreadable: 1 }) },
    });
    await expect(other.after(0)).rejects.toThrow('letters-unreadable');
    expect(other.sent).toHaveLength(2);
  });

  test('the queue is down: it is due at once in the next round', async () => {
    let isDown = true;
    const sent: string[] = [];
    const hub = await aHub({
      sendLetter(letter) {
        if (isDown) return Promise.reject(new Error('down'));
        return Promise.resolve(void sent.push(letter.type));
      },
    });
    await hub.after(0);
    isDown = false;
    await hub.after(1);
    expect(sent.sort()).toEqual(both);
  });
});
