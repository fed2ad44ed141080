import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { StoredAnswers } from '../../functions/domain/answers.ts';
import type { Routing } from '../../functions/domain/messages.ts';
import { passLetters } from '../../functions/front-door/letters.ts';
import { routeSubmissions } from '../../functions/front-door/route.ts';
import { settleReceipts } from '../../functions/front-door/settle.ts';
import { watchUnsettled } from '../../functions/front-door/watch.ts';
import { takeIn } from '../../functions/hub/intake.ts';
import { sendLetters } from '../../functions/hub/send-letters.ts';
import { watchClocks } from '../../functions/hub/watch-clocks.ts';
import { aDelivery } from '../builders.ts';
import { repliesInMemory } from './letters-memory.ts';
import { casesInMemory, frontDoorInMemory } from './memory.ts';

/**
 * Counts every call that a function makes, and stops it before or after the chosen one: whatever it
 * would do about that, it does nothing more until it is started again.
 */
function callCounter() {
  let calls = 0;
  let stopped = false;
  const stop = () => {
    stopped = true;
    return new Error('stopped');
  };
  let crash: { at: number; when: 'before' | 'after' } | undefined;
  const counted =
    <A extends unknown[], R>(call: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      if (stopped) throw new Error('stopped');
      const n = ++calls;
      if (crash?.at === n && crash.when === 'before') throw stop();
      const result = await call(...args);
      if (crash?.at === n && crash.when === 'after') throw stop();
      return result;
    };
  return {
    counted,
    crashAt: (at: number, when: 'before' | 'after') => void (crash = { at: calls + at, when }),
    start: () => void (stopped = false),
    calls: () => calls,
  };
}

export const hubIds = ['dorset', 'bcp', 'triage'] as const;
type QueueName = 'submissions' | 'receipts' | 'letters' | (typeof hubIds)[number];
const queueNames = ['submissions', ...hubIds, 'receipts', 'letters'] as const;

/** The whole way from a stored submission to a settled one, over tables and queues in memory. */
export function theService() {
  const counter = callCounter();
  const { counted } = counter;
  const front = frontDoorInMemory();
  const replies = repliesInMemory();
  const hubs = Object.fromEntries(hubIds.map((id) => [id, casesInMemory()]));
  const hubOf = (id: string) => hubs[id] ?? casesInMemory();
  let time = Date.parse('2026-11-23T09:00:00Z');
  const now = () => new Date(time);
  /** A message stays here until its handler has said that it is done. */
  const queues = new Map<string, object[]>();
  const queue = (name: string) => queues.get(name) ?? queues.set(name, []).get(name) ?? [];
  /** Messages that an older version at the end of a queue does not know yet, and those it refused. */
  const unknown = new Map<string, readonly string[]>();
  const deadLetters: object[] = [];
  const send = (name: string) =>
    counted((message: object) => {
      queue(name).push(message);
      return Promise.resolve();
    });
  let rules = 1;
  const decide = (place: StoredAnswers['submission']['place']): Routing => {
    const hub = place.answer === 'postcode' ? (rules === 1 ? 'dorset' : 'bcp') : 'triage';
    return { hub, rows: [`rules-${rules}`], sure: true, why: `canary ${JSON.stringify(place)}` };
  };

  const { tracking, answers, settlement } = front;
  const route = routeSubmissions({
    answers: { read: counted(answers.read) },
    tracking: {
      submission: counted(tracking.submission),
      route: counted(tracking.route),
      recordRoute: counted(tracking.recordRoute),
      markRouted: counted(tracking.markRouted),
      markSent: counted(tracking.markSent),
    },
    decide,
    sendToHub: (hub, message) => send(hub)(message),
    triage: 'triage',
    unsettledAfterSeconds: 24 * 60 * 60,
    now,
  });
  const settle = settleReceipts({ settle: counted(settlement.settle), copies: front.copies, now });
  const dutyOf = (hub: string) => {
    const { duty } = hubOf(hub);
    const channel = {
      due: counted(duty.due),
      publish: counted(duty.publish),
      done: counted(duty.done),
    };
    return { duty: channel, hubName: 'Some hub' };
  };
  const joining = (hub: string) => {
    const { whole, steps, letters } = hubOf(hub);
    return {
      whole: { read: counted(whole.read) },
      steps: { store: counted(steps.store) },
      letters: { answered: counted(letters.answered) },
      sendLetter: send('letters'),
    };
  };
  const intake = (hub: string) => {
    const { cases } = hubOf(hub);
    return takeIn({
      ...joining(hub),
      ...dutyOf(hub),
      cases: {
        head: counted(cases.head),
        store: counted(cases.store),
        name: counted(cases.name),
      },
      sendReceipt: send('receipts'),
      hub,
      random: (bytes) => new Uint8Array(bytes),
      now,
    });
  };
  const consumers: Record<string, (event: SQSEvent) => Promise<SQSBatchResponse>> = {
    submissions: route,
    receipts: settle,
    letters: passLetters({
      tracking: { route: counted(tracking.route) },
      replies: { keep: counted(replies.kept.keep), find: counted(replies.kept.find) },
      sendToHub: (hub, message) => send(hub)(message),
      now,
    }),
    ...Object.fromEntries(hubIds.map((id) => [id, intake(id)])),
  };
  const watch = watchUnsettled({
    tracking: {
      unsettled: counted(tracking.unsettled),
      markRetried: counted(tracking.markRetried),
    },
    sendToRoute: send('submissions'),
    retry: { firstSeconds: 120, maxSeconds: 6 * 60 * 60, unsettledAfterSeconds: 86_400 },
    measure: () => undefined,
    now,
  });

  /** Hands the message at `place` of a queue to its consumer; `again` leaves a copy in the queue. */
  async function deliver(name: QueueName, place = 0, again = false): Promise<void> {
    const waiting = queue(name);
    if (waiting.length === 0) return;
    const [message = {}] = waiting.splice(place % waiting.length, 1);
    if (unknown.get(name)?.includes((message as { type?: string }).type ?? '')) {
      // Five times over; nobody puts it back.
      deadLetters.push(message);
      return;
    }
    counter.start();
    const { batchItemFailures } = (await consumers[name]?.(aDelivery(message))) ?? {
      batchItemFailures: [],
    };
    if (again || batchItemFailures.length > 0) waiting.push(message);
  }

  const service = {
    ...counter,
    front,
    replies,
    hubs,
    now,
    queues,
    deliver,
    deadLetters,
    /** The function at the end of that queue is of a version before these messages. */
    isBefore: (name: QueueName, ...types: string[]) => void unknown.set(name, types),
    /** All stacks have the newest version. */
    allNew: () => unknown.clear(),
    put: (stored: StoredAnswers) => front.put({ ...stored, receivedAt: now().toISOString() }),
    /** What the schedule does; a crash ends the run, and the schedule comes again. */
    watch: () => {
      counter.start();
      return watch().catch(() => undefined);
    },
    async watchClocks() {
      for (const hub of hubIds) {
        counter.start();
        await watchClocks({
          ...dutyOf(hub),
          reads: hubOf(hub).reads,
          steps: { store: counted(hubOf(hub).steps.store) },
          measure: () => undefined,
          hub,
          random: (bytes) => new Uint8Array(bytes),
          now,
        })().catch(() => undefined);
      }
    },
    /** What the schedule of each hub does with the letters that it owes. */
    async sendLetters() {
      for (const hub of hubIds) {
        counter.start();
        const { letters, whole } = hubOf(hub);
        await sendLetters({
          letters: {
            waiting: counted(letters.waiting),
            noteSent: counted(letters.noteSent),
          },
          cases: { read: counted(whole.read) },
          sendLetter: send('letters'),
          measure: () => undefined,
          hub,
          now,
        })().catch(() => undefined);
      }
    },
    pass: (minutes: number) => void (time += minutes * 60_000),
    changeRules: () => void (rules = 3 - rules),
    loseQueues() {
      queues.clear();
    },
    waiting: () =>
      front.all.tracking().filter((item) => item['unsettled'] === 'yes').length +
      hubIds.flatMap((hub) =>
        hubOf(hub)
          .all()
          .filter(({ caseId }) => caseId === 'letters'),
      ).length,
    /** Lets the service run, undisturbed, until nothing waits. */
    async runOut() {
      for (let round = 0; round < 40; round++) {
        for (const name of queueNames)
          for (let n = queue(name).length; n > 0; n--) await deliver(name);
        await service.watchClocks();
        await service.sendLetters();
        if (service.waiting() === 0 && queueNames.every((name) => queue(name).length === 0)) return;
        service.pass(6 * 60);
        await service.watch();
      }
    },
  };
  return service;
}
