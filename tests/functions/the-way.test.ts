import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verify } from '../../functions/domain/audit.ts';
import { receivedIn } from '../../functions/domain/case-items.ts';
import { liftContent, liftHead, liftStep } from '../../functions/domain/case-lift.ts';
import type { StoredAnswers } from '../../functions/domain/answers.ts';
import type { Place } from '../../functions/domain/submissions.ts';
import { aCaseId, aSubmission, someAnswers } from '../builders.ts';
import { hubIds, theService } from './service.ts';

type Service = ReturnType<typeof theService>;

const postcode: Place = { answer: 'postcode', postcode: 'DT1 1XJ' };
const notKnown: Place = { answer: 'not-known' };
const said = (answer: string) => [{ question: 'What is your worry?', answer }];
/** What was first sent in a case, and what was sent after going back and changing it. */
const sent = (n: number, place: Place = postcode): StoredAnswers =>
  someAnswers({ caseId: aCaseId(n) }, aSubmission({ place, said: said('canary one') }));
const changed = (n: number, place: Place = notKnown): StoredAnswers =>
  someAnswers(
    { caseId: aCaseId(n) },
    aSubmission({ place, immediateRisk: true, said: said('canary two') }),
  );

/** The items of one kind that all hubs together have of a case. */
const kept = (service: Service, caseId: string, kind: string) =>
  hubIds.flatMap((hub) =>
    (service.hubs[hub]?.all() ?? [])
      .filter((item) => item['caseId'] === caseId && String(item['item']).startsWith(kind))
      .map((item) => ({ hub, item })),
  );

/** Every confirmed submission is in one case at one hub, once, and the front door forgot it. */
function expectAllArrivedOnce(service: Service, confirmed: readonly StoredAnswers[]) {
  for (const caseId of new Set(confirmed.map((c) => c.caseId))) {
    const ids = new Set(confirmed.filter((c) => c.caseId === caseId).map((c) => c.submissionId));
    const heads = kept(service, caseId, 'head');
    expect(heads).toHaveLength(1);
    const head = liftHead(heads[0]?.item);
    const steps = kept(service, caseId, 'step#').map(({ item }) => liftStep(item));
    const contents = kept(service, caseId, 'content#').map(({ item }) => liftContent(item));
    const sent = receivedIn(contents);
    expect(sent.map((one) => one.submissionId).sort()).toEqual([...ids].sort());
    const { length } = steps;
    expect(head).toMatchObject({ steps: length, version: length, amendments: ids.size - 1 });
    // While all this goes on, clocks run out: their watcher writes steps of its own.
    const dids = steps.map((s) => s.did).filter((did) => !did.startsWith('clock-'));
    expect(dids).toEqual(['receive', 'amend', 'amend'].slice(0, ids.size));
    expect(verify(steps, contents)).toEqual({ ok: true, head: head.chainHead });
    const times = sent.map((one) => one.receivedAt).sort();
    expect(head.receivedAt).toBe(times[0]);
    expect(head.immediateRisk).toBe(sent.some((one) => one.submission.immediateRisk));
  }
  expectDutyTold(service);
  expect(service.front.all.answers()).toEqual([]);
  const tracked = service.front.all.tracking();
  expect(JSON.stringify(tracked)).not.toMatch(/canary|DT1/);
  const submissions = tracked.filter((item) => item['item'] !== 'route');
  expect(submissions).toHaveLength(new Set(confirmed.map((c) => c.submissionId)).size);
  for (const item of submissions) expect(item).toMatchObject({ state: 'settled' });
}

/** Each hub's duty channel was told at least once of each immediate risk, and is owed nothing. */
function expectDutyTold(service: Service) {
  for (const hub of hubIds) {
    const { all, alerts } = service.hubs[hub] ?? expect.unreachable();
    const risks = all()
      .filter(({ item }) => String(item).startsWith('content#'))
      .flatMap((item) => receivedIn([liftContent(item)]))
      .filter(({ submission }) => submission.immediateRisk);
    const ofDanger = alerts.filter(({ text }) => text.includes('received on'));
    expect(ofDanger.length).toBeGreaterThanOrEqual(risks.length);
    expect(all().filter(({ caseId }) => caseId === 'duty')).toEqual([]);
    expect(JSON.stringify(alerts)).not.toMatch(/canary|DT1/);
    if (risks.length === 0) expect(ofDanger).toEqual([]);
  }
}

/** A submission goes all the way, then its amendment, with the watch at work in between. */
async function bothSent(service: Service): Promise<StoredAnswers[]> {
  const all = [sent(1), changed(1)];
  for (const answers of all) {
    service.put(answers);
    service.pass(3);
    await service.watch();
    for (const name of ['submissions', ...hubIds, 'receipts'] as const) await service.deliver(name);
  }
  return all;
}

const callsOfBoth = 29;

describe('a function that stops anywhere on the way loses nothing and doubles nothing', () => {
  test('undisturbed, a submission and its amendment arrive without any repetition', async () => {
    const service = theService();
    const confirmed = await bothSent(service);
    expectAllArrivedOnce(service, confirmed);
    // The cases below stop at each of these calls: a new call on the way must be counted here.
    expect(service.calls()).toBe(callsOfBoth);
  });

  const each = Array.from({ length: callsOfBoth }, (_, i) => i + 1);
  const crashes = each.flatMap((n) => [[n, 'before'] as const, [n, 'after'] as const]);
  test.each(crashes)('call %i, stopped %s it is done', async (n, when) => {
    const service = theService();
    service.crashAt(n, when);
    const confirmed = await bothSent(service);
    await service.runOut();
    expectAllArrivedOnce(service, confirmed);
  });

  test.each(crashes)('call %i, stopped %s it is done, and all queues lost', async (n, when) => {
    const service = theService();
    service.crashAt(n, when);
    const confirmed = await bothSent(service);
    service.loseQueues();
    await service.runOut();
    expectAllArrivedOnce(service, confirmed);
  });

  test.each(crashes)('call %i, stopped %s it is done, and other rules since', async (n, when) => {
    const service = theService();
    service.crashAt(n, when);
    const confirmed = await bothSent(service);
    service.changeRules();
    await service.runOut();
    expectAllArrivedOnce(service, confirmed);
  });
});

const place = fc.constantFrom(postcode, notKnown);
const event = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('deliver' as const),
      queue: fc.constantFrom('submissions' as const, 'receipts' as const, ...hubIds),
      place: fc.nat(5),
      again: fc.boolean(),
    }),
  },
  fc.record({ do: fc.constant('send' as const), case: fc.integer({ min: 1, max: 3 }), place }),
  fc.record({ do: fc.constant('change' as const), case: fc.integer({ min: 1, max: 3 }), place }),
  fc.record({
    do: fc.constant('crash' as const),
    at: fc.integer({ min: 1, max: 6 }),
    when: fc.constantFrom('before' as const, 'after' as const),
  }),
  fc.constantFrom(
    { do: 'watch' } as const,
    { do: 'other-rules' } as const,
    { do: 'lose-queues' } as const,
    { do: 'a-day-passes' } as const,
  ),
);

test('whatever is repeated, reordered, lost or stopped, every submission arrives once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 40 }), async (events) => {
      const service = theService();
      const confirmed: StoredAnswers[] = [];
      const put = (answers: StoredAnswers) => {
        // Sending the same again is confirmed again; two amendments a case are enough here.
        const ofCase = confirmed.filter((c) => c.caseId === answers.caseId);
        const isNew = !ofCase.some((c) => c.submissionId === answers.submissionId);
        if (isNew && ofCase.length >= 3) return;
        expect(service.put(answers)).toBe(isNew);
        if (isNew) confirmed.push(answers);
      };
      for (const e of events) {
        service.pass(2);
        if (e.do === 'deliver') await service.deliver(e.queue, e.place, e.again);
        if (e.do === 'send') put(sent(e.case, e.place));
        if (e.do === 'change') put(changed(e.case, e.place));
        if (e.do === 'crash') service.crashAt(e.at, e.when);
        if (e.do === 'watch') await service.watch();
        if (e.do === 'other-rules') service.changeRules();
        if (e.do === 'lose-queues') service.loseQueues();
        if (e.do === 'a-day-passes') service.pass(25 * 60);
      }
      await service.runOut();
      expectAllArrivedOnce(service, confirmed);
    }),
    { numRuns: 300 },
  );
});
