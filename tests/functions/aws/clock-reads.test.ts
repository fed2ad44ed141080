import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caseSteps } from '../../../functions/aws/case-steps.ts';
import { casesTable } from '../../../functions/aws/cases.ts';
import { clockReads } from '../../../functions/aws/clock-reads.ts';
import { received } from '../../../functions/domain/cases.ts';
import { factsHash } from '../../../functions/domain/head-facts.ts';
import { newsOf, noteNews } from '../../../functions/domain/clock-steps.ts';
import { aCaseId, aSubmission, aSubmissionMessage, aTime, someAnswers } from '../../builders.ts';
import { casesInMemory } from '../memory.ts';
import { makeTables, startEngine } from './engine.ts';

let stop: () => void;
beforeAll(async () => {
  stop = await startEngine();
});
afterAll(() => stop());

let tables = 0;
const makes = {
  'in memory': () => Promise.resolve(casesInMemory()),
  'in the engine': async () => {
    const { cases: table } = await makeTables(`clocks-${++tables}`);
    return { cases: casesTable(table), steps: caseSteps(table), reads: clockReads(table) };
  },
};

// The first checks end after 24 hours; of the dangerous one a look is due after an hour.
const at = { first: '2026-11-24T09:00:00.000Z', look: '2026-11-23T10:00:00.000Z' };
const message = (n: number, immediateRisk: boolean) =>
  aSubmissionMessage(someAnswers({ caseId: aCaseId(n) }, aSubmission({ immediateRisk })));

describe.each(Object.entries(makes))('CLOCK-12 what is due is read, %s', (_, make) => {
  async function setUp() {
    const { cases, steps, reads } = await make();
    for (const n of [1, 2]) {
      const write = received(message(n, n === 2), undefined, { at: aTime, salt: '00' });
      expect(await cases.store(write)).toBe('stored');
    }
    const waking = async (now: string) => (await reads.waking(now)).found.map((one) => one.caseId);
    return { cases, steps, reads, waking };
  }

  test('the open cases that have something to say by then, the oldest first', async () => {
    const { waking } = await setUp();
    expect(await waking('2026-11-23T09:59:59.999Z')).toEqual([]);
    expect(await waking(at.look)).toEqual([aCaseId(2)]);
    expect(await waking(at.first)).toEqual([aCaseId(2), aCaseId(1)]);
  });

  test('what was noted is not read again, until it has more to say', async () => {
    const { cases, steps, reads, waking } = await setUp();
    const [head] = (await reads.waking(at.look)).found;
    const [news] = head ? newsOf(head, at.look) : [];
    if (!head || !news) return expect.unreachable();
    const { write, due } = noteNews(head, news, { at: at.look, salt: '01' });
    expect(await steps.store(write, due)).toBe('stored');
    expect(await steps.store(write, due)).toBe('lost-race');
    expect(await cases.head(aCaseId(2))).toEqual(write.head);
    // What the table gives back has the hash that its step says.
    expect(factsHash((await cases.head(aCaseId(2))) ?? {})).toBe(write.step.facts);
    expect(await waking(at.look)).toEqual([]);
    expect(await waking(at.first)).toHaveLength(2);
  });

  test('overdue are those that were due before, of whatever risk', async () => {
    const { reads } = await setUp();
    const after = (instant: string) => new Date(Date.parse(instant) + 1).toISOString();
    expect(await reads.overdue(at.look)).toBe(0);
    expect(await reads.overdue(after(at.look))).toBe(1);
    expect(await reads.overdue(at.first)).toBe(1);
    expect(await reads.overdue(after(at.first))).toBe(2);
  });
});
