import { describe, expect, test } from 'vitest';
import type { WholeCase } from '../../../functions/domain/case-items.ts';
import { aCaseId, aSubmission } from '../../builders.ts';
import { taken } from '../taken.ts';
import { number } from './a-case-page.ts';
import { byService } from './a-question.ts';
import { aHubWeb, aWholeCase } from './hub-memory.ts';
import { faultsIn } from './listed.ts';
import { aPerson } from './staff-of-hub.ts';

const marek = aPerson('marek', 'manager', "children's services");
const at = '2026-11-23T10:00:00.000Z';
const called = (() => {
  const safeContact = { ways: [], phone: number, leaveMessage: false };
  const whole = aWholeCase([aSubmission({ kind: 'referral', safeContact })]);
  return { ...whole, head: { ...whole.head, state: 'strategy' } };
})();
const held = taken(called, { step: 'record-strategy-discussion', by: marek, at });
/** The discussion with these words in place of those that were made up. */
const withActions = (values: Record<string, string>): WholeCase => ({
  ...held,
  contents: held.contents.map((one, i) =>
    i === held.contents.length - 1 ? { ...one, content: { values } } : one,
  ),
});
const sectionOf = async (whole: WholeCase) => {
  const page = await (await aHubWeb({ cases: [whole] }).get(`/case/${aCaseId()}`)).text();
  expect(await faultsIn(page)).toEqual([]);
  if (!page.includes('id="actions"')) return '';
  const rest = page.slice(page.indexOf('id="actions"'));
  return rest.slice(0, rest.indexOf('<h2', 1));
};

describe('STRATEGY-01 actions stand in a table', () => {
  const two = withActions({
    ...{ 'action-1': 'Visit the home', 'owner-1': 'Hana', 'by-1': '2026-11-24' },
    ...{ 'action-2': 'See the school', 'owner-2': 'Omar', 'by-2': '2026-11-22' },
  });

  test('with who and by when, the next day first, those of which the day is over marked', async () => {
    const section = await sectionOf(two);
    for (const text of ['Visit the home', 'Hana', '24 November 2026', 'Omar'])
      expect(section).toContain(text);
    expect(section.indexOf('See the school')).toBeLessThan(section.indexOf('Visit the home'));
    expect(section.match(/Day has passed/g)).toHaveLength(1);
    expect(section.indexOf('Day has passed')).toBeLessThan(section.indexOf('Visit the home'));
  });

  test('on its own day it is not over', async () => {
    const today = withActions({ 'action-1': 'Visit', 'owner-1': 'Hana', 'by-1': '2026-11-23' });
    expect(await sectionOf(today)).not.toContain('Day has passed');
  });

  test('says that the record was corrected', async () => {
    const n = String(two.head.steps);
    const corrected = byService(two, { did: 'correct', about: { of: n } });
    expect(await sectionOf(corrected)).toContain('was corrected since');
    expect(await sectionOf(two)).not.toContain('was corrected since');
  });

  test('shows no number that is not safe to use', async () => {
    const odd = withActions({ 'action-1': `Ring ${number}`, 'owner-1': number });
    const section = await sectionOf(odd);
    expect(section).not.toContain('900123');
    expect(section).toContain('No day given');
  });

  test('stands nowhere without a discussion, without words, and where it was undone', async () => {
    expect(await sectionOf(called)).toBe('');
    expect(await sectionOf({ ...held, contents: held.contents.slice(0, 1) })).toBe('');
    expect(await sectionOf(withActions({ actions: 'As they were written before' }))).toBe('');
    expect(await sectionOf(taken(two, { step: 'undo', by: marek, at }))).toBe('');
  });
});
