import { describe, expect, test } from 'vitest';
import { aHubWeb } from './hub-memory.ts';
import {
  aListed,
  calm,
  colleagues,
  dueAt,
  faultsIn,
  hostile,
  idsIn,
  late,
  mine,
  risk,
  soon,
} from './listed.ts';

const cases = [
  aListed(1, { ...calm, ...mine }),
  aListed(2, { ...soon, ...mine }),
  aListed(3, late),
  aListed(4, { ...calm, ...risk, ...colleagues }),
  aListed(5, { ...calm, kind: 'referral', needs: ['retriage'] }),
  aListed(6, {
    clocks: dueAt('2026-11-23T19:00:00.000Z'),
    kind: 'referral',
    state: 'collated',
    ...colleagues,
  }),
  aListed(7, { clocks: [], state: 'closed', needs: ['break-glass-review'], ...mine }),
  aListed(8, { clocks: [], state: 'triage' }),
];
const pageOf = async (path: string) => {
  const answer = await aHubWeb({ cases }).get(path);
  expect(answer.status).toBe(200);
  return answer.text();
};
const numbersIn = (page: string) =>
  idsIn(page).map((id) => cases.findIndex(({ head }) => head.caseId === id) + 1);
const heading = (page: string) => /<h1[^>]*>([^<]*)</.exec(page)?.[1]?.trim();

describe('INBOX-01 each list shows its cases, in its order, under a heading that names it', () => {
  test.each<[string, string, number[]]>([
    ['/', 'All open cases', [4, 3, 2, 6, 1, 5, 8]],
    ['/?list=mine', 'My cases', [2, 1]],
    ['/?list=mine&due=today', 'My cases, due today or at immediate risk', [2]],
    ['/?list=unassigned', 'Cases that nobody has taken on', [3, 5, 8]],
    ['/?list=needs-manager', 'Cases that need a manager', [5]],
    ['/?risk=immediate', 'All open cases, at immediate risk', [4]],
    ['/?due=overdue', 'All open cases, overdue or at immediate risk', [4, 3]],
    ['/?due=today', 'All open cases, due today or at immediate risk', [4, 3, 2, 6]],
    ['/?kind=referral', 'Referral', [6, 5]],
    ['/?kind=referral&due=today', 'Referral, due today or at immediate risk', [6]],
    ['/?kind=clares-law&state=closed', 'Clare’s Law (right to ask): Closed', [7]],
    ['/?kind=clares-law&state=triage', 'Clare’s Law (right to ask): First checks begun', [8]],
  ])('%s', async (path, name, expected) => {
    const page = await pageOf(path);
    expect(heading(page)).toBe(name);
    expect(numbersIn(page)).toEqual(expected);
    expect(page).not.toContain('There is no list like');
    // What is shown is marked among the links, and no link says how many there are.
    expect(page).toMatch(/aria-current="true"/);
    expect(page).not.toMatch(/<a[^>]*>[^<]*\(\d+\)/);
  });

  test('every link to a list leads to one', async () => {
    const { get } = aHubWeb({ cases });
    const seen = new Set<string>();
    const waiting = ['/'];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (seen.has(path)) continue;
      seen.add(path);
      const page = await (await get(path)).text();
      expect(page, path).not.toContain('There is no list like');
      const links = [...page.matchAll(/href="(\/(?:\?[^"]*)?)"/g)];
      waiting.push(...links.map(([, href]) => (href ?? '').replaceAll('&amp;', '&')));
    }
    expect(seen.size).toBeGreaterThan(150);
  });

  test.each([
    '/?list=yours',
    '/?list=',
    '/?list=mine&kind=referral',
    '/?kind=referral&state=disclosed',
    '/?kind=clares-law&state=closed&due=today',
    '/?state=triage',
    '/?due=today&risk=immediate',
    '/?kind=__proto__',
    `/?kind=${encodeURIComponent(hostile)}`,
  ])('%s is no list: all open cases are shown, and a line says so', async (path) => {
    const page = await pageOf(path);
    expect(page).toContain('There is no list like the one in that address');
    expect(heading(page)).toBe('All open cases');
    expect(numbersIn(page)).toHaveLength(7);
    expect(page).not.toContain('<img');
  });
});

test.each([
  ['/', 'Inbox'],
  ['/?list=mine', 'My cases'],
  ['/?list=unassigned&due=overdue', 'Not taken on yet, overdue'],
  ['/?list=needs-manager', 'Needs a manager'],
  ['/?kind=clares-law', 'Cases of one kind'],
  ['/?kind=clares-law&state=closed', 'Cases at one stage'],
  ['/?risk=immediate', 'Inbox, first to look at'],
])(
  'INBOX-07 the title of %s names the list, and tells nothing to who passes',
  async (path, title) => {
    expect(await pageOf(path)).toContain(`<title>${title} – `);
  },
);

describe('INBOX-04 pages of fifty', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, i) => aListed(i + 1, { ...calm, ...mine }));
  const link = (page: string, rel: string) =>
    new RegExp(`href="([^"]+)" rel="${rel}"`).exec(page)?.[1]?.replaceAll('&amp;', '&');

  test.each([
    [0, [0]],
    [1, [1]],
    [50, [50]],
    [51, [50, 1]],
    [100, [50, 50]],
  ])('%i cases', async (count, expected) => {
    const { get } = aHubWeb({ cases: many(count) });
    const seen: string[] = [];
    const sizes: number[] = [];
    for (let path: string | undefined = '/?list=mine'; path !== undefined;) {
      const page = await (await get(path)).text();
      expect(heading(page)).toBe('My cases');
      sizes.push(idsIn(page).length);
      seen.push(...idsIn(page));
      path = link(page, 'next');
    }
    expect(sizes).toEqual(expected);
    expect(new Set(seen).size).toBe(count);
  });

  test.each([
    'after=%00',
    'after=',
    'before=zzz',
    'after=1%23%27%3E%3Cimg%3E',
    'before=0%23~&after=x',
  ])('with %s it is a page all the same', async (cursor) => {
    const answer = await aHubWeb({ cases: many(60) }).get(`/?list=mine&${cursor}`);
    expect(answer.status).toBe(200);
    const page = await answer.text();
    expect(page).not.toContain('<img');
    expect(heading(page)).toBe('My cases');
  });

  test('a page from which all have gone leads back to the first', async () => {
    const page = await (await aHubWeb({ cases: many(3) }).get('/?list=mine&after=1%23~')).text();
    expect(page).toMatch(/No cases on this page any more\. <a[^>]*href="\/\?list=mine"/);
  });
});

describe('INBOX-05 an empty list says what to do', () => {
  test.each([
    ['/', 'No open cases'],
    ['/?list=mine', 'open the first case, and take it on'],
    ['/?list=unassigned', 'Somebody works on every open case'],
    ['/?list=needs-manager', 'Nothing waits for a manager now'],
    ['/?kind=referral', 'No open cases of this kind'],
    ['/?kind=referral&state=closed', 'No case stands here now'],
    ['/?due=today', 'No case here is that pressing'],
  ])('%s', async (path, words) => {
    const page = await (await aHubWeb().get(path)).text();
    expect(page).toContain(words);
    expect(await faultsIn(page)).toEqual([]);
  });
});

describe('INBOX-06 who sees it is written down, with the name of the list', () => {
  test('each list by its name', async () => {
    const { get, looks } = aHubWeb({ cases });
    for (const path of ['/', '/?list=mine&due=today', '/?kind=referral&state=closed', '/?kind=no'])
      await get(path);
    expect(looks.map(({ did, list }) => [did, list])).toEqual([
      ['open-inbox', undefined],
      ['open-list', 'mine, today'],
      ['open-list', 'referral#closed'],
      ['open-inbox', undefined],
    ]);
  });

  test('a partner has no inbox', async () => {
    const { get, looks } = aHubWeb({ cases, staff: { roles: ['partner'] } });
    const answer = await get('/?list=mine');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/asked']);
    expect(await answer.text()).not.toContain('2222-2222-2222');
    expect(looks).toEqual([]);
  });

  test('an auditor sees no link to a case, not in a burst either', async () => {
    const flagged = [1, 2].map((n) => aListed(n, { ...calm, flagged: true }));
    const { get } = aHubWeb({ cases: flagged, staff: { roles: ['auditor'] } });
    const page = await (await get('/')).text();
    expect(page).toContain('2222-2222-2222');
    expect(page).not.toContain('/case/');
  });

  test('if it cannot be, no list is shown', async () => {
    const answer = await aHubWeb({ cases, viewsAreDown: true }).get('/?list=mine');
    expect(answer.status).toBe(503);
    expect(await answer.text()).not.toContain('2222-2222-2222');
  });

  test('the pages are valid HTML', async () => {
    for (const path of ['/', '/?kind=clares-law&state=triage', '/?kind=no'])
      expect(await faultsIn(await pageOf(path)), path).toEqual([]);
  });
});
