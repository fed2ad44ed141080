import { execFile } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Control, control, until } from '../control.ts';
import { story } from '../person.ts';
import { forget, type Service, startService } from '../service.ts';
import { sendStory, settled } from '../journeys/inbox.ts';

// A service of its own: its clock is put on, and what it has stored is tampered with.
let service: Service;
let desk: Control;
beforeAll(async () => {
  service = await startService({});
  desk = control(service.endpoints);
});
afterAll(async () => {
  desk.close();
  await service.stop();
  forget(service.folder);
});

const day = 24 * 60 * 60;
const table = (short: string) => `dorset-hub-dorset-${short}`;

/** `npm run audit -- verify`, and how it ended. */
const audit = (...args: string[]) =>
  new Promise<{ code: number; said: string }>((resolve) => {
    const command = ['infra/audit/run.ts', 'verify', `--state=${service.folder}`, ...args];
    execFile(process.execPath, command, (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), said: out + err }),
    );
  });

/** Sends a story to Dorset, and lets the night come in which it is signed. */
async function sentAndSigned() {
  const told = story('clares-law', 'DT1 1XJ');
  const reference = await sendStory(service.endpoints, 'clares-law', told);
  await settled(desk, reference);
  await desk.advance(day);
  await desk.run(table('sign-heads'));
  return reference;
}
const copies = async () =>
  (await desk.items('dorset-front-tracking')).filter(({ caseId }) => caseId === 'signed#dorset');

test('AUDIT-05 what a hub recorded is signed, copied and verified; one changed item is named', async () => {
  const reference = await sentAndSigned();
  await sentAndSigned();
  await until(async () => (await copies()).length === 2);

  const whole = await audit('--hub=dorset');
  expect(whole.said).toMatch(/dorset: 2 cases, 2 steps, 0 looks, 2 signed days: nothing wrong/);
  expect(whole.said).toContain('a copy of every signed day');
  expect(whole.said).not.toContain('bcp');
  expect(whole.code).toBe(0);
  expect((await audit()).said).toContain('triage: 0 cases');

  const items = await desk.items(table('cases'));
  const caseId = items.find((one) => one['reference'] === reference)?.['caseId'];
  const step = items.find((one) => one['caseId'] === caseId && one['item'] === 'step#000001') ?? {};
  await desk.keep(table('cases'), { ...step, at: '2020-01-01T00:00:00.000Z' });
  const edited = await audit();
  expect(edited.said).toContain(`dorset: case ${String(caseId)}: step#000001 was edited`);
  expect(edited.said).toContain('1 chain is wrong');
  expect(edited.code).toBe(1);
  await desk.keep(table('cases'), step);
  expect((await audit()).code).toBe(0);

  const [copy = {}] = await copies();
  await desk.keep('dorset-front-tracking', { ...copy, count: 7 });
  const other = await audit('--hub=dorset');
  expect(other.said).toContain(`copies of signed days: ${String(copy['item'])} was edited`);
  expect(other.code).toBe(1);
  await desk.keep('dorset-front-tracking', copy);
});

test('AUDIT-06 the command needs no running service', async () => {
  await service.stop();
  const { code, said } = await audit();
  expect(said).toMatch(/dorset: 2 cases/);
  expect(code).toBe(0);
  expect((await audit('--hub=nowhere')).said).toContain('There is no hub "nowhere"');
  expect((await audit('--partnership=suffolk')).code).toBe(2);
});
