import { isDeepStrictEqual } from 'node:util';
import type { WholeCase } from '../../functions/domain/case-items.ts';
import { textOf } from '../../functions/aws/queues.ts';
import { liftAnswers, type StoredAnswers } from '../../functions/domain/answers.ts';
import { liftContent, liftHead, liftStep } from '../../functions/domain/case-lift.ts';
import { received } from '../../functions/domain/cases.ts';
import { londonDay } from '../../functions/domain/london.ts';
import { readForHub } from '../../functions/domain/messages.ts';
import { partnership } from '../../functions/domain/partnerships.ts';
import { route, routingOf } from '../../functions/domain/routing.ts';
import { postcodes } from '../../functions/front-door/postcodes.ts';
import { aSubmissionMessage } from '../builders.ts';
import { aHubWeb } from '../functions/hub/hub-memory.ts';
import type { Got } from './look.ts';

/** What a queue takes as text: the characters of XML 1.0. */
const notForQueue = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd]/;
/** SQS: of a message. DynamoDB: of an item. In bytes. */
const largest = { message: 1_048_576, item: 400_000 };

const stored = (item: object): unknown => JSON.parse(JSON.stringify(item));

/** Hands what was stored to a hub as the queue does, and gives the case that is made there. */
export function arrive(all: readonly StoredAnswers[]): {
  whole: WholeCase | undefined;
  faults: string[];
} {
  const faults: string[] = [];
  let whole: WholeCase | undefined;
  for (const answers of all) {
    const item = liftAnswers(stored(answers));
    const text = textOf(aSubmissionMessage(item, routed(item)));
    const message = readForHub(text);
    if (message.type !== 'submission') throw new Error('Not read as a submission');
    if (!isDeepStrictEqual(message.body.submission, answers.submission))
      faults.push('it arrives as something else');
    if (notForQueue.test(text)) faults.push('the queue would refuse its text');
    if (Buffer.byteLength(text) > largest.message) faults.push('the queue would refuse its size');
    const write = received(message, whole?.head, { at: answers.receivedAt, salt: '00' });
    if (bytesOf(write.content) > largest.item) faults.push('the table would refuse its size');
    whole = {
      head: liftHead(stored(write.head)),
      steps: [...(whole?.steps ?? []), liftStep(stored(write.step))],
      contents: [...(whole?.contents ?? []), liftContent(stored(write.content))],
    };
  }
  return { whole, faults };
}

function routed({ submission, receivedAt }: StoredAnswers) {
  const { look } = postcodes();
  const date = londonDay(receivedAt);
  return routingOf(
    route({ place: submission.place, date, partnership: partnership('dorset'), look }),
  );
}

/** About what DynamoDB counts: the bytes of all names and texts. */
function bytesOf(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (typeof value !== 'object' || value === null) return 1;
  return Object.entries(value).reduce(
    (sum, [name, inside]) => sum + 3 + Buffer.byteLength(name) + bytesOf(inside),
    3,
  );
}

/** The desk of a hub whose only case is the one to be shown. */
export function aDesk() {
  const { get, looks, kept } = aHubWeb();
  return {
    get,
    /** The inbox, and the first of these cases. */
    async show(whole: WholeCase, ...others: WholeCase[]): Promise<Got[]> {
      kept.splice(0, kept.length, whole, ...others);
      looks.length = 0;
      return Promise.all(
        [get('/'), get(`/case/${whole.head.caseId}`)].map(async (answer) => gotFrom(await answer)),
      );
    },
  };
}
export type Desk = ReturnType<typeof aDesk>;

export async function gotFrom(answer: Response): Promise<Got> {
  const headers: [string, string][] = [];
  answer.headers.forEach((value, name) => headers.push([name, value]));
  return { status: answer.status, headers, html: await answer.text() };
}
