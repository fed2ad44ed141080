import { type Control, control, until } from '../control.ts';
import { type Kind, person, referenceIn, story } from '../person.ts';
import { owedOf } from './danger.ts';
import {
  forEver,
  type Killable,
  lastCallOf,
  lives,
  onTheWay,
  type Outcome,
  type Point,
  succeeds,
} from './killable.ts';

const front = 'dorset-front';
const hubs = ['dorset', 'bcp', 'triage'];

/**
 * Each round sends one request with a fault waiting on its way, starts the service again, and then
 * counts what has become of that request.
 */
export function rounds(service: Killable) {
  return {
    /** Every call that one request makes on its way, in order, without a fault. */
    async calls() {
      const desk = control(service.endpoints());
      const before = await lastCallOf(desk);
      const asker = person(service.endpoints().journeys['clares-law']);
      await asker.tell(story('clares-law'));
      const reference = await send(asker);
      if (!reference) throw new Error('Not confirmed, and no fault was set');
      // The last call of all: the receipt is taken off its queue.
      const made = await until(async () => {
        const calls = (await desk.calls(before)).filter(onTheWay);
        const last = calls.at(-1);
        return last?.principal.endsWith('-settle') && last.action === 'sqs:DeleteMessage' && calls;
      });
      desk.close();
      return made;
    },

    async round(point: Point, kind: Kind, queuesToo: boolean): Promise<Outcome> {
      if (point.action === keyCall) {
        // The key is fetched once in a process: only a new one makes this call.
        await service.stop();
        await service.restart(false);
      }
      const { when, ...match } = point;
      let asker = person(service.endpoints().journeys[kind]);
      if (point.action !== keyCall && !(await succeeds(asker.tell(story(kind))))) {
        // The fault of the round before met its call at the very last moment.
        if (await lives(service)) throw new Error('It lives, and fails');
        await service.restart(false);
        asker = person(service.endpoints().journeys[kind]);
        await asker.tell(story(kind));
      }
      const desk = control(service.endpoints());
      await desk.fault({ match, do: when });
      const told = point.action !== keyCall || (await succeeds(asker.tell(story(kind))));
      let confirmed = told ? await send(asker) : undefined;

      // Either the fault ends the process, or the request gets through without meeting it.
      const through = await Promise.race([
        service.ended().then(() => false),
        confirmed ? settled(desk, confirmed).then(() => true, forEver) : forEver(),
      ]);
      // A point may come after the last thing that can be seen, such as deleting a message.
      const met = !through || !(await succeeds(desk.noFaults()));
      desk.close();
      if (met) await service.restart(queuesToo);
      const after = control(service.endpoints());
      // Whoever saw no confirmation presses send again; whoever was cut off begins again.
      if (!told) await asker.tell(story(kind));
      confirmed ??= await send(asker);
      const wrong = confirmed
        ? await lookAfter(after, confirmed)
        : ['not confirmed after a restart'];
      after.close();
      return { point, met, wrong };
    },
  };
}

const keyCall = 'secretsmanager:GetSecretValue';

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

const tracked = async (desk: Control, reference: string) =>
  (await desk.items(`${front}-tracking`)).filter((item) => item['reference'] === reference);

/** Ends when the request is settled; fails when the service is gone. */
const settled = (desk: Control, reference: string) =>
  until(async () => isSettled(await tracked(desk, reference)));

const isSettled = (items: Record<string, unknown>[]) =>
  items.length > 0 && items.every(({ state }) => state === 'settled');

/** Lets the watcher do its work until all is settled, then counts: one case, once, and nothing left. */
async function lookAfter(desk: Control, reference: string): Promise<string[]> {
  await until(async () => {
    if (isSettled(await tracked(desk, reference))) return true;
    await desk.advance(130);
    await desk.run(`${front}-watch`);
    return false;
  });
  await desk.realClock();
  await desk.run('dorset-hub-bcp-watch-clocks');
  const owed = await owedOf(desk, 'bcp', reference);
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
    ...(owed.length === 0 ? [] : ['the duty channel is still owed an alert']),
  ];
}
