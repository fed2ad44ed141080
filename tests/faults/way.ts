import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Control, control, until } from '../control.ts';
import { type Kind, person, referenceIn, story } from '../person.ts';
import { type Service, startService } from '../service.ts';

const front = 'dorset-front';
const hubs = ['dorset', 'bcp', 'triage'];

/** A fault on the way: at the nth call that matches, before or after the engine has done it. */
export type Point = {
  readonly when: 'crash-before' | 'crash-after';
  readonly action?: string;
  readonly principal?: string;
  readonly nth: number;
};

export type Outcome = {
  readonly point: Point;
  readonly reached: boolean;
  readonly wrong: string[];
};

/**
 * One service that is killed again and again. Each round sends one request with a fault waiting
 * on its way, starts the service again, and then counts what has become of that request.
 */
export async function rounds(folder: string, port?: number) {
  let service = await startService({ folder, ...(port && { port }) });
  const where = Number(new URL(service.endpoints.frontDoor).port);

  const again = async (queuesToo: boolean) => {
    await service.ended;
    // A queue is transport, never the only copy: what is stored must arrive without it.
    if (queuesToo) rmSync(join(folder, 'dorset', 'sqs'), { recursive: true, force: true });
    service = await startService({ folder, port: where });
  };

  return {
    /** Every call that one request makes on its way, in order, without a fault. */
    async calls() {
      const desk = control(service.endpoints);
      const before = (await desk.calls()).at(-1)?.n ?? 0;
      await oneRequest(service, desk);
      const made = await desk.calls(before);
      desk.close();
      return made.filter(({ action }) => !idle.test(action));
    },
    async round(point: Point, kind: Kind, queuesToo: boolean): Promise<Outcome> {
      const { when, ...match } = point;
      let desk = control(service.endpoints);
      const asker = person(service.endpoints.journeys[kind]);
      await asker.tell(story(kind));
      await desk.fault({ match: { ...match, service: undefined }, do: when });
      let confirmed = await send(asker);

      // Either the fault ends the process, or the request gets through without meeting it.
      const reached = await Promise.race([
        service.ended.then(() => true),
        settledOrGone(desk, confirmed).then(() => false),
      ]);
      desk.close();
      if (reached) await again(queuesToo);
      desk = control(service.endpoints);
      await desk.noFaults();
      // Whoever saw no confirmation presses send again.
      confirmed ??= await send(asker);
      const wrong = confirmed
        ? await lookAfter(desk, confirmed)
        : ['not confirmed after a restart'];
      desk.close();
      return { point, reached, wrong };
    },
    async stop() {
      return service.stop();
    },
  };
}

const idle = /ReceiveMessage|GetQueueAttributes/;

/** The reference of the confirmation; undefined when none was seen. */
async function send(asker: ReturnType<typeof person>): Promise<string | undefined> {
  try {
    const answer = await asker.send();
    if (answer.status !== 303) return undefined;
    return referenceIn(await (await asker.get(answer.headers.get('location') ?? '')).text());
  } catch {
    return undefined; // The process died while it was answering.
  }
}

async function oneRequest(service: Service, desk: Control) {
  const asker = person(service.endpoints.journeys['clares-law']);
  await asker.tell(story('clares-law'));
  const reference = await send(asker);
  if (!reference) throw new Error('Not confirmed, and no fault was set');
  await settledOrGone(desk, reference);
}

const tracked = async (desk: Control, reference: string) =>
  (await desk.items(`${front}-tracking`)).filter((item) => item['reference'] === reference);

/** Ends when the request is settled; never when the service is gone. */
async function settledOrGone(desk: Control, reference: string | undefined): Promise<void> {
  await until(async () => {
    try {
      const items = reference ? await tracked(desk, reference) : [];
      return items.length > 0 && items.every(({ state }) => state === 'settled');
    } catch {
      return new Promise<never>(() => undefined);
    }
  });
}

/** Lets the watcher do its work until all is settled, then counts: one case, once, and nothing left. */
async function lookAfter(desk: Control, reference: string): Promise<string[]> {
  await until(async () => {
    const items = await tracked(desk, reference);
    if (items.length > 0 && items.every(({ state }) => state === 'settled')) return true;
    await desk.advance(130);
    await desk.run(`${front}-watch`);
    return false;
  });
  await desk.realClock();
  const cases = await Promise.all(
    hubs.map(async (hub) => {
      const items = await desk.items(`dorset-hub-${hub}-cases`);
      return items.filter((item) => item['item'] === 'head' && item['reference'] === reference);
    }),
  );
  const [atDorset = [], atBcp = [], atTriage = []] = cases;
  const submissions = (await desk.items('dorset-hub-bcp-cases')).filter(
    ({ item, caseId }) => String(item).startsWith('content#') && caseId === atBcp[0]?.['caseId'],
  );
  const answers = (await desk.items(`${front}-answers`)).filter(
    (item) => item['reference'] === reference,
  );
  return [
    ...(atBcp.length === 1 ? [] : [`${atBcp.length} cases at its hub`]),
    ...(atDorset.length + atTriage.length === 0 ? [] : ['a case at another hub']),
    ...(submissions.length === 1 ? [] : [`stored ${submissions.length} times in its case`]),
    ...(answers.length === 0 ? [] : ['answers not erased']),
  ];
}
