import { afterAll, beforeAll, expect, test } from 'vitest';
import { answersTable } from '../../../functions/aws/answers.ts';
import { casesTable } from '../../../functions/aws/cases.ts';
import { caseReader } from '../../../functions/aws/case-reader.ts';
import { caseSteps } from '../../../functions/aws/case-steps.ts';
import { clockReads } from '../../../functions/aws/clock-reads.ts';
import { dutyChannel } from '../../../functions/aws/duty.ts';
import { signedCopies } from '../../../functions/aws/signed-copies.ts';
import { answeredLetters } from '../../../functions/aws/letters.ts';
import { settlement } from '../../../functions/aws/settlement.ts';
import { submissions } from '../../../functions/aws/submissions.ts';
import { trackingTable } from '../../../functions/aws/tracking.ts';
import { newlyTracked } from '../../../functions/domain/tracking.ts';
import { routeSubmissions } from '../../../functions/front-door/route.ts';
import { settleReceipts } from '../../../functions/front-door/settle.ts';
import { watchUnsettled } from '../../../functions/front-door/watch.ts';
import { takeIn } from '../../../functions/hub/intake.ts';
import { aDelivery, aRouting, aSubmission, aTime, someAnswers } from '../../builders.ts';
import { makeTables, startEngine } from './engine.ts';

let stop: () => void;
beforeAll(async () => {
  stop = await startEngine();
});
afterAll(() => stop());

test('over the real tables, one case comes of a submission and two amendments at once, each doubled', async () => {
  const names = await makeTables('way');
  const now = () => new Date(Date.parse(aTime) + 3 * 60_000);
  const [answers, tracking, cases] = [
    answersTable(names.answers),
    trackingTable(names.tracking),
    casesTable(names.cases),
  ];
  const queues = { submissions: [] as object[], hub: [] as object[], receipts: [] as object[] };
  const sendTo = (queue: object[]) => (message: object) => {
    // Everything is delivered twice, at once.
    queue.push(message, message);
    return Promise.resolve();
  };
  const route = routeSubmissions({
    answers,
    tracking,
    decide: () => aRouting(),
    sendToHub: (_, message) => sendTo(queues.hub)(message),
    triage: 'triage',
    unsettledAfterSeconds: 86_400,
    now,
  });
  const random = (bytes: number) => new Uint8Array(bytes);
  const intake = takeIn({
    cases,
    ...{ whole: caseReader(names.cases), steps: caseSteps(names.cases) },
    letters: answeredLetters(names.cases),
    sendLetter: sendTo([]),
    duty: dutyChannel({ table: names.cases, topicArn: 'none' }),
    hubName: 'Dorset',
    sendReceipt: sendTo(queues.receipts),
    hub: 'dorset',
    random,
    now,
  });
  const settle = settleReceipts({
    ...settlement(names),
    copies: signedCopies(names.tracking),
    now,
  });
  const watch = watchUnsettled({
    tracking,
    sendToRoute: sendTo(queues.submissions),
    retry: { firstSeconds: 120, maxSeconds: 21_600, unsettledAfterSeconds: 86_400 },
    measure: () => undefined,
    now,
  });
  const drain = async (queue: object[], handle: typeof route) => {
    // What fails comes back, as SQS would bring it back.
    for (let turn = 0; queue.length > 0 && turn < 20; turn++) {
      const batch = queue.splice(0);
      const { batchItemFailures } = await handle(aDelivery(...batch));
      for (const { itemIdentifier } of batchItemFailures) {
        const message = batch[Number(itemIdentifier.split('-')[1]) - 1];
        if (message) queue.push(message);
      }
    }
  };

  const sent = ['one', 'two', 'three'].map((answer) =>
    someAnswers({}, aSubmission({ said: [{ question: 'What is your worry?', answer }] })),
  );
  for (const answers of sent)
    await submissions(names).add({ answers, tracked: newlyTracked(answers, 120) });
  await watch();
  await drain(queues.submissions, route);
  await drain(queues.hub, intake);
  await drain(queues.receipts, settle);

  // When the last of its clocks ends, every open case is found.
  const { found } = await clockReads(names.cases).waking('2027-01-01T00:00:00.000Z');
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ steps: 3, version: 3, amendments: 2 });
  expect(await tracking.unsettled()).toEqual({ found: [], unreadable: 0 });
  for (const s of sent) expect(await answers.read(s.submissionId)).toBeUndefined();
});
