import { expect, test } from 'vitest';
import { partnership } from '../../functions/domain/partnerships.ts';
import { dutyChannels } from '../../infra/local/duty.ts';

test('what a hub’s duty channel is told is printed with the hub’s name, and kept', () => {
  const said: string[] = [];
  const log = { info: (line: string) => said.push(line), error: (line: string) => said.push(line) };
  const now = () => new Date('2026-11-23T09:00:00Z');
  const { hear, list } = dutyChannels(partnership('dorset'), log, now);
  const alert = { subject: 'Please sign in', text: 'Dorset: 2222-2222-2222' };
  hear({ topic: 'dorset-hub-dorset-duty', ...alert });
  // Alarms are not for whoever is on duty at a hub.
  hear({ topic: 'dorset-hub-dorset-alarms', ...alert });
  hear({ topic: 'dorset-hub-bcp-duty', ...alert });
  const at = '2026-11-23T09:00:00.000Z';
  expect(list()).toEqual([
    { hub: 'dorset', at, ...alert },
    { hub: 'bcp', at, ...alert },
  ]);
  expect(said).toEqual([
    'duty channel of Dorset: Dorset: 2222-2222-2222',
    'duty channel of BCP: Dorset: 2222-2222-2222',
  ]);
});
