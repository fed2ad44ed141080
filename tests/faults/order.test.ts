import { afterEach, describe, expect, inject, test } from 'vitest';
import { type Control, control, until } from '../control.ts';
import { arrivals, sendStory, settled, watchUntil } from '../journeys/inbox.ts';
import { story } from '../person.ts';
import { forget, type Service, startService } from '../service.ts';
import { staff } from './staff.ts';

const tidy: (() => unknown)[] = [];
afterEach(async () => {
  for (let end = tidy.pop(); end; end = tidy.pop()) await end();
});

/** A service of its own on that state; it ends with the test, or by `stop`. */
async function deployed(options: Parameters<typeof startService>[0]) {
  const service = await startService(options);
  const desk = control(service.endpoints);
  if (!options.folder) tidy.push(() => forget(service.folder));
  tidy.push(service.stop, desk.close);
  return { service, desk, endpoints: service.endpoints };
}

/** Ends it, and starts it on the same state with everything deployed. */
async function allDeployed({ endpoints, folder, stop }: Service) {
  await stop();
  return deployed({ folder, port: Number(new URL(endpoints.frontDoor).port) });
}

/** What the front door still holds of a request. */
async function held(desk: Control, reference: string) {
  const of = async (table: string) =>
    (await desk.items(`dorset-front-${table}`)).filter((item) => item['reference'] === reference);
  return { answers: await of('answers'), tracking: await of('tracking') };
}

/** How often a hub has stored something in cases of that reference. */
async function contents(desk: Control, hub: string, reference: string) {
  const items = await desk.items(`dorset-hub-${hub}-cases`);
  const cases = items.filter((item) => item['item'] === 'head' && item['reference'] === reference);
  const ids = cases.map(({ caseId }) => caseId);
  return items.filter(
    ({ item, caseId }) => String(item).startsWith('content#') && ids.includes(caseId),
  );
}

/** Lets the watch find what is due, until this request is settled. */
const carriedByTheWatch = (desk: Control, reference: string) =>
  watchUntil(desk, async () => {
    const { tracking } = await held(desk, reference);
    return tracking.every(({ state }) => state === 'settled');
  });

const sent = (resource: string) => (calls: Awaited<ReturnType<Control['calls']>>) =>
  calls.filter((call) => call.action === 'sqs:SendMessage' && call.resource.endsWith(resource));

describe('stacks are deployed in any order', () => {
  test('a hub later than the front door: a true confirmation, and the case arrives with the hub', async () => {
    const before = await deployed({ without: ['bcp'] });
    expect(Object.keys(before.endpoints.hubs)).toEqual(['dorset', 'triage']);
    const reference = await sendStory(before.endpoints, 'clares-law', story('clares-law'));
    const tried = sent('dorset-hub-bcp-inbox');
    await until(async () => tried(await before.desk.calls()).length > 0);

    // It may send there, and nothing is there: another request does not wait for this one.
    expect(tried(await before.desk.calls()).map(({ allowed }) => allowed)).not.toContain(false);
    await until(async () => JSON.stringify(await before.desk.logs()).includes('QueueDoesNotExist'));
    const other = await sendStory(before.endpoints, 'clares-law', story('clares-law', 'DT1 1XJ'));
    const { dorset } = await arrivals(before.desk, before.endpoints, other);
    expect(dorset).toHaveLength(1);
    await before.desk.advance(130);
    await before.desk.run('dorset-front-watch');
    await until(async () => tried(await before.desk.calls()).length > 1);
    const waiting = await held(before.desk, reference);
    expect(waiting.answers).toHaveLength(1);
    expect(waiting.tracking).toMatchObject([{ state: 'routed', hub: 'bcp', unsettled: 'yes' }]);

    const { desk, endpoints } = await allDeployed(before.service);
    await carriedByTheWatch(desk, reference);
    const { bcp, ...others } = await arrivals(desk, endpoints, reference);
    expect(bcp).toHaveLength(1);
    expect(others).toEqual({});
    expect(await contents(desk, 'bcp', reference)).toHaveLength(1);
    expect((await held(desk, reference)).answers).toEqual([]);
  });

  test('hubs before the front door: they work, are empty, and take what comes once it is there', async () => {
    const before = await deployed({ without: ['front'] });
    const { endpoints, desk } = before;
    await expect(fetch(endpoints.frontDoor)).rejects.toThrow('fetch failed');
    for (const hub of Object.keys(endpoints.hubs)) {
      expect(await staff(endpoints, hub).signIn()).toContain('No open cases');
      await desk.run(`dorset-hub-${hub}-watch-clocks`);
    }
    // Each hub's inbox is asked for messages, and nothing that a hub does needs the front door.
    const inboxes = Object.keys(endpoints.hubs).map((hub) => `dorset-hub-${hub}-inbox`);
    await until(async () => {
      const received = (await desk.calls()).filter(({ action }) => action === 'sqs:ReceiveMessage');
      return inboxes.every((inbox) => received.some(({ resource }) => resource.endsWith(inbox)));
    });
    expect((await desk.calls()).filter(({ allowed }) => !allowed)).toEqual([]);
    expect(JSON.stringify(await desk.logs())).not.toMatch(/ERROR/);

    const after = await allDeployed(before.service);
    const reference = await sendStory(after.endpoints, 'consultation', story('consultation'));
    const { bcp } = await arrivals(after.desk, after.endpoints, reference);
    expect(bcp).toHaveLength(1);
    expect(await staff(after.endpoints, 'bcp').signIn()).toContain(reference);
  });

  test('a front door of the version before: its message is a case once, and is settled', async () => {
    const endpoints = inject('endpoints');
    const desk = control(endpoints);
    tidy.push(desk.close, desk.noFaults);
    // The newer front door is kept from sending: what its older version would have sent comes.
    const inbox = 'dorset-hub-bcp-inbox';
    const refused = { action: 'sqs:SendMessage', resource: inbox, principal: 'dorset-front-route' };
    await desk.fault({ match: refused, do: 'refuse', times: 100_000 });
    const reference = await sendStory(endpoints, 'clares-law', story('clares-law'));
    const { tracking, answers } = await until(async () => {
      const now = await held(desk, reference);
      return now.tracking.some(({ hub }) => hub === 'bcp') && now;
    });
    const message = versionOne(answers[0] ?? {}, await routeOf(desk, tracking[0]?.['caseId']));
    await desk.put(inbox, message);
    await desk.put(inbox, message);
    await settled(desk, reference);
    const { bcp, ...others } = await arrivals(desk, endpoints, reference);
    expect(bcp).toMatchObject([{ reference, steps: 1, amendments: 0 }]);
    expect(others).toEqual({});
    expect(await contents(desk, 'bcp', reference)).toHaveLength(1);
    expect((await held(desk, reference)).answers).toEqual([]);
  });
});

const routeOf = async (desk: Control, caseId: unknown) =>
  (await desk.items('dorset-front-tracking')).find(
    (item) => item['item'] === 'route' && item['caseId'] === caseId,
  )?.['routing'] as object;

/** As tests/examples/submission-message-v1.json has it. */
const versionOne = (stored: Record<string, unknown>, routing: object) => {
  const { caseId, submissionId, reference, receivedAt, submission } = stored;
  return {
    ...{ v: 1, type: 'submission', id: submissionId, reference, sentAt: receivedAt },
    ...{ from: 'front', to: 'bcp' },
    body: {
      ...{ caseId, submissionId, receivedAt, submission },
      routing: { ...routing, why: 'BH15 2RU is in the area of BCP Council.' },
    },
  };
};
