import { describe, expect, test } from 'vitest';
import { aCaseId } from '../../builders.ts';
import { aHubWeb } from './hub-memory.ts';
import { aListed, faultsIn, hostile, posted } from './listed.ts';

const reference = 'CDFG-HJKM-NP24';
const cases = [aListed(1), aListed(2, { reference })];
const search = async (typed: string, options: Parameters<typeof aHubWeb>[0] = {}) => {
  const web = aHubWeb({ cases, ...options });
  const answer = await web.app.request(
    'http://hub.test/search',
    posted(web.cookie, [['reference', typed]]),
  );
  return { ...web, answer, page: await answer.text() };
};

describe('SEARCH-01 a case is found by its reference, however it was typed', () => {
  test.each([reference, 'cdfghjkmnp24', ' cdfg hjkm np24 ', 'Cdfg–Hjkm–Np24', 'CDFG.HJKM.NP24'])(
    '%s',
    async (typed) => {
      const { answer, looks } = await search(typed);
      expect([answer.status, answer.headers.get('location')]).toEqual([303, `/case/${aCaseId(2)}`]);
      expect(looks).toMatchObject([{ did: 'search', caseId: aCaseId(2) }]);
    },
  );

  test('a closed one too', async () => {
    const closed = [aListed(3, { reference, state: 'closed', clocks: [] })];
    const { answer } = await search(reference, { cases: closed });
    expect(answer.headers.get('location')).toBe(`/case/${aCaseId(3)}`);
  });

  test('under the stage in which the hub is served', async () => {
    const { app, cookie } = aHubWeb({ cases });
    const event = { path: '/search', requestContext: { path: '/live/search' } };
    const answer = await app.request(
      'http://hub.test/search',
      posted(cookie, [['reference', reference]]),
      { event },
    );
    expect(answer.headers.get('location')).toBe(`/live/case/${aCaseId(2)}`);
  });
});

describe('SEARCH-02 what is not found is said, with what was typed', () => {
  test.each([
    ['', 422, 'Enter a reference'],
    ['  ', 422, 'Enter a reference'],
    ['CDFG-HJKM-NP2', 422, 'Check the reference'],
    // One character is wrong: the last one tells.
    ['CDFG-HJKM-NP34', 422, 'Check the reference'],
    // There is no O in a reference, and no other letter is guessed for it.
    ['OOOO-OOOO-OOOO', 422, 'Check the reference'],
    ['Sam Asker', 422, 'Check the reference'],
    ['3333-3333-333W', 404, 'No case of this hub has the reference 3333-3333-333W'],
    [hostile, 422, 'Check the reference'],
    ['x'.repeat(100_000), 422, 'Check the reference'],
  ])('%s', async (typed, status, words) => {
    const { answer, page, looks } = await search(typed);
    expect(answer.status).toBe(status);
    expect(page).toContain(words);
    expect(page).not.toContain('<img');
    expect(page).toContain('name="reference"');
    expect(await faultsIn(page)).toEqual([]);
    // What was typed may be a name: it is not kept.
    expect(JSON.stringify(looks)).not.toMatch(/3333|Asker|img/);
  });

  test('what was typed stands in the box again', async () => {
    const { page } = await search('cdfg-hjkm-"np');
    expect(page).toContain('value="cdfg-hjkm-&quot;np"');
  });

  test('a search that found nothing is written down as well', async () => {
    const { looks } = await search('3333-3333-333W');
    expect(looks).toMatchObject([{ did: 'search' }]);
    expect(looks[0]?.caseId).toBeUndefined();
  });

  test('a body that is no form is an empty one', async () => {
    const { app, cookie } = aHubWeb({ cases });
    const headers = { cookie, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' };
    const answer = await app.request('http://hub.test/search', {
      method: 'POST',
      headers,
      body: JSON.stringify({ reference }),
    });
    expect(answer.status).toBe(422);
  });
});

describe('SEARCH-03 who may search', () => {
  test.each(['auditor', 'partner'] as const)('not a %s', async (role) => {
    const { answer, looks } = await search(reference, { staff: { roles: [role] } });
    expect(answer.status).toBe(403);
    expect(looks).toMatchObject([{ did: 'refused' }]);
    const form = await aHubWeb({ staff: { roles: [role] } }).get('/search');
    expect(form.status).toBe(403);
  });

  test('nothing is told where it cannot be written down', async () => {
    const { answer } = await search(reference, { viewsAreDown: true });
    expect([answer.status, answer.headers.get('location')]).toEqual([503, null]);
  });

  test('the page has the form, and nothing is in an address', async () => {
    const answer = await aHubWeb({ cases }).get(`/search?reference=${reference}`);
    const page = await answer.text();
    expect(answer.status).toBe(200);
    expect(page).toMatch(/<form method="post" action="\/search"/);
    expect(page).not.toContain(`value="${reference}`);
    expect(await faultsIn(page)).toEqual([]);
  });
});
