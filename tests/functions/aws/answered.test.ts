import { afterAll, beforeAll, expect, test } from 'vitest';
import { answeredIn } from '../../../functions/aws/answered.ts';
import { caseReader } from '../../../functions/aws/case-reader.ts';
import { caseSteps } from '../../../functions/aws/case-steps.ts';
import { casesTable } from '../../../functions/aws/cases.ts';
import { received } from '../../../functions/domain/cases.ts';
import { lives } from '../../../functions/domain/lives/lives.ts';
import { rowOf } from '../../../functions/domain/life-rows.ts';
import { take } from '../../../functions/domain/steps.ts';
import { aCaseId, aSubmission, aSubmissionMessage, aTime, someAnswers } from '../../builders.ts';
import { staff } from '../domain/desk-cases.ts';
import { makeTables, startEngine } from './engine.ts';

let stop: () => void;
beforeAll(async () => {
  stop = await startEngine();
});
afterAll(() => stop());

/** A step of a new case that counts an answer. */
async function anAnswer(table: string, n: number, withoutCall: boolean) {
  const submission = aSubmission({ kind: 'consultation' });
  const message = aSubmissionMessage(someAnswers({ caseId: aCaseId(n) }, submission));
  await casesTable(table).store(received(message, undefined, { at: aTime, salt: '00' }));
  const whole = await caseReader(table).read(aCaseId(n));
  const row = rowOf(lives.consultation, 'note', 'received');
  if (!whole || !row) throw new Error('There is a case, and a step');
  const taking = { life: lives.consultation, row, values: { note: 'A note' }, staff: staff.hana };
  const counts = { month: '2026-11', withoutCall };
  return { ...take(whole, { ...taking, at: aTime, salt: '00' }), counts };
}

test('answers of a month are added up with their steps, and not without them', async () => {
  const { cases: table } = await makeTables('answered');
  const read = answeredIn(table);
  expect(await read('2026-11')).toEqual({ answered: 0, withoutCall: 0 });
  const first = await anAnswer(table, 1, true);
  expect(await caseSteps(table).store(first)).toBe('stored');
  // The same again has lost its race: it is not counted twice.
  expect(await caseSteps(table).store(first)).toBe('lost-race');
  expect(await caseSteps(table).store(await anAnswer(table, 2, false))).toBe('stored');
  expect(await read('2026-11')).toMatchObject({ answered: 2, withoutCall: 1 });
  expect(await read('2026-12')).toEqual({ answered: 0, withoutCall: 0 });
});
