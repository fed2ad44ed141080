import { afterEach, expect, test } from 'vitest';
import { govukNotify } from '../../functions/hub/notify.ts';
import { startNotify } from '../../infra/local/notify.ts';

const keyOf = (hub: string) => `${hub}-${'s'.repeat(36)}-${hub.padEnd(36, 'k')}`;
const templates = {
  text: '00000000-0000-4000-8000-000000000001',
  email: '00000000-0000-4000-8000-000000000002',
};
const words = 'Please ring back <b>when</b> you can.';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function setUp(apiKey = keyOf('dorset')) {
  const outbox = await startNotify({
    port: 0,
    hubs: ['dorset', 'bcp'],
    secret: (hub) => JSON.stringify({ apiKey: keyOf(hub) }),
    now: () => new Date('2026-11-23T09:00:00Z'),
  });
  closing.push(outbox.close);
  const notify = govukNotify({
    url: outbox.url,
    apiKey: () => Promise.resolve(apiKey),
    templates,
  });
  return { outbox, notify };
}

test('NOTIFY-01 Notify’s own client hands over a text and an email: address, words, a reference', async () => {
  const { outbox, notify } = await setUp();
  await expect(notify.send('id-1', { way: 'text', to: '07700 900123', words })).resolves.toBe(
    'taken',
  );
  await expect(notify.send('id-2', { way: 'email', to: 'a@example.org', words })).resolves.toBe(
    'taken',
  );
  const at = '2026-11-23T09:00:00.000Z';
  const both = { hub: 'dorset', words, at };
  expect(outbox.list()).toEqual([
    { ...both, way: 'text', to: '07700 900123', template: templates.text, reference: 'id-1' },
    { ...both, way: 'email', to: 'a@example.org', template: templates.email, reference: 'id-2' },
  ]);
});

test('NOTIFY-02 a message is found by its reference, by the hub that sent it alone', async () => {
  const { outbox, notify } = await setUp();
  await notify.send('id-1', { way: 'text', to: '07700 900123', words });
  const other = govukNotify({
    url: outbox.url,
    apiKey: () => Promise.resolve(keyOf('bcp')),
    templates,
  });
  await expect(notify.has('id-1')).resolves.toBe(true);
  await expect(notify.has('id-2')).resolves.toBe(false);
  await expect(other.has('id-1')).resolves.toBe(false);
});

test('NOTIFY-03 what it calls a bad request is refused for good', async () => {
  const { outbox, notify } = await setUp();
  await expect(notify.send('id-1', { way: 'text', to: 'no number', words })).resolves.toBe(
    'refused',
  );
  expect(outbox.list()).toEqual([]);
});

test('NOTIFY-04 a wrong key, or nobody there, is a fault that holds no address and no words', async () => {
  const { notify, outbox } = await setUp('wrong'.padEnd(80, 'x'));
  await outbox.close();
  const gone = notify;
  const { notify: wrong } = await setUp('wrong'.padEnd(80, 'x'));
  for (const one of [wrong, gone]) {
    const fault = await one
      .send('id-1', { way: 'text', to: '07700 900123', words })
      .catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(Error);
    expect((fault as Error).name).toBe('NotifyFailed');
    const all = JSON.stringify([fault, String(fault), Object.entries(fault as Error)]);
    expect(all).not.toMatch(/900123|Please|Bearer/);
    await expect(one.has('id-1')).rejects.toMatchObject({ name: 'NotifyFailed' });
  }
});

test('NOTIFY-05 the page shows what would have been sent, and nothing of it as markup', async () => {
  const { outbox, notify } = await setUp();
  await notify.send('id-1', { way: 'text', to: '07700 900123', words });
  const page = await (await fetch(outbox.url)).text();
  expect(page).toContain('07700 900123');
  expect(page).toContain('Please ring back &lt;b&gt;when&lt;/b&gt; you can.');
});
