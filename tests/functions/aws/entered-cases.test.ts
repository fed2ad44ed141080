import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseReader } from '../../../functions/aws/case-reader.ts';
import { casesTable } from '../../../functions/aws/cases.ts';
import { dutyChannel } from '../../../functions/aws/duty.ts';
import { verify } from '../../../functions/domain/audit.ts';
import { entered, type Entry } from '../../../functions/domain/entered.ts';
import { aCaseId, aSubmission } from '../../builders.ts';
import { anEntry } from '../domain/an-entry.ts';
import { makeTables, startEngine } from './engine.ts';

let stop: () => void;
beforeAll(async () => {
  stop = await startEngine();
});
afterAll(() => stop());

let n = 0;
async function aTable() {
  const { cases: table } = await makeTables(`entered-${++n}`);
  const store = (entry: Entry) => {
    const write = entered(entry, { at: '2026-11-23T09:20:00.000Z', salt: 'salt' });
    return casesTable(table).store(write, write.due);
  };
  const due = async () => (await dutyChannel({ table, topicArn: 'none' }).due()).found;
  return { table, store, due, read: (id: string) => caseReader(table).read(id) };
}

test('what staff took down is stored whole, and comes back as it was', async () => {
  const { store, read } = await aTable();
  expect(await store(anEntry())).toBe('stored');
  const whole = await read(aCaseId());
  expect(whole?.head).toMatchObject({ entered: 'telephone', version: 1, open: 'open' });
  expect(verify(whole?.steps ?? [], whole?.contents ?? [])).toEqual({
    ok: true,
    head: whole?.head.chainHead,
  });
});

test('ten presses of one button are one case', async () => {
  const { store, read } = await aTable();
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => store(anEntry())));
  expect(outcomes.filter((one) => one === 'stored')).toHaveLength(1);
  expect((await read(aCaseId()))?.steps).toHaveLength(1);
});

test('another content under the number of a case writes nothing, not even an alert', async () => {
  const { store, read, due } = await aTable();
  await store(anEntry());
  const before = await read(aCaseId());
  const other = aSubmission({ immediateRisk: true });
  expect(await store(anEntry({ submission: other }))).toBe('lost-race');
  expect(await read(aCaseId())).toEqual(before);
  expect(await due()).toEqual([]);
});

test('danger owes an alert in the same piece', async () => {
  const { store, due } = await aTable();
  await store(anEntry({ submission: aSubmission({ immediateRisk: true }) }));
  expect(await due()).toMatchObject([{ caseIdOf: aCaseId(), why: 'danger' }]);
});
