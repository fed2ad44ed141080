import { afterAll, afterEach, describe, expect, inject, onTestFinished, test } from 'vitest';
import { type Control, control, until } from '../control.ts';
import { forget, startService } from '../service.ts';
import { danger, keepFromTelling, owedOf, toldOf, written } from './danger.ts';

const desk = control(inject('endpoints'));
afterEach(() => desk.noFaults());
afterAll(() => desk.close());

const watchClocks = (desk: Control) => desk.run('dorset-hub-bcp-watch-clocks');
const settled = (desk: Control, reference: string) =>
  until(async () =>
    (await desk.items('dorset-front-tracking')).some(
      (item) => item['reference'] === reference && item['state'] === 'settled',
    ),
  );

describe('the duty channel is told of immediate risk', () => {
  test('at the hub of the place, once, and with nothing of what was written', async () => {
    const { reference } = await danger(desk, 'bcp');
    const [first] = await until(async () => {
      const told = await toldOf(desk, reference);
      return told.length > 0 && told;
    });
    await settled(desk, reference);
    await until(async () => (await owedOf(desk, 'bcp', reference)).length === 0);
    await watchClocks(desk);
    const told = await toldOf(desk, reference);
    expect(told).toEqual([first]);
    expect(first).toMatchObject({
      hub: 'bcp',
      subject: 'Please sign in and open the inbox',
      text: expect.stringMatching(
        /^BCP: [0-9a-f]{12}, received on .+ at \d\d:\d\d\. Sign in and open the inbox\.$/,
      ) as string,
    });
    for (const word of written) expect(JSON.stringify(told)).not.toContain(word);
  });

  test('before the receipt', async () => {
    const before = (await desk.calls()).at(-1)?.n ?? 0;
    const { reference } = await danger(desk, 'bcp');
    await settled(desk, reference);
    const calls = (await desk.calls(before)).filter(({ principal }) => /-intake$/.test(principal));
    const actions = calls.map(({ action }) => action);
    expect(actions).toContain('sns:Publish');
    expect(actions.indexOf('sns:Publish')).toBeLessThan(actions.indexOf('sqs:SendMessage'));
  });
});

describe('a duty channel that is down holds up nothing, and is told later', () => {
  test('refused: the receipt is sent, and the next round of the watcher tells', async () => {
    await keepFromTelling(desk, 'bcp');
    const { reference } = await danger(desk, 'bcp');
    await settled(desk, reference);
    await watchClocks(desk);
    expect(await toldOf(desk, reference)).not.toEqual([]);
    expect(await owedOf(desk, 'bcp', reference)).toEqual([]);
  });

  test('silent: the receipt is sent after some seconds', async () => {
    await desk.fault({
      match: { action: 'sns:Publish', principal: 'dorset-hub-bcp-intake' },
      ...{ do: 'delay', ms: 60_000, times: 1_000_000 },
    });
    const { reference } = await danger(desk, 'bcp');
    await settled(desk, reference);
    await watchClocks(desk);
    expect(await toldOf(desk, reference)).not.toEqual([]);
  });
});

describe('the process is killed on the way: the duty channel is told all the same', () => {
  test.each([
    ['crash-before', 'sns:Publish'],
    ['crash-after', 'sns:Publish'],
  ] as const)('%s %s', async (when, action) => {
    const killed = await startService({});
    const first = control(killed.endpoints);
    await first.fault({ match: { action }, do: when });
    const { reference } = await danger(first, 'bcp');
    await killed.ended;
    first.close();
    const { folder, endpoints } = killed;
    const port = Number(new URL(endpoints.frontDoor).port);
    const service = await startService({ folder, port });
    const again = control(service.endpoints);
    onTestFinished(async () => {
      again.close();
      await service.stop();
      forget(folder);
    });
    expect(await owedOf(again, 'bcp', reference)).toHaveLength(1);
    await watchClocks(again);
    expect(await toldOf(again, reference)).toHaveLength(1);
    expect(await owedOf(again, 'bcp', reference)).toEqual([]);
    await settled(again, reference);
    expect(await toldOf(again, reference)).toHaveLength(1);
  });
});
