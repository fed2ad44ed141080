import { describe, expect, test } from 'vitest';
import type { Fields } from '../../person.ts';
import { aFrontDoor, aVisitor, type FrontDoor, body, fillIn } from './visitor.ts';

const title = (html: string) => /<title>(.*)<\/title>/.exec(html)?.[1];

describe('PUB-40 what is wrong is said at the field and at the top, and nothing is lost', () => {
  test('an empty page: by redirect, with the title marked', async () => {
    const visitor = aVisitor(aFrontDoor());
    await fillIn(visitor, 'form-a', 'ways');
    const init = { method: 'POST', body: body({}) };
    const response = await visitor.request('/form-a/ways', init);
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/form-a/ways');

    const { html } = await visitor.open('/form-a/ways');
    expect(title(html)).toMatch(/^Error: Question \d+ – Online form$/);
    expect(html).toMatch(/error-summary[\s\S]*href="#ways"/);
    expect(html).toMatch(/id="ways-error"/);
  });

  test.each<[string, Fields]>([
    ['ways', { ways: ['phone', 'none'] }],
    ['phone', { phone: 'what' }],
    ['code', { postcode: 'DT1' }],
    ['you', { name: '' }],
    ['born', { 'birth-day': '31', 'birth-month': '2', 'birth-year': '1980' }],
    ['born', { 'birth-day': '3', 'birth-month': '', 'birth-year': '1980' }],
    ['person', { name: '' }],
    ['now', { answer: 'perhaps' }],
  ])('%s %o', async (slug, sent) => {
    const visitor = aVisitor(aFrontDoor());
    await fillIn(visitor, 'form-a', slug);
    const shown = await visitor.post(`/form-a/${slug}`, sent);
    expect(shown.url).toBe(`/form-a/${slug}`);
    expect(shown.html).toContain('There is a problem');
    const typed = Object.values(sent)
      .flat()
      .filter((value) => /[^a-z]/.test(value));
    for (const value of typed) expect(shown.html).toContain(value);
  });

  test('100,000 characters are too many for one box, and are still there to be shortened', async () => {
    const visitor = aVisitor(aFrontDoor());
    await fillIn(visitor, 'form-c', 'details');
    const worry = 'worry! '.repeat(15_000);
    const shown = await visitor.post('/form-c/details', { text: worry });
    expect(shown.html).toContain('room for about 65,000 letters');
    expect(shown.html).toContain(worry);
    const short = await visitor.post('/form-c/details', { text: 'short', go: 'check' });
    expect(short.url).toBe('/form-c/check');
  });

  test('an error is gone once the page is right', async () => {
    const visitor = aVisitor(aFrontDoor());
    await fillIn(visitor, 'form-a', 'code');
    await visitor.post('/form-a/code', { postcode: '?' });
    await visitor.post('/form-a/code', { postcode: 'DT1 1XJ' });
    expect(title((await visitor.open('/form-a/code')).html)).not.toContain('Error');
  });
});

describe('PUB-41 a request that cannot be served gets the right status and a page that helps', () => {
  test('an unknown page', async () => {
    const shown = await aVisitor(aFrontDoor()).open('/form-a/unknown');
    expect(shown.status).toBe(404);
    expect(shown.html).toContain('This page does not exist');
  });

  test.each(['/form-a/you', '/', '/leave', '/form-b'])('a wrong method on %s', async (path) => {
    const response = await aVisitor(aFrontDoor()).request(path, { method: 'DELETE' });
    expect(response.status).toBe(405);
    expect(await response.text()).toContain('999');
  });

  test.each([
    ['application/json', '{"worry":"x"}'],
    ['multipart/form-data', 'no boundary'],
    ['multipart/form-data; boundary=x', 'not a part'],
    ['text/plain', 'worry=x'],
  ])('a body that is no form: %s', async (type, text) => {
    const visitor = aVisitor(aFrontDoor());
    await fillIn(visitor, 'form-a', 'you');
    const init = { method: 'POST', headers: { 'content-type': type }, body: text };
    const response = await visitor.request('/form-a/you', init);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('The answers you gave before are still here');
    expect((await visitor.open('/form-a/you')).status).toBe(200);
  });

  test('more than a form can be', async () => {
    const visitor = aVisitor(aFrontDoor());
    await fillIn(visitor, 'form-a', 'you');
    const name = 'x'.repeat(1_600_000);
    const shown = await visitor.post('/form-a/you', { name });
    expect(shown.status).toBe(413);
    expect(shown.html).toContain('make what you wrote shorter');
    expect((await visitor.open('/form-a/you')).status).toBe(200);
  });

  test('a form of several parts is read as well', async () => {
    const visitor = aVisitor(aFrontDoor());
    await fillIn(visitor, 'form-a', 'now');
    const form = new FormData();
    form.set('answer', 'no');
    const response = await visitor.request('/form-a/now', { method: 'POST', body: form });
    expect(response.headers.get('location')).toBe('/form-a/place');
  });
});

describe('PUB-42 hostile text is only text', () => {
  const hostile = '<script>alert(1)</script>"\'>{{ 7*7 }}\u202Eevil\u0000\u0007 ok';

  test('it is shown escaped, and without what turns text around', async () => {
    const front = aFrontDoor();
    const visitor = aVisitor(front);
    await fillIn(visitor, 'form-c', 'details');
    const { html } = await visitor.post('/form-c/details', { text: hostile, go: 'check' });
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&gt;{{ 7*7 }}evil ok');
    expect(html).not.toContain('<script>alert');
    await visitor.post('/form-c/check');
    const said = worryIn(front);
    expect(said).toBe('<script>alert(1)</script>"\'>{{ 7*7 }}evil ok');
  });

  test('half characters become whole ones, and lines stay lines', async () => {
    const front = aFrontDoor();
    const visitor = aVisitor(front);
    await fillIn(visitor, 'form-c', 'details');
    const form = new FormData();
    form.set('text', 'a\ud800b\r\ncafe\u0301');
    await visitor.request('/form-c/details', { method: 'POST', body: form });
    await visitor.post('/form-c/check');
    const said = worryIn(front);
    expect(said).toBe('a\ufffdb\ncaf\u00e9');
  });

  test('fields that we did not ask for are left aside', async () => {
    const front = aFrontDoor();
    const visitor = aVisitor(front);
    await fillIn(visitor, 'form-c', 'details');
    await visitor.post('/form-c/details', {
      text: 'x',
      __proto__x: 'y',
      seen: 'z',
      extra: 'stowaway',
    });
    await visitor.post('/form-c/check');
    expect(JSON.stringify(front.sent())).not.toContain('stowaway');
  });
});

describe('PUB-43 every link works under a stage and under a bare domain', () => {
  test.each([
    ['/prod/form-a', '/prod'],
    ['/form-a', ''],
  ])('%s', async (full, prefix) => {
    const event = { path: '/form-a', requestContext: { path: full, stage: 'prod' } };
    const visitor = aVisitor(aFrontDoor(), { event });
    const { html } = await visitor.open('/form-a');
    const links = [...html.matchAll(/(?:href|src|action)="(\/[^"]*)"/g)].map(([, to]) => to);
    expect(links.length).toBeGreaterThan(8);
    for (const to of links) expect(to?.startsWith(`${prefix}/`)).toBe(true);
    const begun = await visitor.request('/form-a', { method: 'POST' });
    expect(begun.headers.get('location')).toBe(`${prefix}/form-a/now`);
  });
});

const worryIn = (front: FrontDoor) =>
  front.sent()[0]?.submission.said.find(({ question }) => question === 'What worries you?')?.answer;
