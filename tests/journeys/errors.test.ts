import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { control } from '../control.ts';
import { instead, person, referenceIn, type Story, story } from '../person.ts';
import { arrivals, confirmed } from './inbox.ts';

const endpoints = inject('endpoints');
const { frontDoor } = endpoints;
const start = endpoints.journeys['clares-law'];
const desk = control(endpoints);
afterEach(async () => {
  await desk.noFaults();
  await desk.realClock();
});
afterAll(() => desk.close());

type Asker = ReturnType<typeof person>;
type Sent = { method?: string; headers?: Record<string, string>; body?: BodyInit };

const own = { 'sec-fetch-site': 'same-origin' };
const form = { 'content-type': 'application/x-www-form-urlencoded' };

/** A request as it is given, with the cookies of somebody who is in the middle of a form. */
const raw = (path: string, { headers, ...init }: Sent = {}, asker?: Asker) =>
  fetch(path.startsWith('http') ? path : frontDoor + path, {
    ...init,
    redirect: 'manual',
    headers: {
      cookie: [...(asker?.cookies ?? [])].map((pair) => pair.join('=')).join('; '),
      ...headers,
    },
  });

/** Somebody who has answered the first pages, up to the one on contact. */
async function somebody(told: Story = story('clares-law').slice(0, 5), at = start) {
  const asker = person(at);
  await asker.tell(told);
  return asker;
}

const everywhere = {
  'content-type': /^text\/html; charset=utf-8$/i,
  'cache-control': /^no-store$/,
  'referrer-policy': /^same-origin$/,
  'strict-transport-security': /max-age=\d{8}/,
  'x-content-type-options': /^nosniff$/,
};
const fromFunction = {
  ...everywhere,
  'content-security-policy': /default-src 'none'.*frame-ancestors 'none'/,
  'x-frame-options': /^DENY$/,
};

/** That this is a page of ours, with that status, which names 999 and says what to do. */
async function ourPage(answer: Response, status: number, says: RegExp, headers = fromFunction) {
  const page = await answer.text();
  expect(answer.status, page.slice(0, 400)).toBe(status);
  for (const [name, value] of Object.entries(headers))
    expect(answer.headers.get(name), name).toMatch(value);
  expect(page).toContain('999');
  expect(page).toMatch(says);
  return page;
}
const gatewayPage = (answer: Response, status: number) =>
  ourPage(answer, status, /your answers are still here/, everywhere as typeof fromFunction);

/** That what was answered before is still there. */
async function nothingLost(asker: Asker, at = start) {
  const page = await (await asker.get(`${at}/you`)).text();
  expect(page).toContain('value="Ada Example"');
}

let hanging: Promise<Response>;
beforeAll(async () => {
  // A function that does not end is ended after 29 seconds: begun now, looked at in the last test.
  const asker = await somebody(spilling());
  const match = { action: 'dynamodb:GetItem', resource: 'dorset-front-drafts' };
  await desk.fault({ match, do: 'delay', ms: 600_000 });
  hanging = asker.get(`${start}/check`);
});

/** A story that does not fit into a cookie. */
function spilling(): Story {
  return instead(story('clares-law'), 'details', { worry: noise(9_000) });
}
const noise = (length: number) =>
  Array.from({ length }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26))).join('');

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
    const answer = await raw(`${start}/you`, { ...sent, body: 'name=&birth-day=5%' }, asker);
    for (const line of answer.headers.getSetCookie())
      asker.cookies.set('__Host-form', /=([^;]*)/.exec(line)?.[1] ?? '');
    expect(await (await asker.get(`${start}/you`)).text()).toContain('value="5%"');
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
    const asker = await somebody(story('clares-law').slice(0, 7));
    const worry = noise(700_000);
    const sent = { method: 'POST', headers: { ...own, ...form }, body: `worry=${worry}` };
    const answer = await raw(`${start}/details`, sent, asker);
    const page = await ourPage(answer, 413, /too long/);
    expect(page).toContain(worry);
    await nothingLost(asker);
  });

  test('a story a little too long comes back whole, with what to do', async () => {
    const asker = await somebody(story('clares-law').slice(0, 7));
    const worry = noise(65_001);
    expect((await asker.post(`${start}/details`, { worry })).status).toBe(303);
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

describe('a draft that is over, or not ours', () => {
  /** Who looks is sent to the first page, without the cookie; it tells nothing of what there was. */
  async function startsAnew(asker: Asker) {
    const cookies = new Map(asker.cookies);
    const answer = await asker.get(`${start}/you`);
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/');
    expect(asker.cookies.size).toBe(0);
    const page = await (await asker.get('/')).text();
    expect(page).not.toMatch(/Ada|expired|timed out|draft/i);

    // Who was writing gets back what they wrote just now, and nothing of what was before.
    for (const [name, value] of cookies) asker.cookies.set(name, value);
    const late = await asker.post(`${start}/you`, { name: 'Ada Just Now' });
    const kept = await ourPage(late, 410, /what you wrote here is kept/i);
    expect(kept).toContain('value="Ada Just Now"');
    expect(kept).not.toMatch(/Ada Example|bluebell|Sam Sample|frighten/);
    const check = await asker.get(`${start}/check`);
    expect(check.headers.get('location')).toBe('/form-a/now');
  }

  test('after 20 idle minutes', async () => {
    const asker = await somebody();
    await desk.advance(19 * 60);
    await nothingLost(asker);
    await desk.advance(19 * 60);
    await nothingLost(asker);
    await desk.advance(21 * 60);
    await startsAnew(asker);
  });

  test('after two hours in all, although it was used', async () => {
    const asker = await somebody();
    for (let visit = 0; visit < 7; visit += 1) {
      await desk.advance(17 * 60);
      await nothingLost(asker);
    }
    await desk.advance(2 * 60);
    await startsAnew(asker);
  });

  test.each<[string, (value: string) => string]>([
    ['changed', (value) => value.replace(/.(?=.{20}$)/, (letter) => (letter === 'A' ? 'B' : 'A'))],
    ['cut off', (value) => value.slice(0, -7)],
    ['cut to nearly nothing', (value) => value.slice(0, 4)],
    ['made up', () => Buffer.from(`A${noise(300)}`).toString('base64url')],
    ['no cipher at all', () => 'draft'],
  ])('%s', async (_, change) => {
    const asker = await somebody();
    asker.cookies.set('__Host-form', change(asker.cookies.get('__Host-form') ?? ''));
    await startsAnew(asker);
  });

  test('one that was begun before the key was changed is still open, and after two hours not', async () => {
    const asker = await somebody();
    for (let time = 0; time < 2; time += 1) {
      await desk.rotate('dorset-front-draft-key');
      // Past the time for which an instance goes by the keys that it has read.
      await desk.advance(6 * 60);
      await nothingLost(asker);
    }
    await desk.advance(2 * 60 * 60);
    await startsAnew(asker);
  });
});

describe('what is missing', () => {
  test('said at the field and on top, with a link to it; what was written stays', async () => {
    const asker = await somebody();
    const kept = 'My sister shares the phone.';
    const answer = await asker.post(`${start}/contact`, { ways: ['phone'], notes: kept });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/form-a/contact');
    const page = await ourPage(
      await raw(`${start}/contact`, { headers: own }, asker),
      200,
      /There is a problem/,
    );
    expect(page).toMatch(/<title>\s*Error: /);
    expect(page).toContain(kept);
    expect(page).toMatch(/value="phone"\s+checked/);
    const summary = /govuk-error-summary__list.*?<\/ul>/s.exec(page)?.[0] ?? '';
    const links = [...summary.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links).toEqual(['phone', 'leave']);
    for (const id of links) expect(page).toMatch(new RegExp(`<input[^>]*id="${id ?? ''}"`));
    expect(page).toContain('id="phone-error"');
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

describe('when something of ours fails', () => {
  const always = { times: 100_000 };

  test.each(['refuse', 'throttle'])(
    'the table of large drafts (%s): 500 with all of it still in the form',
    async (how) => {
      const asker = await somebody(story('clares-law').slice(0, 7));
      const match = { action: 'dynamodb:PutItem', resource: 'dorset-front-drafts' };
      await desk.fault({ match, do: how, ...always });
      const worry = noise(9_000);
      const page = await ourPage(
        await asker.post(`${start}/details`, { worry }),
        500,
        /could not be kept.*press Continue again/s,
      );
      expect(page).toContain(worry);
      await nothingLost(asker);
      await desk.noFaults();
      expect((await asker.post(`${start}/details`, { worry })).status).toBe(303);
      expect(await (await asker.get(`${start}/check`)).text()).toContain(worry);
    },
  );

  test('reading a large draft: 500 with what was typed on this page still in the form', async () => {
    const asker = await somebody(spilling());
    const match = { action: 'dynamodb:GetItem', resource: 'dorset-front-drafts' };
    await desk.fault({ match, do: 'refuse', ...always });
    await ourPage(await asker.get(`${start}/check`), 500, /answers you gave before are still here/);
    const fields = { name: 'Ada Newname', rather: [] };
    const answer = await asker.post(`${start}/you`, fields);
    const page = await ourPage(answer, 500, /could not be kept.*press Continue again/s);
    expect(page).toContain('value="Ada Newname"');
    await desk.noFaults();
    await nothingLost(asker);
    expect((await asker.post(`${start}/you`, fields)).status).toBe(303);
    expect(await (await asker.get(`${start}/you`)).text()).toContain('value="Ada Newname"');
  });

  test('the secret with the keys: those that are known go on being used', async () => {
    const asker = await somebody();
    await desk.fault({ match: { service: 'secretsmanager' }, do: 'refuse', ...always });
    await desk.advance(6 * 60);
    await nothingLost(asker);
    expect((await asker.post(`${start}/you`, { name: 'Ada Example' })).status).toBe(303);
  });

  test.each(['refuse', 'throttle'])(
    'storing what is sent (%s): 500, no confirmation; sent once when pressed again',
    async (how) => {
      const asker = await somebody(story('clares-law'));
      const match = { action: 'dynamodb:PutItem', resource: 'dorset-front-answers' };
      await desk.fault({ match, do: how, ...always });
      const page = await ourPage(await asker.send(), 500, /“Send”, go back and press it again/);
      expect(referenceIn(page)).toBeUndefined();
      expect((await asker.get(`${start}/sent`)).headers.get('location')).toBe('/form-a/check');
      await desk.noFaults();
      const reference = await confirmed(asker, await asker.send());
      const { bcp } = await arrivals(desk, endpoints, reference);
      expect(bcp).toHaveLength(1);
    },
  );
});

describe('under a stage and under a bare domain', () => {
  test.each(['', '/live'])('with “%s” before every path', async (prefix) => {
    const at = `${frontDoor}${prefix}/form-a`;
    const asker = person(at);
    const visited: string[] = [];
    const check = async (answer: Response) => {
      const to = answer.headers.get('location');
      const page = await answer.text();
      const links = [...page.matchAll(/\s(?:href|src|action)="([^"#][^"]*)"/g)].map(([, l]) => l);
      for (const link of [...links, ...(to === null ? [] : [to])])
        if (!link?.startsWith('https:')) {
          expect(link).toMatch(new RegExp(`^${prefix}/(?!live)`));
          visited.push(link ?? '');
        }
      return to;
    };
    await check(await asker.get(at));
    await check(await asker.post(at, {}));
    for (const [slug, fields] of story('clares-law')) {
      await check(await asker.get(`${at}/${slug}`));
      await check(await asker.post(`${at}/${slug}`, fields));
    }
    await check(await asker.get(`${at}/check`));
    expect(await check(await asker.send())).toBe(`${prefix}/form-a/sent`);
    const page = await (await asker.get(`${at}/sent`)).text();
    expect(referenceIn(page)).toBeDefined();
    await check(await asker.get(`${prefix}/nothing`));
    const inside = new Set(visited.filter((link) => !/leave$/.test(link)));
    expect(inside.size).toBeGreaterThan(10);
    for (const link of inside) expect((await asker.get(link)).status, link).toBeLessThan(400);
  });
});

test('a function that does not end: the gateway’s page', async () => {
  await gatewayPage(await hanging, 504);
});
