import { expect, test } from 'vitest';
import { lives } from '../../../functions/domain/lives/lives.ts';
import { aDesk } from './a-desk.ts';
import { after } from './an-asked-case.ts';
import { aWholeCase } from './hub-memory.ts';

const checks = (danger: string) => ({
  ...{ 'looked-up': 'hub', names: 'Alex', found: 'Nothing', 'not-present': 'yes' },
  ...{ danger, 'danger-done': 'Rang 999' },
});
const desk = () => aDesk({ cases: [after(aWholeCase(), 'start-checks', {})], lives });

test('first checks that find danger owe the people on duty an alert', async () => {
  const { take, theCase, alerts } = desk();
  expect((await take('record-first-checks', checks('yes'))).status).toBe(303);
  expect(theCase().head.immediateRisk).toBe(true);
  expect(alerts).toMatchObject([{ why: 'danger' }]);
  const looks = theCase().head.clocks.filter(({ row }) => row.startsWith('danger-look'));
  expect(looks).toMatchObject([{ state: 'running' }]);
});

test('and none where they find none', async () => {
  const { take, alerts } = desk();
  expect((await take('record-first-checks', checks('no'))).status).toBe(303);
  expect(alerts).toEqual([]);
});
