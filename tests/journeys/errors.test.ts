import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { control } from '../control.ts';
import { randomText, story, upTo } from '../person.ts';
import {
  form,
  fromFunction,
  gatewayPage,
  nothingLost,
  ourPage,
  own,
  raw,
  somebody,
  spilling,
  start,
} from './pages.ts';

const desk = control(inject('endpoints'));
afterEach(() => desk.noFaults());
afterAll(() => desk.close());

let hanging: Promise<Response>;
beforeAll(async () => {
  // A function that does not end is ended after 29 seconds: begun now, looked at in the last test.
  const asker = await somebody(spilling());
  const match = { action: 'dynamodb:GetItem', resource: 'dorset-front-drafts' };
  await desk.fault({ match, do: 'delay', ms: 600_000 });
  hanging = asker.get(`${start}/check`);
});

describe('what cannot be read', () => {
  test.each<[string, Record<string, string>, string]>([
    ['a broken multipart body', { 'content-type': 'multipart/form-data; boundary=x' }, '--y\r\n'],
    ['multipart without a boundary', { 'content-type': 'multipart/form-data' }, 'name=Ada'],
    ['JSON', { 'content-type': 'application/json' }, '{"name":"Ada"}'],
    ['plain text', { 'content-type': 'text/plain' }, 'name=Ada'],
  ])('%s: 400', async (_, headers, body) => {
    const asker = await somebody();
    const answer = await raw(
      `${start}/you`,
      { method: 'POST', headers: { ...own, ...headers }, body },
      asker,
    );
    await ourPage(answer, 400, /We could not read what your browser sent.*Go back/s);
    await nothingLost(asker);
  });

  test('a stray percent sign in a form is what somebody wrote', async () => {
    const asker = await somebody();
    const sent = { method: 'POST', headers: { ...own, ...form }, body: 'name=Ada+100%+%zz' };
    expect((await raw(`${start}/you`, sent, asker)).status).toBe(303);
    const tooLong = `name=5%+${'x'.repeat(300)}`;
    const answer = await raw(`${start}/you`, { ...sent, body: tooLong }, asker);
    for (const line of answer.headers.getSetCookie())
      asker.cookies.set('__Host-form', /=([^;]*)/.exec(line)?.[1] ?? '');
    expect(await (await asker.get(`${start}/you`)).text()).toContain('value="5% xx');
  });

  test.each(['/%zz', '/form-a/%e0%a4%a', '/%ff', '/?a=%zz'])('%s: 400', async (path) => {
    await gatewayPage(await raw(path), 400);
  });
});

describe('what a page does not take', () => {
  test.each([
    ['/', 'GET, HEAD'],
    ['/help', 'GET, HEAD'],
    ['/leave', 'GET, HEAD'],
    ['/form-a', 'GET, HEAD, POST'],
    ['/form-a/you', 'GET, HEAD, POST'],
    ['/form-a/check', 'GET, HEAD, POST'],
    ['/form-a/sent', 'GET, HEAD'],
  ])('%s takes %s', async (path, allowed) => {
    const refused = [
      'PUT',
      'PATCH',
      'DELETE',
      'OPTIONS',
      ...(allowed.includes('POST') ? [] : ['POST']),
    ];
    const asker = await somebody();
    for (const method of refused) {
      const answer = await raw(path, { method, headers: own }, asker);
      await ourPage(answer, 405, /Go back, and use the buttons on the page/);
      expect(answer.headers.get('allow'), method).toBe(allowed);
    }
    await nothingLost(asker);
  });

  test('HEAD: the answer of GET without its page', async () => {
    for (const path of ['/', '/help', '/form-a']) {
      const answer = await raw(path, { method: 'HEAD' });
      expect(answer.status).toBe(200);
      for (const [name, value] of Object.entries(fromFunction))
        expect(answer.headers.get(name), name).toMatch(value);
      expect(await answer.text()).toBe('');
    }
  });

  test.each(['/nothing', '/form-a/nothing', '/form-z', '/assets/nothing.js', '/form-a/you/'])(
    '%s: 404',
    async (path) => {
      const asker = await somebody();
      await ourPage(await raw(path, { headers: own }, asker), 404, /Go to the start/);
      await nothingLost(asker);
    },
  );
});

describe('what is too large', () => {
  test('a form of 2 MB: 413, and the answers of other pages are there', async () => {
    const asker = await somebody();
    const answer = await asker.post(`${start}/you`, { name: 'x'.repeat(2_000_000) });
    await ourPage(answer, 413, /too long to send in one piece.*Go back/s);
    await nothingLost(asker);
  });

  test('more than can be kept, but read: 413 with all of it still in the form', async () => {
    const asker = await somebody(upTo(story('clares-law'), 'details'));
    const worry = randomText(700_000);
    const sent = { method: 'POST', headers: { ...own, ...form }, body: `text=${worry}` };
    const answer = await raw(`${start}/details`, sent, asker);
    const page = await ourPage(answer, 413, /too long/);
    expect(page).toContain(worry);
    await nothingLost(asker);
  });

  test('a story a little too long comes back whole, with what to do', async () => {
    const asker = await somebody(upTo(story('clares-law'), 'details'));
    const worry = randomText(65_001);
    expect((await asker.post(`${start}/details`, { text: worry })).status).toBe(303);
    const page = await (await asker.get(`${start}/details`)).text();
    expect(page).toContain('Make this shorter');
    expect(page).toContain(worry);
  });

  test('more than 10 MB: the gateway’s page', async () => {
    const asker = await somebody();
    const body = 'name='.padEnd(10 * 1024 * 1024 + 1, 'x');
    await gatewayPage(
      await raw(`${start}/you`, { method: 'POST', headers: { ...own, ...form }, body }, asker),
      413,
    );
    await nothingLost(asker);
  });

  test.each([11_000, 100_000])(
    'cookies of %i bytes: the gateway’s page, which says how to leave',
    async (size) => {
      for (const path of ['/', '/leave']) {
        const answer = await raw(path, { headers: { cookie: `other=${'x'.repeat(size)}` } });
        expect(await gatewayPage(answer, 431)).toMatch(/close this window/i);
      }
    },
  );
});

describe('what is missing', () => {
  test('said at the field and on top, with a link to it; what was written stays', async () => {
    const asker = await somebody(upTo(story('clares-law'), 'born'));
    const kept = 'in spring';
    const answer = await asker.post(`${start}/born`, { 'birth-month': kept, age: 'not very' });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/form-a/born');
    const page = await ourPage(
      await raw(`${start}/born`, { headers: own }, asker),
      200,
      /There is a problem/,
    );
    expect(page).toMatch(/<title>\s*Error: /);
    expect(page).toContain(`value="${kept}"`);
    const summary = /govuk-error-summary__list.*?<\/ul>/s.exec(page)?.[0] ?? '';
    const links = [...summary.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links).toEqual(['birth-month', 'age']);
    for (const id of links) expect(page).toMatch(new RegExp(`<input[^>]*id="${id ?? ''}"`));
    expect(page).toContain('id="age-error"');
  });
});

describe('what does not come from our own page', () => {
  test.each<[string, Record<string, string>]>([
    ['says nothing of where it comes from', {}],
    ['comes from another site', { 'sec-fetch-site': 'cross-site', origin: 'https://example.com' }],
    ['comes from a sister site', { 'sec-fetch-site': 'same-site', origin: 'https://example.com' }],
    ['hides where it comes from', { origin: 'null' }],
  ])('a form that %s: 403, nothing done, nothing lost', async (_, headers) => {
    const asker = await somebody(story('clares-law'));
    for (const page of ['you', 'check']) {
      const body = 'name=Mallory';
      const sent = { method: 'POST', headers: { ...form, ...headers }, body };
      const answer = await raw(`${start}/${page}`, sent, asker);
      await ourPage(answer, 403, /Go back, open the page again/);
      expect(answer.headers.getSetCookie()).toEqual([]);
    }
    await nothingLost(asker);
  });
});

test('a function that does not end: the gateway’s page', async () => {
  await gatewayPage(await hanging, 504);
});
