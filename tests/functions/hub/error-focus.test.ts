import { expect, test } from 'vitest';
import { faultsIn } from '../../journeys/faults-of.ts';
import { aCaseId, aSubmission } from '../../builders.ts';
import { atTheTelephone, type Boxes } from './a-call.ts';
import { aWholeCase } from './hub-memory.ts';

const forms: readonly [string, Boxes][] = [
  ['/new', {}],
  ['/new/referral', {}],
  ['/search', { reference: 'not one' }],
  ['/hand-over', {}],
  [`/case/${aCaseId()}/do/note`, { version: '1' }],
  [`/case/${aCaseId()}/paper/summary`, { version: '1' }],
];

test.each(forms)('what is wrong with %s takes the focus without a script', async (path, boxes) => {
  const staff = { roles: ['manager' as const], agency: 'police' };
  const { post, get, kept } = atTheTelephone({ cases: [aWholeCase([aSubmission()])], staff });
  const shown = await (await get(path)).text();
  expect(shown).not.toContain('autofocus');
  const whose = /name="for" value="([^"]*)"/.exec(shown)?.[1];
  const page = await (await post(path, { ...boxes, ...(whose && { for: whose }) })).text();
  expect(page.match(/govuk-error-summary"[^>]* tabindex="-1"[^>]* autofocus[ >]/g)).toHaveLength(1);
  expect(page.match(/autofocus/g)).toHaveLength(1);
  expect(await faultsIn(page, path)).toEqual([]);
  expect(kept[0]?.head.version).toBe(1);
});
