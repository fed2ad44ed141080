import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verify } from '../../functions/domain/audit.ts';
import { receivedIn, type WholeCase } from '../../functions/domain/case-items.ts';
import { joinedNotes } from '../../functions/domain/joined-notes.ts';
import { about } from '../../functions/domain/standing.ts';
import type { Submission } from '../../functions/domain/submissions.ts';
import {
  aCaseId,
  aQuestion,
  aReferralFrom,
  aReference,
  aReply,
  aReplyId,
  someAnswers,
} from '../builders.ts';
import { aNote, did } from './domain/worked-cases.ts';
import { hubIds, theService } from './service.ts';

type Service = ReturnType<typeof theService>;
const question = aCaseId(1);
const referral = aCaseId(2);
const continues = { caseId: question, reference: aReference, reply: aReplyId() };
const here = { answer: 'postcode', postcode: 'DT1 1XJ' } as const;
const elsewhere = { answer: 'not-known' } as const;

const put = (service: Service, caseId: string, submission: Submission) =>
  service.put(someAnswers({ caseId }, submission));

async function whole(service: Service, hub: string, caseId: string): Promise<WholeCase> {
  const found = await service.hubs[hub]?.whole.read(caseId);
  return found ?? expect.unreachable(`No case at ${hub}`);
}

/** What staff do; they try again where a crash came between. */
async function released(service: Service): Promise<void> {
  const { steps } = service.hubs['dorset'] ?? expect.unreachable();
  const at = service.now().toISOString();
  const current = await whole(service, 'dorset', question);
  await steps.store(did(current, 'release-note', aNote, { to: 'note-sent', at }).write);
}

async function deliverAll(service: Service): Promise<void> {
  for (let turn = 0; turn < 4; turn++)
    for (const name of ['submissions', ...hubIds, 'receipts', 'letters'] as const)
      for (let n = service.queues.get(name)?.length ?? 0; n > 0; n--) await service.deliver(name);
}

/** A question, its note, and a referral that goes on from it, to the same hub or another. */
async function theWay(service: Service, place: Submission['place']): Promise<void> {
  service.replies.add(aReply({ at: service.now().toISOString() }));
  service.replies.add(aReply({ id: aReplyId(2), caseId: referral, kind: 'referral' }));
  put(service, question, aQuestion({ place: here }));
  service.pass(3);
  await service.watch();
  await deliverAll(service);
  if (!(await service.hubs['dorset']?.whole.read(question))) {
    service.allNew();
    await service.runOut();
  }
  await released(service);
  await service.sendLetters();
  await deliverAll(service);
  put(service, referral, aReferralFrom(continues, { place }));
  service.pass(3);
  await service.watch();
  await deliverAll(service);
  await service.sendLetters();
  await deliverAll(service);
}

/** The note can be read, the referral has all that was told, once, and nothing is owed. */
async function expectJoined(service: Service, hub: string): Promise<void> {
  const reply = service.replies.find(aReplyId());
  expect(reply).toMatchObject({ state: 'note', referral: 'arrived', hub: 'dorset' });
  expect(reply?.written?.parts.map(({ answer }) => answer)).toContain(
    'Talk with the school nurse.',
  );
  for (const id of hubIds) {
    const owed = service.hubs[id]?.all().filter(({ caseId }) => caseId === 'letters');
    expect(owed).toEqual([]);
  }
  const asked = await whole(service, 'dorset', question);
  const continued = asked.steps.filter(({ did: one }) => one === 'continued');
  expect(continued.map((step) => about(step, 'case'))).toEqual([referral]);
  expect(continued.map((step) => about(step, 'hub'))).toEqual([hub]);
  const joined = await whole(service, hub, referral);
  const joins = joined.steps.filter(({ did: one }) => one === 'join');
  expect(joins.map((step) => about(step, 'of'))).toEqual([question, question]);
  const answers = [
    ...receivedIn(joined.contents).flatMap(({ submission }) => submission.said),
    ...joinedNotes(joined).flatMap(({ parts }) => parts),
  ].map(({ answer }) => answer);
  for (const one of ['Some School', 'Bruises, twice.', 'Talk with the school nurse.'])
    expect(answers.filter((answer) => answer === one)).toHaveLength(1);
  expect(joined.head).toMatchObject({ amendments: 0, state: 'received', immediateRisk: false });
  const isSame = hub === 'dorset';
  expect(joined.head.links).toEqual(isSame ? [question] : undefined);
  expect(asked.head.links).toEqual(isSame ? [referral] : undefined);
  for (const { steps, contents, head } of [asked, joined])
    expect(verify(steps, contents)).toEqual({ ok: true, head: head.chainHead });
}

const callsOfAll = 61;
const places = [
  ['the same hub', here, 'dorset'],
  ['another hub', elsewhere, 'triage'],
] as const;

describe.each(places)(
  'WAY-02 a question, its note, and the referral from it, at %s',
  (...[, place, hub]) => {
    test('undisturbed, all of it arrives', async () => {
      const service = theService();
      await theWay(service, place);
      // The cases below stop at each of these calls: a new call on the way must be counted here.
      expect(service.calls()).toBe(callsOfAll);
      await service.runOut();
      await expectJoined(service, hub);
    });

    const calls = Array.from({ length: callsOfAll }, (_, i) => i + 1);
    const crashes = calls.flatMap((n) => [[n, 'before'] as const, [n, 'after'] as const]);
    test.each(crashes)('call %i, stopped %s it is done', async (n, when) => {
      const service = theService();
      service.crashAt(n, when);
      await theWay(service, place);
      await service.runOut();
      await expectJoined(service, hub);
    });

    test.each(crashes)('call %i, stopped %s it is done, and all queues lost', async (n, when) => {
      const service = theService();
      service.crashAt(n, when);
      await theWay(service, place);
      service.loseQueues();
      await service.runOut();
      await expectJoined(service, hub);
    });
  },
);

const queue = fc.constantFrom('submissions', 'receipts', 'letters', ...hubIds);
const event = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('deliver'),
      queue,
      place: fc.nat(5),
      again: fc.boolean(),
    }),
  },
  fc.constantFrom({ do: 'send-letters' }, { do: 'watch' }, { do: 'lose-queues' }),
) as fc.Arbitrary<
  | { do: 'deliver'; queue: 'letters'; place: number; again: boolean }
  | { do: 'send-letters' | 'watch' | 'lose-queues' }
>;

test('WAY-03 whatever comes twice, in another order, or not at all, it is joined once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 40 }), fc.boolean(), async (events, isSame) => {
      const service = theService();
      service.replies.add(aReply({ at: service.now().toISOString() }));
      service.replies.add(aReply({ id: aReplyId(2), caseId: referral, kind: 'referral' }));
      // The referral may arrive before the question that it goes on from.
      put(service, question, aQuestion({ place: here }));
      put(service, referral, aReferralFrom(continues, { place: isSame ? here : elsewhere }));
      for (const e of events) {
        service.pass(2);
        if (e.do === 'deliver') await service.deliver(e.queue, e.place, e.again);
        if (e.do === 'send-letters') await service.sendLetters();
        if (e.do === 'watch') await service.watch();
        if (e.do === 'lose-queues') service.loseQueues();
      }
      await service.runOut();
      const joined = await whole(service, isSame ? 'dorset' : 'triage', referral);
      expect(joined.steps.filter(({ did: one }) => one === 'join')).toHaveLength(1);
      expect(joined.steps.map((step) => about(step, 'found'))).not.toContain('no');
      const asked = await whole(service, 'dorset', question);
      expect(asked.steps.filter(({ did: one }) => one === 'continued')).toHaveLength(1);
    }),
    { numRuns: 100 },
  );
});

describe('WAY-04 stacks of different versions: what one does not know yet is refused, and joined later', () => {
  test.each<[string, (typeof hubIds)[number] | 'letters', ...string[]]>([
    ['the hub of the question, which cannot store it', 'dorset', 'submission'],
    ['the hub of the question, which has it', 'dorset', 'reply-kept', 'join'],
    ['the hub of the referral, which cannot store it', 'triage', 'submission', 'handover'],
    ['the hub of the referral, which has it', 'triage', 'handover'],
    ['the front door', 'letters', 'reply', 'join', 'handover'],
  ])('%s is of the version before', async (_, name, ...types) => {
    const service = theService();
    service.isBefore(name, ...types);
    await theWay(service, elsewhere);
    const refused = service.deadLetters.map((message) => (message as { type: string }).type);
    expect(types).toEqual(expect.arrayContaining([...new Set(refused)]));
    expect(refused).not.toEqual([]);
    service.allNew();
    // Dead letters stay where they are: the watch and what is owed carry it.
    await service.runOut();
    await expectJoined(service, 'triage');
  });
});
