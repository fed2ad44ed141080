import { describe, expect, test } from 'vitest';
import { receivedIn, type WholeCase } from '../../../functions/domain/case-items.ts';
import { contactRules } from '../../../functions/domain/contact-rules.ts';
import { joinedNotes } from '../../../functions/domain/joined-notes.ts';
import type { HandoverMessage, JoinMessage } from '../../../functions/domain/letter-messages.ts';
import { about } from '../../../functions/domain/standing.ts';
import { handOver, takeOver } from '../../../functions/hub/join-cases.ts';
import type { Submission } from '../../../functions/domain/submissions.ts';
import { aCaseId, aQuestion, aReference, aReferralFrom, aReplyId, aTime } from '../../builders.ts';
import { aCaseOf, aNote, amendedBy, did } from '../domain/worked-cases.ts';
import { casesInMemory } from '../memory.ts';

const [question, referral] = [aCaseId(1), aCaseId(2)];
const continues = { caseId: question, reference: aReference, reply: aReplyId() };
const into = { caseId: referral, reference: '3333-3333-3333', hub: 'bcp' };
const envelope = { v: 1 as const, id: 'some-id', reference: aReference, sentAt: aTime };

/** A hub that has these cases, and what it is asked and handed. */
async function aHub(
  hub: string,
  ...cases: readonly { write: ReturnType<typeof aCaseOf>['write']; whole: WholeCase }[]
) {
  const memory = casesInMemory();
  for (const { write, whole } of cases) {
    await memory.cases.store(write);
    memory.become(whole);
  }
  const sent: HandoverMessage[] = [];
  const deps = {
    ...{ whole: memory.whole, cases: memory.cases, steps: memory.steps, letters: memory.letters },
    sendLetter: (letter: HandoverMessage) => Promise.resolve(void sent.push(letter)),
    ...{ hub, random: (bytes: number) => new Uint8Array(bytes), now: () => new Date(aTime) },
  };
  const read = async (caseId: string) => (await memory.whole.read(caseId)) ?? expect.unreachable();
  const asked = (change: Partial<JoinMessage['body']> = {}, reference = aReference) =>
    handOver(
      {
        ...{ ...envelope, reference, type: 'join', from: 'front', to: hub },
        body: { caseId: question, reply: aReplyId(), into, ...change },
      },
      deps,
    );
  const handed = (found?: HandoverMessage['body']['found'], change: Partial<typeof into> = {}) =>
    takeOver(
      {
        ...{ ...envelope, type: 'handover', from: 'front', to: hub },
        body: {
          ...{ caseId: question, reply: aReplyId(), into: { ...into, ...change } },
          ...(found && { found }),
        },
      },
      deps,
    );
  const owed = () => memory.all().filter(({ caseId }) => caseId === 'letters');
  return { asked, handed, sent, read, owed, memory };
}

const aQuestionCase = () => aCaseOf();
const aReferralCase = (change: Partial<Submission> = {}) =>
  aCaseOf(aReferralFrom(continues, change), { caseId: referral });
const noted = () => {
  const made = aQuestionCase();
  return { ...made, whole: did(made.whole, 'release-note', aNote, { to: 'note-sent' }).whole };
};

describe('JOIN-01 the hub of the question hands it over, and says so in it', () => {
  test('what was sent, each time, and the note', async () => {
    const later = aQuestion({ said: [{ question: 'What worries you?', answer: 'A third time.' }] });
    const made = noted();
    const hub = await aHub('dorset', { ...made, whole: amendedBy(made.whole, later) });
    await hub.asked();
    const [{ body } = expect.unreachable()] = hub.sent;
    expect(body.into).toEqual(into);
    expect(body.found?.sent.map(({ submission }) => submission)).toEqual([aQuestion(), later]);
    expect(body.found?.note?.refer).toBe(true);
    const { steps, head } = await hub.read(question);
    expect(steps.at(-1)).toMatchObject({
      did: 'continued',
      role: 'service',
      about: { case: referral, kind: 'referral', hub: 'bcp', reference: '3333-3333-3333' },
    });
    expect(head.links).toBeUndefined();
    // Who asked reads that the referral is there.
    expect(hub.owed().map(({ item }) => item)).toEqual([`reply#${question}`]);
  });

  test('the clock of the referral that was advised is met', async () => {
    const made = noted();
    const advised = did(made.whole, 'record-referral-advised', {}, { to: 'referral-advised' });
    const hub = await aHub('dorset', { ...made, whole: advised.whole });
    await hub.asked();
    const { clocks } = (await hub.read(question)).head;
    const run = clocks.find(({ row }) => row.includes('referral-2'));
    expect(run?.state).toBe('met');
    // In the head at once: nothing wakes the case for a referral that is there.
    const before = advised.whole.head;
    expect(before.clocks.find(({ row }) => row === run?.row)?.state).toBe('running');
    expect((await hub.read(question)).head.wakeAt).not.toBe(before.wakeAt);
  });

  test('asked twice, it says so once and hands over twice', async () => {
    const hub = await aHub('dorset', noted());
    await hub.asked();
    const before = await hub.read(question);
    await hub.asked();
    expect(await hub.read(question)).toEqual(before);
    expect(hub.sent[1]).toEqual(hub.sent[0]);
  });

  test('a referral at the same hub is linked', async () => {
    const hub = await aHub('dorset', noted());
    await hub.asked({ into: { ...into, hub: 'dorset' } });
    expect((await hub.read(question)).head.links).toEqual([referral]);
  });

  test.each<[string, Partial<JoinMessage['body']>]>([
    ['the proof is wrong', { reply: aReplyId(9) }],
    ['there is no such case', { caseId: aCaseId(3) }],
  ])('%s: nothing is handed over, and the question says nothing', async (_, change) => {
    const hub = await aHub('dorset', noted());
    const before = await hub.read(question);
    await hub.asked(change);
    expect(hub.sent.map(({ body }) => body)).toEqual([
      { caseId: question, reply: aReplyId(), into, ...change },
    ]);
    expect(await hub.read(question)).toEqual(before);
  });

  test('a restricted question is handed over by people only: it says who asked', async () => {
    const made = noted();
    const { whole } = made;
    const restricted = { ...whole, head: { ...whole.head, restrictedTo: ['somebody'] } };
    const hub = await aHub('dorset', { ...made, whole: restricted });
    await hub.asked();
    expect(hub.sent.map(({ body }) => body.found)).toEqual([undefined]);
    const last = (await hub.read(question)).steps.at(-1);
    expect(last && about(last, 'handed')).toBe('no');
    expect(JSON.stringify(hub.sent)).not.toContain('Bruises');
  });

  test('restricted while it was written down: nothing is handed over', async () => {
    const hub = await aHub('dorset', noted());
    const { store } = hub.memory.steps;
    const restricting: typeof store = async (...given) => {
      const stored = await store(...given);
      const whole = await hub.read(question);
      hub.memory.become({ ...whole, head: { ...whole.head, restrictedTo: ['somebody'] } });
      return stored;
    };
    Object.assign(hub.memory.steps, { store: restricting });
    await hub.asked();
    expect(hub.sent.map(({ body }) => body.found)).toEqual([undefined]);
  });

  test('under its own reference, and where nothing is handed over, under what was asked', async () => {
    const hub = await aHub('dorset', noted());
    await hub.asked({}, 'ZZZZ-ZZZZ-ZZZZ');
    await hub.asked({ reply: aReplyId(9) }, 'ZZZZ-ZZZZ-ZZZZ');
    expect(hub.sent.map(({ reference }) => reference)).toEqual([aReference, 'ZZZZ-ZZZZ-ZZZZ']);
  });

  test('what does not fit into a message stays, but never what was first sent', async () => {
    const long = (answer: string) => aQuestion({ said: [{ question: 'Which?', answer }] });
    const made = aCaseOf(long('1'.repeat(300_000)));
    const all = ['2', '3', '4'].reduce(
      (whole, digit) => amendedBy(whole, long(digit.repeat(digit === '2' ? 9 : 300_000))),
      made.whole,
    );
    const hub = await aHub('dorset', { ...made, whole: all });
    await hub.asked();
    const answers = hub.sent[0]?.body.found?.sent.map(
      ({ submission }) => submission.said[0]?.answer[0],
    );
    // What is short fits though what came after it did not; how much is missing is said.
    expect(answers).toEqual(['1', '2', '4']);
    expect(hub.sent[0]?.body.found?.left).toBe(1);
    expect(Buffer.byteLength(JSON.stringify(hub.sent[0]))).toBeLessThan(1_048_576);
  });
});

describe('JOIN-02 the hub of the referral puts in what it asked for, once', () => {
  const sentWith = [{ receivedAt: aTime, submission: aQuestion({ immediateRisk: true }) }];
  const note = { releasedAt: aTime, parts: [{ question: 'Our advice', answer: 'Refer.' }] };
  const said = (whole: WholeCase) =>
    receivedIn(whole.contents).flatMap(({ submission }) =>
      submission.said.map(({ answer }) => answer),
    );

  test('what was sent with the question and the note, each in a step; then nothing is owed', async () => {
    const hub = await aHub('bcp', aReferralCase());
    expect(hub.owed().map(({ item }) => item)).toEqual([`join#${referral}`]);
    await hub.handed({ sent: sentWith, note });
    await hub.handed({ sent: sentWith, note });
    const whole = await hub.read(referral);
    expect(whole.steps.map((step) => step.did)).toEqual(['receive', 'join', 'join']);
    expect(said(whole)).toEqual(['Some School', 'Bruises, twice.']);
    expect(joinedNotes(whole)).toEqual([note]);
    expect(hub.owed()).toEqual([]);
  });

  test('it is no change of answers, raises no danger, starts no clock, and gives no reply away', async () => {
    const hub = await aHub('bcp', aReferralCase());
    const { head: before } = await hub.read(referral);
    await hub.handed({ sent: sentWith, note });
    const { head, contents } = await hub.read(referral);
    const { amendments, immediateRisk, clocks, state } = before;
    expect(head).toMatchObject({ amendments, immediateRisk, clocks, state });
    const replies = receivedIn(contents).map(({ submission }) => submission.professional?.reply);
    expect(replies).toEqual([aReplyId(2), undefined]);
  });

  test('its rules of contact count, where the referral says nothing of contact', async () => {
    const hub = await aHub('bcp', aReferralCase());
    expect(contactRules(await hub.read(referral))).toEqual([]);
    await hub.handed({ sent: sentWith });
    const rules = contactRules(await hub.read(referral));
    expect(rules.map(({ contact }) => contact.email)).toEqual(['robin@example.org']);
  });

  test('the note repeats none of them: what was said last counts as the last', async () => {
    const safeContact = (email: string) => ({
      ways: ['email' as const],
      email,
      leaveMessage: false,
    });
    const hub = await aHub('bcp', aReferralCase());
    const sent = ['typo@example.org', 'right@example.org'].map((email, i) => ({
      receivedAt: `2026-11-2${i}T09:00:00.000Z`,
      submission: aQuestion({ safeContact: safeContact(email) }),
    }));
    await hub.handed({ sent, note });
    const rules = contactRules(await hub.read(referral));
    expect(rules.map(({ contact }) => contact.email)).toEqual([
      'typo@example.org',
      'right@example.org',
    ]);
  });

  test('a note that was released anew comes too, and what did not fit is told', async () => {
    const hub = await aHub('bcp', aReferralCase());
    await hub.handed({ sent: sentWith, note, left: 2 });
    await hub.handed({
      sent: sentWith,
      note: { ...note, releasedAt: '2026-11-29T09:00:00.000Z' },
      left: 2,
    });
    const whole = await hub.read(referral);
    expect(joinedNotes(whole)).toHaveLength(2);
    expect(whole.steps.slice(1).map((step) => about(step, 'left'))).toEqual(['2', '2', '2']);
  });

  test('it is not there: one step says so, and what comes later is put in all the same', async () => {
    const hub = await aHub('bcp', aReferralCase());
    await hub.handed();
    await hub.handed();
    const { steps } = await hub.read(referral);
    expect(steps.map((step) => about(step, 'found'))).toEqual([undefined, 'no']);
    expect(hub.owed()).toEqual([]);
    await hub.handed({ sent: sentWith });
    await hub.handed();
    expect((await hub.read(referral)).steps).toHaveLength(3);
  });

  test('a question of the same hub is linked, where it is handed over', async () => {
    const hub = await aHub('dorset', aQuestionCase(), aReferralCase());
    await hub.handed(undefined);
    expect((await hub.read(referral)).head.links).toBeUndefined();
    await hub.handed({ sent: sentWith });
    expect((await hub.read(referral)).head.links).toEqual([question]);
  });

  test('what no case asked for is put into none, and waits in dead letters', async () => {
    const other = { caseId: question, reference: aReference, reply: aReplyId() };
    const asks = aCaseOf(aReferralFrom({ ...other, caseId: aCaseId(5) }), { caseId: referral });
    const hub = await aHub('bcp', asks);
    await expect(hub.handed({ sent: sentWith })).rejects.toThrow('handover-nobody-asked-for');
    await expect(hub.handed({ sent: sentWith }, { caseId: aCaseId(4) })).rejects.toThrow(
      'no-such-case',
    );
    expect((await hub.read(referral)).steps).toHaveLength(1);
    expect(hub.owed()).toHaveLength(1);
  });
});
