import { describe, expect, test } from 'vitest';
import { partnership } from '../../../functions/domain/partnerships.ts';
import { wholeStory } from '../../whole-story.ts';
import { aFrontDoor, aVisitor, body, fillIn, kindOf, storyOf } from './visitor.ts';

const neutral = partnership('dorset').neutralSite;

describe('PUB-30 leaving is on every page and leaves nothing', () => {
  test('every page has the button and a plain link', async () => {
    const visitor = aVisitor(aFrontDoor());
    for (const path of [
      '/',
      '/form-a',
      '/help',
      '/privacy',
      '/cookies',
      '/accessibility',
      '/professionals',
      '/sharing',
      '/recording',
      '/what-to-expect',
      '/nothing-here',
    ])
      expect((await visitor.open(path)).html.match(/href="\/leave"/g)).toHaveLength(3);
    let shown = await visitor.post('/form-a');
    for (const [slug, sent] of storyOf('form-a')) {
      expect(shown.html.match(/href="\/leave"/g)).toHaveLength(3);
      expect(shown.html).toContain('data-module="govuk-exit-this-page"');
      shown = await visitor.post(`/form-a/${slug}`, sent);
    }
    expect(shown.html.match(/href="\/leave"/g)).toHaveLength(3);
  });

  test('leaving goes to the neutral site and takes the draft and its row away', async () => {
    const front = aFrontDoor();
    const visitor = aVisitor(front);
    await fillIn(visitor, 'form-a', 'details');
    const worry = Array.from({ length: 9_000 }, (_, i) => String.fromCharCode(0x4e00 + i)).join('');
    await visitor.post('/form-a/details', { text: worry });
    expect(front.rows.size).toBe(1);

    const left = await visitor.open('/leave');
    expect(left).toMatchObject({ status: 303, url: neutral });
    // It would sign people out of all that the council has on the same domain.
    expect(left.headers.get('clear-site-data')).toBeNull();
    expect(visitor.jar.cookie).toBeUndefined();
    expect(front.rows.size).toBe(0);
  });

  test('afterwards every inner page leads to the neutral site', async () => {
    const visitor = aVisitor(aFrontDoor());
    await fillIn(visitor, 'form-a');
    await visitor.open('/leave');
    for (const slug of [...storyOf('form-a').map(([slug]) => slug), 'check', 'sent'])
      expect(await visitor.open(`/form-a/${slug}`)).toMatchObject({ status: 303, url: neutral });
  });

  test('leaving works when the table does not', async () => {
    const front = aFrontDoor();
    const visitor = aVisitor(front);
    await fillIn(visitor, 'form-a', 'details');
    front.down.rows = true;
    expect((await visitor.open('/leave')).url).toBe(neutral);
    expect(visitor.jar.cookie).toBeUndefined();
  });

  test.each([
    ['a browser that only looks ahead', { 'sec-purpose': 'prefetch' }],
    ['a link on another site', { 'sec-fetch-site': 'cross-site' }],
  ])('%s destroys nothing', async (_, headers) => {
    const visitor = aVisitor(aFrontDoor());
    await fillIn(visitor, 'form-a', 'details');
    await visitor.request('/leave', { headers });
    expect((await visitor.open('/form-a/details')).status).toBe(200);
  });
});

describe('PUB-31 from outside, a page of the form never tells that there is a draft', () => {
  const outside = [
    ['typed', { 'sec-fetch-site': 'none' }],
    ['by a link elsewhere', { 'sec-fetch-site': 'cross-site' }],
    ['by an old browser from elsewhere', { 'sec-fetch-site': '', referer: 'https://a.example/' }],
    ['by an old browser, typed', { 'sec-fetch-site': '' }],
  ] as const;

  test.each(outside)('%s: with a draft the first page, unchanged', async (_, headers) => {
    const visitor = aVisitor(aFrontDoor());
    await fillIn(visitor, 'form-a', 'details');
    const response = await visitor.request('/form-a/details', { headers });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/');
  });

  test('without a draft: the neutral site', async () => {
    const response = await aVisitor(aFrontDoor()).request('/form-a/you', {
      headers: { 'sec-fetch-site': 'none' },
    });
    expect(response.headers.get('location')).toBe(neutral);
  });

  test('an old browser that comes from our own page is inside', async () => {
    const visitor = aVisitor(aFrontDoor());
    await fillIn(visitor, 'form-a', 'details');
    const response = await visitor.request('/form-a/details', {
      headers: { 'sec-fetch-site': '', referer: 'https://form.example.org/form-a/others' },
    });
    expect(response.status).toBe(200);
  });
});

describe('PUB-32 what every answer carries', () => {
  test.each(['/', '/form-a', '/form-a/you', '/leave', '/nothing-here'])('%s', async (path) => {
    const { headers } = await aVisitor(aFrontDoor()).request(path);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  });

  test('the draft cookie is for this host alone, unreadable to scripts, and goes with the window', async () => {
    const response = await aVisitor(aFrontDoor()).request('/form-a', { method: 'POST' });
    const [cookie = ''] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-form=[\w-]+; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  });

  test('styles and scripts may be kept for ever, under names that change with them', async () => {
    const visitor = aVisitor(aFrontDoor());
    const { html } = await visitor.open('/');
    const paths = html.match(/\/assets\/[\w-]+\.\w+/g) ?? [];
    expect(paths).toHaveLength(3);
    for (const path of paths) {
      const { status, headers } = await visitor.request(path);
      expect(status).toBe(200);
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    }
    expect((await visitor.request('/assets/public.css')).status).toBe(404);
  });

  test.each(['form-a', 'form-b', 'form-c'] as const)(
    'nothing that was written is in an address, a title or a header: %s',
    async (form) => {
      const visitor = aVisitor(aFrontDoor());
      let shown = await visitor.post(`/${form}`);
      for (const [slug, sent] of wholeStory(kindOf[form])) {
        const response = await visitor.request(`/${form}/${slug}`, {
          method: 'POST',
          body: body(sent),
        });
        const told = [shown.url];
        response.headers.forEach((value) => told.push(value));
        expect(told.join('\n')).not.toMatch(/canary/i);
        shown = await visitor.open(response.headers.get('location') ?? '');
        expect(/<title>(.*)<\/title>/.exec(shown.html)?.[1]).toMatch(
          /^(Question \d+|Check your answers|[A-Z][a-z ]+) – Online form$/,
        );
      }
    },
  );

  test('no page asks another site for anything', async () => {
    const visitor = aVisitor(aFrontDoor());
    const shown = await fillIn(visitor, 'form-a');
    expect(shown.html).not.toMatch(/(src|href)="(https?:)?\/\//);
  });
});

describe('PUB-33 nobody is told that a demonstration is real', () => {
  test('until the partnership is live, every page says that nobody reads it', async () => {
    const shown = await fillIn(aVisitor(aFrontDoor()), 'form-a');
    expect(shown.html).toContain('Nobody reads what you write here');
  });
  test('once it is live, no page says so', async () => {
    const ours = { ...partnership('dorset'), live: true };
    const shown = await fillIn(aVisitor(aFrontDoor({ ours })), 'form-a');
    expect(shown.html).not.toContain('Demonstration');
  });
});
