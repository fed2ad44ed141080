import { describe, expect, test } from 'vitest';
import { verify } from '../../../functions/domain/audit.ts';
import type { WholeCase } from '../../../functions/domain/case-items.ts';
import { lives } from '../../../functions/domain/lives/lives.ts';
import { aCaseId, aSubmission } from '../../builders.ts';
import { after } from './an-asked-case.ts';
import { aDesk, path } from './a-desk.ts';
import { aStaff, aWholeCase } from './hub-memory.ts';

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

  test('the other case shows which case it is, and that it was closed as a duplicate', async () => {
    const { take, get, kept } = desk();
    await take('duplicate-of', { case: two, ...why });
    const page = await (await get(path().replace(one, two))).text();
    expect(page).toContain('Linked from another case');
    expect(page).toContain('Was closed as a duplicate of this one');
    expect(page).toContain(`/case/${one}"`);
    expect(page).toContain(lastOf(kept, one).head.reference);
    expect(linksOn(page)).toContain('now: Closed as a duplicate');
  });

  test.each(['reopen', 'undo'])('and by %s, that it is worked on again', async (step) => {
    const { take, get, kept } = desk();
    await take('duplicate-of', { case: two, ...why });
    expect((await take(step, why)).status).toBe(303);
    expect(lastOf(kept, one).head.state).toBe('received');
    const page = await (await get(path().replace(one, two))).text();
    expect(linksOn(page)).toContain('now: Received, not started');
    expect(linksOn(page)).not.toContain('duplicate');
  });
});

/** What a page of a case says of those that it is linked with. */
const linksOn = (page: string) => /id="links"[^]*?<\/ul>/.exec(page)?.[0];

/** The other case as it is shut to who works here. */
const shut = () => {
  const marek = aStaff({ subject: 'staff-9', roles: ['manager'] });
  return after(other({ also: ['referral'] }), 'restrict', { to: 'rhys', ...why }, marek);
};

describe('a case that somebody may not link with is left as it is', () => {
  const closedTo = (to: string) => after(other(), 'note', { note: 'Over' }, aStaff(), to);

  test.each(['closed', 'duplicate'])('%s, nothing is a duplicate of it', async (state) => {
    const { take, kept } = desk(closedTo(state));
    const answer = await take('duplicate-of', { case: two, ...why });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(
      'That case is closed: reopen it first, or name the one that is worked on',
    );
    expect(lastOf(kept, one).head).toMatchObject({ state: 'received', version: 1 });
    expect(lastOf(kept, two).head.version).toBe(2);
  });

  test('closed, and in the inbox for its changed answers: neither', async () => {
    const { head, ...rest } = closedTo('closed');
    const { take } = desk({ head: { ...head, open: 'open' }, ...rest });
    expect((await take('duplicate-of', { case: two, ...why })).status).toBe(422);
  });

  test('closed, it is linked all the same', async () => {
    const { take } = desk(closedTo('closed'));
    expect((await take('link', { case: two, ...why })).status).toBe(303);
  });

  test('two cases are not duplicates of each other', async () => {
    const { take, post, kept } = desk();
    await take('duplicate-of', { case: two, ...why });
    const version = String(lastOf(kept, two).head.version);
    const back = path('duplicate-of').replace(one, two);
    expect((await post(back, { version, case: one, ...why })).status).toBe(422);
    expect(lastOf(kept, two).head).toMatchObject({ state: 'received', open: 'open' });
  });

  test.each([
    ['link', {}],
    ['duplicate-of', {}],
    ['work-beside', { kind: 'referral' }],
  ])('%s with one that is shut to them reads as one that is not there', async (step, more) => {
    const first = aWholeCase([aSubmission({ also: ['referral'] })]);
    const sent = { case: two, ...more, ...why };
    const { take, kept } = desk(shut(), first);
    const nobodys = aDesk({ cases: [first], lives, staff: { roles: ['manager'] } });
    const [refused, unknown] = [await take(step, sent), await nobodys.take(step, sent)];
    expect([refused.status, unknown.status]).toEqual([422, 422]);
    const text = await refused.text();
    expect(text).toContain('No case of this hub has this reference: check it');
    expect(text).toBe(await unknown.text());
    expect([lastOf(kept, one).head.version, lastOf(kept, two).head.version]).toEqual([1, 2]);
  });

  test('one for whom it is open links it', async () => {
    const { take, cookieOf } = desk(shut());
    const cookie = cookieOf({ subject: 'staff-9', roles: ['manager'] });
    expect((await take('link', { case: two, ...why }, { cookie })).status).toBe(303);
  });

  test('a link with one that was shut since is taken away from both', async () => {
    const there = after(shut(), 'link', { case: one, ...why });
    const { take, kept } = desk(there, after(aWholeCase(), 'link', { case: two, ...why }));
    expect((await take('unlink', { case: two, ...why })).status).toBe(303);
    for (const id of [one, two]) expect(lastOf(kept, id).head).not.toHaveProperty('links');
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
