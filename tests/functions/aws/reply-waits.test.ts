import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseReader } from '../../../functions/aws/case-reader.ts';
import { caseSteps } from '../../../functions/aws/case-steps.ts';
import { casesTable } from '../../../functions/aws/cases.ts';
import { answeredLetters } from '../../../functions/aws/letters.ts';
import { aCaseId } from '../../builders.ts';
import { aCaseOf, did } from '../domain/worked-cases.ts';
import { makeTables, startEngine } from './engine.ts';

let stop: () => void;
beforeAll(async () => {
  stop = await startEngine();
});
afterAll(() => stop());

test('the desk reads since when a reply of one case waits, until it is answered', async () => {
  const { cases: table } = await makeTables('reply-waits');
  const { write, whole } = aCaseOf();
  await casesTable(table).store(write);
  const { replyWaits } = caseReader(table);
  expect(await replyWaits(aCaseId())).toBeUndefined();
  const screened = did(whole, 'screen', {}, { to: 'screened' });
  await caseSteps(table).store(screened.write);
  expect(await replyWaits(aCaseId())).toBe(screened.write.step.at);
  expect(await replyWaits(aCaseId(2))).toBeUndefined();
  await answeredLetters(table).answered(`reply#${aCaseId()}`, screened.write.step.n);
  expect(await replyWaits(aCaseId())).toBeUndefined();
});
