import { describe, expect, test } from 'vitest';
import { verify } from '../../../functions/domain/audit.ts';
import type { WholeCase } from '../../../functions/domain/case-items.ts';
import { lives } from '../../../functions/domain/lives/lives.ts';
import { aCaseId, aSubmission } from '../../builders.ts';
import { after } from './an-asked-case.ts';
import { aDesk, path } from './a-desk.ts';
import { aWholeCase } from './hub-memory.ts';

const [one, two] = [aCaseId(1), aCaseId(2)];
const other = (change: Parameters<typeof aSubmission>[0] = {}) =>
  aWholeCase([aSubmission(change)], two);
const why = { reason: 'The same family' };
const desk = (second: WholeCase = other(), first: WholeCase = aWholeCase()) =>
  aDesk({ cases: [first, second], lives, staff: { roles: ['manager'] } });

function lastOf(kept: readonly WholeCase[], caseId: string) {
  const whole = kept.find(({ head }) => head.caseId === caseId);
  if (!whole) throw new Error('There is such a case');
  const found = verify(whole.steps, whole.contents);
  return {
    ...whole,
    last: whole.steps.at(-1),
    holds: found.ok && found.head === whole.head.chainHead,
  };
}

describe('a link stands in both cases', () => {
  test.each(['link', 'duplicate-of'])('by %s, with a step of the same person', async (step) => {
    const { take, kept } = desk(other({ kind: 'referral' }));
    expect((await take(step, { case: two, ...why })).status).toBe(303);
    const [here, there] = [lastOf(kept, one), lastOf(kept, two)];
    expect([here.head.links, there.head.links]).toEqual([[two], [one]]);
    expect(there.last).toMatchObject({
      ...{ did: 'linked-from', name: 'Hana Handler', from: 'received', to: 'received' },
      about: { case: one, as: step, kind: 'clares-law' },
    });
    expect([here.holds, there.holds]).toEqual([true, true]);
  });

  test('the kind of the linked case is kept, for rules that hang on it', async () => {
    const { take, kept } = desk(other({ kind: 'referral' }));
    await take('link', { case: two, ...why });
    expect(lastOf(kept, one).last).toMatchObject({ about: { case: two, kind: 'referral' } });
  });

  test('by the case that works what else is asked', async () => {
    const first = aWholeCase([aSubmission({ also: ['referral'] })]);
    const { take, kept } = desk(other({ kind: 'referral' }), first);
    await take('work-beside', { case: two, kind: 'referral', ...why });
    expect(lastOf(kept, two).last).toMatchObject({ about: { case: one, as: 'work-beside' } });
  });

  test('and is taken away from both', async () => {
    const { take, kept } = desk();
    await take('link', { case: two, ...why });
    expect((await take('unlink', { case: two, ...why })).status).toBe(303);
    for (const id of [one, two]) expect(lastOf(kept, id).head).not.toHaveProperty('links');
    expect(lastOf(kept, two)).toMatchObject({ last: { did: 'unlinked-from' }, holds: true });
  });

  test('one that only this case knows of is taken away from this one', async () => {
    const whole = after(aWholeCase(), 'link', { case: two, ...why });
    const { take, kept } = desk(other(), whole);
    expect((await take('unlink', { case: two, ...why })).status).toBe(303);
    expect(lastOf(kept, two).steps).toHaveLength(1);
  });

  test('the other case shows which case it is, and that it is a duplicate of this one', async () => {
    const { take, get, kept } = desk();
    await take('duplicate-of', { case: two, ...why });
    const page = await (await get(path().replace(one, two))).text();
    expect(page).toContain('Linked from another case');
    expect(page).toContain('It was closed as a duplicate of this one');
    expect(page).toContain(`/case/${one}"`);
    expect(page).toContain(lastOf(kept, one).head.reference);
  });
});

describe('where the other case changes meanwhile', () => {
  /** A desk at which somebody writes a note in the other case before a step is stored, this often. */
  function busy(often: number) {
    let n = 0;
    const beforeStoring = (kept: WholeCase[]) => {
      const there = kept[1];
      if (there && n++ < often) kept[1] = after(there, 'note', { note: 'Meanwhile' });
    };
    return aDesk({ cases: [aWholeCase(), other()], lives, beforeStoring });
  }

  test('it is linked to what the case is by then', async () => {
    const { kept, take } = busy(2);
    expect((await take('link', { case: two, ...why })).status).toBe(303);
    expect(lastOf(kept, two).steps.map(({ did }) => did)).toEqual([
      ...['receive', 'note', 'note', 'linked-from'],
    ]);
    expect(lastOf(kept, two).holds).toBe(true);
  });

  test('all the time, nothing is written in either', async () => {
    const { kept, take } = busy(99);
    expect((await take('link', { case: two, ...why })).status).toBe(409);
    expect(lastOf(kept, one).steps).toHaveLength(1);
    expect(lastOf(kept, two).head).not.toHaveProperty('links');
  });
});
