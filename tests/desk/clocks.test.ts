import { afterAll, afterEach, expect, inject, test } from 'vitest';
import { verify } from '../../functions/domain/audit.ts';
import { liftContent, liftHead, liftStep } from '../../functions/domain/case-lift.ts';
import { about } from '../../functions/domain/standing.ts';
import { control } from '../control.ts';
import { toldOf } from '../faults/danger.ts';
import { sent } from '../journeys/hubs.ts';

const desk = control(inject('endpoints'));
afterEach(() => desk.realClock());
afterAll(() => desk.close());

const day = 24 * 3600;
const watch = () => desk.run('dorset-hub-dorset-watch-clocks');

async function stored(caseId: string) {
  const items = (await desk.items('dorset-hub-dorset-cases')).filter(
    (item) => item['caseId'] === caseId,
  );
  const of = (prefix: string) =>
    items
      .filter(({ item }) => String(item).startsWith(prefix))
      .sort((a, b) => Number(a['n']) - Number(b['n']));
  const steps = of('step#').map(liftStep);
  return {
    head: liftHead(items.find(({ item }) => item === 'head')),
    steps,
    contents: of('content#').map(liftContent),
    // By name: a table keeps no order within an item.
    noted: steps.flatMap((step) =>
      step.v === 2 ? [[step.did, about(step, 'clock'), about(step, 'alert')]] : [],
    ),
  };
}

test('a case that nobody works tells of its clocks, each once, while the time goes on', async () => {
  const { reference, path } = await sent(desk, 'clares-law');
  const caseId = path.replace('/case/', '');
  await watch();
  expect((await stored(caseId)).noted).toEqual([]);

  await desk.advance(day + 60);
  await watch();
  const checks = ['clock-breached', 'clares-law-checks-2023', undefined];
  expect((await stored(caseId)).noted).toEqual([checks]);

  // The alert of day 14 is given at nine in London, and the ten working days may end before it.
  await desk.advance(14 * day);
  await watch();
  await watch();
  const { head, steps, contents, noted } = await stored(caseId);
  const ahead = ['clock-alert', 'clares-law-overall-2023', 'day-14'];
  expect(noted.filter(([did]) => did === 'clock-alert')).toEqual([ahead]);
  expect(noted[0]).toEqual(checks);
  expect(head.needs).toEqual(['retriage', 'safeguarding-plan']);
  expect(verify(steps, contents)).toEqual({ ok: true, head: head.chainHead });

  const told = new Set((await toldOf(desk, reference)).map(({ text }) => text));
  expect(told.size).toBe(noted.length);
  expect([...told][0]).toMatch(
    /^Dorset: [-0-9A-Z]+, was due by .+ a manager must look at it again/,
  );
  expect(JSON.stringify([...told])).not.toMatch(/clare|law|disclos|danger/i);
});
