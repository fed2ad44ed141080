import { expect, inject, test } from 'vitest';
import { ready } from '../hostile/campaign.ts';
import { service } from '../hostile/over-http.ts';

test('60 hostile inputs over HTTP, whole forms among them: no 500, nothing gets out, the desks included', async () => {
  const { made } = await ready();
  const given = { seed: 20_261_122, count: 60, wholes: 5, made };
  const { outcomes, references } = await service(inject('endpoints'), given);
  expect(outcomes.filter(({ faults }) => faults.length > 0)).toEqual([]);
  expect(references.size).toBe(5);
  expect(outcomes.filter(({ outcome }) => outcome === 'desk').length).toBeGreaterThanOrEqual(8);
});
