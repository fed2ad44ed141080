import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseReader } from '../../../functions/aws/case-reader.ts';
import { caseSteps } from '../../../functions/aws/case-steps.ts';
import { casesTable } from '../../../functions/aws/cases.ts';
import { verify } from '../../../functions/domain/audit.ts';
import { onBoth } from '../../../functions/domain/both-cases.ts';
import { entered } from '../../../functions/domain/entered.ts';
import { lives } from '../../../functions/domain/lives/lives.ts';
import { type StepWrite, take } from '../../../functions/domain/steps.ts';
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
const by = { life: lives['clares-law'], staff: aStaff(), salt: 'salt' };

async function twoCases(prefix: string) {
  const { cases: table } = await makeTables(prefix);
  for (const n of [1, 2])
    await casesTable(table).store(
      entered({ ...anEntry(), caseId: aCaseId(n), reference: `ref-${n}` }, { at, salt: 'salt' }),
    );
  const read = async (n: number) => {
    const whole = await caseReader(table).read(aCaseId(n));
    if (!whole) throw new Error('There is such a case');
    return whole;
  };
  const step = async (n: number, did: string, values: Record<string, string>) => {
    const row = by.life.rows.find((one) => one.step === did);
    if (!row) throw new Error(`No step ${did}`);
    return take(await read(n), { ...by, row, values, at });
  };
  const linked = async () => onBoth(await step(1, 'link', { case: aCaseId(2) }), await read(2), by);
  return { read, step, linked, store: caseSteps(table).store };
}

test('a link is written to both cases', async () => {
  const { read, linked, store } = await twoCases('both');
  expect(await store(await linked())).toBe('stored');
  for (const n of [1, 2]) {
    const { head, steps, contents } = await read(n);
    expect(head.links).toEqual([aCaseId(3 - n)]);
    expect(verify(steps, contents)).toMatchObject({ ok: true, head: head.chainHead });
    expect([head.version, steps.length, contents.length]).toEqual([2, 2, 2]);
  }
});

test('sent again, for its answer was lost, it is written once', async () => {
  const { read, linked, store } = await twoCases('again');
  const write = await linked();
  expect(await store(write)).toBe('stored');
  const after = [await read(1), await read(2)];
  expect(await store(write)).toBe('lost-race');
  expect([await read(1), await read(2)]).toEqual(after);
});

/** A write of which one condition fails: of the head, the step or the content, here or there. */
const failing = ['head', 'step', 'content'].flatMap((what) =>
  ['this case', 'the other'].map((where) => [what, where] as const),
);
test.each(failing)('where the %s of %s is refused, nothing is written', async (what, where) => {
  const { read, linked, store } = await twoCases(`${what}-${where.replace(' ', '-')}`);
  const before = [await read(1), await read(2)];
  const write = await linked();
  const { other } = write;
  if (!other) throw new Error('A link is written to both');
  // What is there already cannot be written again; a head of another version was changed.
  const refused = (one: StepWrite): StepWrite => ({
    ...one,
    ...(what === 'head' && { from: one.from + 1 }),
    ...(what === 'step' && { step: { ...one.step, item: 'step#000001' } }),
    ...(what === 'content' && { content: { ...one.content, item: 'content#000001' } }),
  });
  const half = where === 'this case' ? refused(write) : { ...write, other: refused(other) };
  expect(await store(half)).toBe('lost-race');
  expect([await read(1), await read(2)]).toEqual(before);
  expect(await store(write)).toBe('stored');
});

test.each([1, 2])('and to neither where case %i changed meanwhile', async (n) => {
  const { read, step, linked, store } = await twoCases(`changed-${n}`);
  const late = await linked();
  expect(await store(await step(n, 'note', { note: 'Meanwhile' }))).toBe('stored');
  expect(await store(late)).toBe('lost-race');
  for (const one of [1, 2]) expect((await read(one)).head).not.toHaveProperty('links');
});
