import { afterAll, beforeAll, expect, test } from 'vitest';
import { askedItems } from '../../../functions/aws/asked-items.ts';
import { caseReader } from '../../../functions/aws/case-reader.ts';
import { caseSteps } from '../../../functions/aws/case-steps.ts';
import { casesTable } from '../../../functions/aws/cases.ts';
import type { Values } from '../../../functions/domain/forms.ts';
import { entered } from '../../../functions/domain/entered.ts';
import { lives } from '../../../functions/domain/lives/lives.ts';
import { take } from '../../../functions/domain/steps.ts';
import { aCaseId } from '../../builders.ts';
import { anEntry } from '../domain/an-entry.ts';
import { aStaff } from '../hub/hub-memory.ts';
import { makeTables, startEngine } from './engine.ts';

let stop: () => void;
beforeAll(async () => {
  stop = await startEngine();
});
afterAll(() => stop());

const at = '2026-11-23T10:00:00.000Z';
let n = 0;
async function aCase() {
  const { cases: table } = await makeTables(`asked-${++n}`);
  await casesTable(table).store(entered(anEntry(), { at, salt: 'salt' }));
  const read = () => caseReader(table).read(aCaseId());
  /** Takes a step of the life of Clare's Law, whoever may: that is tested elsewhere. */
  const step = async (name: string, values: Values, to?: string) => {
    const whole = await read();
    const life = lives['clares-law'];
    const row = life.rows.find(({ step: one }) => one === name);
    if (!whole || !row) throw new Error(`No step ${name}`);
    const there = to === undefined ? row : { ...row, to };
    const write = take(whole, { life, row: there, values, staff: aStaff(), at, salt: 'salt' });
    return { write, store: () => caseSteps(table).store(write) };
  };
  const ask = async (agency: string, due = '2026-11-30') =>
    (await step('ask-agency', { agency, due, question: 'What is held?' })).store();
  return { step, ask, of: askedItems(table).of };
}

test('an agency is asked, and only that agency', async () => {
  const { ask, of } = await aCase();
  await ask('health');
  expect((await of('health')).found).toMatchObject([
    { caseIdOf: aCaseId(), due: '2026-11-30', askedAt: at },
  ]);
  expect((await of('police')).found).toEqual([]);
});

test('asked again, it has one question: the last', async () => {
  const { ask, of } = await aCase();
  await ask('health');
  await ask('health', '2026-12-01');
  expect((await of('health')).found).toMatchObject([{ due: '2026-12-01' }]);
});

test('its answer takes the question away, and nobody else’s', async () => {
  const { ask, step, of } = await aCase();
  await ask('health');
  await ask('housing');
  await (await step('record-return', { agency: 'health', held: 'nothing' })).store();
  expect((await of('health')).found).toEqual([]);
  expect((await of('housing')).found).toHaveLength(1);
});

test('closing the case takes every question away', async () => {
  const { ask, step, of } = await aCase();
  await ask('health');
  await ask("children's services");
  expect(await (await step('note', { note: 'Over' }, 'closed')).store()).toBe('stored');
  expect((await of('health')).found).toEqual([]);
  expect((await of("children's services")).found).toEqual([]);
});

test.each<[string, Values]>([
  ['reopen', {}],
  ['undo', { reason: 'It was the wrong case.' }],
])('after closing, %s puts back what is not answered', async (name, values) => {
  const { ask, step, of } = await aCase();
  await ask('health');
  await ask('housing');
  await ask('health', '2026-12-01');
  await (await step('record-return', { agency: 'housing', held: 'nothing' })).store();
  const closing = await step('note', { note: 'Over' }, 'closed');
  expect(closing.write.asked?.gone).toHaveLength(2);
  await closing.store();
  expect((await of('health')).found).toEqual([]);
  await (await step(name, values)).store();
  expect((await of('health')).found).toMatchObject([{ caseIdOf: aCaseId(), due: '2026-12-01' }]);
  expect((await of('housing')).found).toEqual([]);
});

test('closing a case in which nobody was asked deletes nothing', async () => {
  const { step } = await aCase();
  const { write } = await step('note', { note: 'Over' }, 'closed');
  expect(write.asked).toEqual({ put: [], gone: [] });
});

test('a step that lost the race changes nothing of it', async () => {
  const { ask, step, of } = await aCase();
  const late = await step('ask-agency', { agency: 'police', due: '2026-11-30', question: 'What?' });
  await ask('health');
  const answer = await step('record-return', { agency: 'health', held: 'nothing' });
  await ask('housing');
  expect([await late.store(), await answer.store()]).toEqual(['lost-race', 'lost-race']);
  expect((await of('police')).found).toEqual([]);
  expect((await of('health')).found).toHaveLength(1);
});
