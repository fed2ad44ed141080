import { describe, expect, test } from 'vitest';
import type { WholeCase } from '../../../functions/domain/case-items.ts';
import { aCaseId } from '../../builders.ts';
import { aHubWeb } from './hub-memory.ts';
import { aListed, colleagues, dueAt, faultsIn, hostile, mine, posted } from './listed.ts';

// It is 23 November 2026, midday.
const cases = [
  aListed(1, { ...mine, clocks: dueAt('2026-11-24T09:00:00.000Z'), reference: 'CDFG-HJKM-NP24' }),
  aListed(2, { ...mine, clocks: dueAt('2026-11-30T09:00:00.000Z'), immediateRisk: true }),
  aListed(3, { ...colleagues, reference: '3333-3333-3336' }),
  aListed(4, { ...mine, clocks: [], kind: 'referral', reference: '4444-4444-4443' }),
];
type Fields = readonly (readonly [string, string])[];
const all: Fields = [
  ['which', 'all'],
  ['shown', aCaseId(1)],
  ['shown', aCaseId(2)],
  ['shown', aCaseId(4)],
];
const hand = async (fields: Fields, options: Parameters<typeof aHubWeb>[0] = {}) => {
  const web = aHubWeb({ cases, ...options });
  return { ...web, ...(await post(web, fields)) };
};
async function post({ app, cookie }: ReturnType<typeof aHubWeb>, fields: Fields) {
  const answer = await app.request('http://hub.test/hand-over', posted(cookie, fields));
  return { status: answer.status, page: await answer.text() };
}
const holders = (kept: readonly WholeCase[]) => kept.map(({ head }) => head.holder?.name);

describe('SHIFT-01 my cases are a list to read out', () => {
  test('mine alone, immediate risk first, with what is due and what is next', async () => {
    const { get, looks } = aHubWeb({ cases });
    const page = await (await get('/hand-over')).text();
    const ids = [...page.matchAll(/name="case"[^>]*value="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([aCaseId(2), aCaseId(1), aCaseId(4)]);
    expect(page).toContain('Immediate risk');
    expect(page).toMatch(/Next:<\/strong> \S/);
    expect(page).toContain('24 November 2026, 9:00am');
    expect(page).toContain('Nothing due');
    expect(page).not.toContain('3333-3333-3336');
    expect(looks).toMatchObject([{ did: 'open-list', list: 'mine, to hand over' }]);
    expect(await faultsIn(page)).toEqual([]);
  });

  test('my work id stands there, and colleagues by name', async () => {
    const page = await (await aHubWeb({ cases }).get('/hand-over')).text();
    expect(page).toMatch(/hub-work-id">staff-1</);
    expect(page).toMatch(/value="staff-2"[^]*?Rhys Researcher/);
    expect(page).not.toMatch(/value="staff-1"/);
  });

  test('without cases it says what to do', async () => {
    const page = await (await aHubWeb({ cases: cases.slice(2, 3) }).get('/hand-over')).text();
    expect(page).toContain('You have no cases to hand over');
    expect(page).toContain('staff-1');
    expect(page).not.toMatch(/name="which"/);
    expect(await faultsIn(page)).toEqual([]);
  });

  test.each(['auditor', 'partner'] as const)('a %s has none', async (role) => {
    const { get, looks } = aHubWeb({ cases, staff: { roles: [role] } });
    expect((await get('/hand-over')).status).toBe(403);
    expect(looks).toMatchObject([{ did: 'refused' }]);
    const { status, kept } = await hand([...all, ['to', 'staff-2']], { staff: { roles: [role] } });
    expect(status).toBe(403);
    expect(kept).toEqual(cases);
  });
});

describe('SHIFT-02 cases are handed over by the steps of the table', () => {
  test('all that were read out, to a colleague who stands there by name', async () => {
    const { status, page, kept } = await hand([...all, ['to', 'staff-2'], ['note', 'Ring first.']]);
    expect(status).toBe(200);
    expect(page).toContain('3 of 3 cases handed over to Rhys Researcher.');
    expect(kept.map(({ head }) => head.holder)).toEqual(Array(4).fill(colleagues.holder));
    expect(kept[0]?.steps.at(-1)).toMatchObject({ did: 'assign', name: 'Hana Handler' });
    expect(kept[0]?.contents.at(-1)?.content).toMatchObject({
      values: { to: 'staff-2', 'hand-over': 'Ring first.' },
    });
    expect(await faultsIn(page)).toEqual([]);
  });

  test('those that were ticked, and no other', async () => {
    const fields: Fields = [...all.slice(1), ['which', 'ticked'], ['case', aCaseId(4)]];
    const { page, kept } = await hand([...fields, ['to', 'staff-2']]);
    expect(page).toContain('1 of 1 case handed over');
    expect(holders(kept).filter((name) => name === 'Hana Handler')).toHaveLength(2);
    expect(kept[3]?.head.holder).toEqual(colleagues.holder);
  });

  test('somebody else, by work id and name', async () => {
    const to: Fields = [
      ['to', 'other'],
      ['work-id', 'staff-9'],
      ['name', 'Nia Night'],
    ];
    const { kept } = await hand([...all, ...to]);
    const who = 'https://sign-in.example.org/dorset#staff-9';
    expect(kept[1]?.head).toMatchObject({ holder: { who, name: 'Nia Night' }, held: who });
  });

  test('back to nobody, with the reason', async () => {
    const { page, kept } = await hand([...all, ['to', 'nobody'], ['note', 'End of my shift.']]);
    expect(page).toContain('3 of 3 cases handed over to nobody');
    expect(kept.map(({ head }) => head.held)).toEqual([
      'nobody',
      'nobody',
      colleagues.holder.who,
      'nobody',
    ]);
    expect(kept[0]?.steps.at(-1)?.did).toBe('hand-back');
  });
});

describe('SHIFT-03 what cannot be handed over stays, and the page says why', () => {
  test('what somebody else took over meanwhile', async () => {
    const fields: Fields = [...all, ['shown', aCaseId(3)], ['to', 'other']];
    const to: Fields = [
      ['work-id', 'staff-9'],
      ['name', 'Nia Night'],
    ];
    const { status, page, kept } = await hand([...fields, ...to]);
    expect(status).toBe(409);
    expect(page).toContain('3 of 4 cases handed over to Nia Night.');
    expect(page).toMatch(/3333-3333-3336[^]*?Rhys Researcher works on it now/);
    expect(holders(kept)).toEqual(['Nia Night', 'Nia Night', 'Rhys Researcher', 'Nia Night']);
    expect(await faultsIn(page)).toEqual([]);
  });

  test('what is closed to this person: nothing of it is shown, and that is written down', async () => {
    const hidden = aListed(5, { ...colleagues, restrictedTo: [], reference: '5555-5555-5555' });
    const fields: Fields = [...all, ['shown', aCaseId(5)], ['to', 'staff-2'], ['note', 'Ring.']];
    const { status, page, looks } = await hand(fields, { cases: [...cases, hidden] });
    expect(status).toBe(409);
    expect(page).not.toMatch(/5555|works on it now/);
    expect(page).toContain('1 more was not handed over');
    expect(looks).toMatchObject([
      { did: 'refused', caseId: aCaseId(5) },
      { did: 'open-list', list: 'handed over' },
    ]);
    expect(await faultsIn(page)).toEqual([]);
  });

  test('the note that went with none of those that stay is there to be copied', async () => {
    const words = `Ring first. ${hostile}`;
    const to: Fields = [
      ['to', 'nobody'],
      ['note', words],
    ];
    const part = await hand([...all, ['shown', aCaseId(3)], ...to]);
    expect(part.status).toBe(409);
    expect(part.page).toContain('Ring first. &lt;img');
    expect(await faultsIn(part.page)).toEqual([]);
    const whole = await hand([...all, ...to]);
    expect(whole.page).not.toContain('Ring first.');
  });

  test('what was closed meanwhile, or handed back, or never was', async () => {
    const gone = [
      aListed(1, { ...mine, state: 'closed', clocks: [], reference: 'CDFG-HJKM-NP24' }),
      aListed(2, { clocks: [] }),
    ];
    const { status, page, kept } = await hand(
      [...all, ['to', 'other'], ['work-id', 'staff-9'], ['name', 'Nia']],
      { cases: gone },
    );
    expect(status).toBe(409);
    expect(page).toContain('0 of 2 cases');
    expect(page).toContain('Nobody works on it any more.');
    expect(kept).toEqual(gone);
  });

  test('a second click finds all of it done, and does nothing', async () => {
    const web = aHubWeb({ cases });
    const first = await post(web, [...all, ['to', 'staff-2']]);
    const steps = web.kept.map((one) => one.steps.length);
    const second = await post(web, [...all, ['to', 'staff-2']]);
    expect(second).toEqual(first);
    expect(web.kept.map((one) => one.steps.length)).toEqual(steps);
  });

  test('no more than a page at once', async () => {
    const many = Array.from({ length: 60 }, (_, i) => aListed(i + 1, { ...mine, clocks: [] }));
    const shown = many.map(({ head }): [string, string] => ['shown', head.caseId]);
    const web = aHubWeb({ cases: [...many, aListed(99, colleagues)] });
    const page = await (await web.get('/hand-over')).text();
    expect(page).toContain('These are the first 50.');
    const answer = await post(web, [['which', 'all'], ...shown, ['to', 'nobody'], ['note', 'x']]);
    expect(answer.page).toContain('50 of 50 cases');
  });
});

describe('SHIFT-04 a form that says too little comes back as it was typed', () => {
  test.each<[string, Fields, string[]]>([
    ['nothing', [], ['Choose whether you hand over all', 'Choose who takes the cases over']],
    [
      'no case ticked',
      [
        ['which', 'ticked'],
        ['to', 'staff-2'],
      ],
      ['Tick the cases'],
    ],
    ['no such colleague', [...all, ['to', 'staff-77']], ['Choose who takes the cases over']],
    ['no work id and name', [...all, ['to', 'other']], ['Enter their work id', 'Enter their name']],
    [
      'my own',
      [...all, ['to', 'other'], ['work-id', 'staff-1'], ['name', 'x']],
      ['your own work id'],
    ],
    ['two words', [...all, ['to', 'other'], ['work-id', 'a b'], ['name', 'x']], ['is one word']],
    [
      'a whole name',
      [...all, ['to', 'other'], ['work-id', 'https://x#y'], ['name', 'x']],
      ['is one word'],
    ],
    ['nobody, no reason', [...all, ['to', 'nobody']], ['Write why nobody takes them over']],
    [
      'odd ids',
      [
        ['which', 'all'],
        ['shown', '../x'],
        ['to', 'staff-2'],
      ],
      ['Tick the cases'],
    ],
    ['too long', [...all, ['to', 'staff-2'], ['note', 'x'.repeat(10_001)]], ['10,000 characters']],
  ])('%s', async (_, fields, words) => {
    const { status, page, kept } = await hand(fields);
    expect(status).toBe(422);
    for (const one of words) expect(page).toContain(one);
    expect(kept).toEqual(cases);
    expect(await faultsIn(page)).toEqual([]);
  });

  test('with what was typed and ticked, as text', async () => {
    const { page } = await hand([
      ['which', 'ticked'],
      ['case', aCaseId(4)],
      ['to', 'other'],
      ['work-id', `a ${hostile}`],
      ['name', hostile],
      ['note', `</textarea>${hostile}`],
    ]);
    expect(page).not.toContain('<img');
    expect(page.match(/&lt;img src=x/g)?.length).toBeGreaterThanOrEqual(3);
    expect(page).toMatch(new RegExp(`value="${aCaseId(4)}" checked`));
    expect(page).toMatch(/value="other" checked/);
    expect(await faultsIn(page)).toEqual([]);
  });

  test('names of colleagues are text, here and in the result', async () => {
    const holder = { ...colleagues.holder, name: hostile };
    const odd = [...cases, aListed(5, { holder })];
    const page = await (await aHubWeb({ cases: odd }).get('/hand-over')).text();
    const done = await hand(
      [...all, ['shown', aCaseId(5)], ['to', 'other'], ['work-id', 'z'], ['name', hostile]],
      { cases: odd },
    );
    for (const shown of [page, done.page]) {
      expect(shown).not.toContain('<img');
      expect(await faultsIn(shown)).toEqual([]);
    }
    expect(done.page).toContain('&lt;img src=x');
  });

  test('sent after the session had ended, it is kept for who signs in again', async () => {
    const web = aHubWeb({ cases });
    const whose = /name="for" value="([^"]+)"/.exec(
      await (await web.get('/hand-over')).text(),
    )?.[1];
    web.rows.clear();
    const fields: Fields = [...all, ['to', 'staff-2'], ['for', whose ?? '']];
    const answer = await web.app.request('http://hub.test/hand-over', posted(web.cookie, fields));
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/sign-in?to=%2Fhand-over%3Fkept%3Dyes');
  });
});
