import { describe, expect, test } from 'vitest';
import { en } from '../../../web/words/en/en.ts';
import { partnership } from '../../../functions/domain/partnerships.ts';
import { aFrontDoor, aVisitor, fillIn } from './visitor.ts';

const pages = Object.entries(en.guides).map(([path, { title }]) => ({ path: `/${path}`, title }));
const mainOf = (html: string) => /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';

describe('PUB-70 what can be learned without ringing or asking', () => {
  test.each(pages)('$path is a page like every other, and asks nothing', async (page) => {
    const { html, status, headers } = await aVisitor(aFrontDoor()).open(page.path);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(html).toContain(`<title>${page.title} – Online form</title>`);
    expect(mainOf(html)).toContain(`<h1 class="govuk-heading-l">${page.title}</h1>`);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain('This is not monitored');
    expect(html).toContain('data-module="govuk-exit-this-page"');
    expect(mainOf(html)).not.toMatch(/<(form|input|textarea|select|button)\b/);
  });

  test.each(pages)('$path has a list of what is on it, that leads there', async ({ path }) => {
    const main = mainOf((await aVisitor(aFrontDoor()).open(path)).html);
    const listed = [...main.matchAll(/<li><a class="govuk-link" href="#([\w-]+)">/g)];
    const parts = [...main.matchAll(/<h2 class="govuk-heading-m" id="([\w-]+)">/g)];
    expect(listed.length).toBeGreaterThan(3);
    expect(listed.map(([, to]) => to)).toEqual(parts.map(([, id]) => id));
  });

  test.each(pages)('$path: nobody is followed, counted or kept', async ({ path }) => {
    const front = aFrontDoor();
    const visitor = aVisitor(front);
    const { headers } = await visitor.open(path);
    expect(headers.getSetCookie()).toEqual([]);
    expect(front.calls).toEqual([]);
    expect((await visitor.request(path, { method: 'POST' })).status).toBe(405);
  });

  test('who reads one in the middle of a form loses nothing, and the page knows of no draft', async () => {
    const front = aFrontDoor();
    const visitor = aVisitor(front);
    await fillIn(visitor, 'form-a', 'details');
    const { cookie } = visitor.jar;
    const calls = front.calls.length;
    for (const { path } of pages) {
      const { html } = await visitor.open(path);
      expect(html).toBe((await aVisitor(aFrontDoor()).open(path)).html);
    }
    expect(visitor.jar.cookie).toBe(cookie);
    expect(front.calls).toHaveLength(calls);
    expect((await visitor.open('/form-a/details')).status).toBe(200);
  });

  test('all they lead to is there', async () => {
    const visitor = aVisitor(aFrontDoor());
    for (const { path } of pages) {
      const main = mainOf((await visitor.open(path)).html);
      const links = [...main.matchAll(/href="(\/[^"]*)"/g)].map(([, to = '']) => to);
      // A function of its own shows replies.
      for (const to of new Set(links.filter((one) => one !== '/reply')))
        expect([to, (await visitor.open(to)).status]).toEqual([to, 200]);
    }
  });
});

describe('PUB-71 they are found where they help', () => {
  test('the first page leads to what everybody may want to know', async () => {
    const { html } = await aVisitor(aFrontDoor()).open('/');
    for (const path of ['/what-to-expect', '/professionals'])
      expect(mainOf(html)).toContain(`href="${path}"`);
  });

  test.each([
    ['/form-a', '/what-to-expect', '/professionals'],
    ['/form-b', '/what-to-expect', '/professionals'],
    ['/form-c', '/professionals', '/what-to-expect'],
  ])('%s leads to %s before anything is asked', async (form, to, other) => {
    const main = mainOf((await aVisitor(aFrontDoor()).open(form)).html);
    expect(main.indexOf(`href="${to}"`)).toBeGreaterThan(0);
    // Who asks at work comes to the button first, and reads more if they want to.
    const before = form === '/form-c' ? '<h2' : '<form';
    expect(main.indexOf(`href="${to}"`)).toBeLessThan(main.indexOf(before));
    expect(main).not.toContain(`href="${other}"`);
  });

  test('the foot of the pages of somebody who is scared does not grow by them', async () => {
    const { html } = await aVisitor(aFrontDoor()).open('/form-a');
    const foot = html.slice(html.indexOf('govuk-footer'));
    for (const { path } of pages) expect(foot).not.toContain(`href="${path}"`);
  });
});

describe('PUB-72 what they say is of the councils that run this', () => {
  test('a GP finds the number, the levels, the LADO and the rule on names of each', async () => {
    for (const ours of ['dorset', 'suffolk', 'thames-valley'].map(partnership)) {
      const { html } = await aVisitor(aFrontDoor({ ours })).open('/professionals');
      for (const { council, phone, advice } of ours.hubs) {
        expect(html).toContain(`href="tel:${phone.number.replaceAll(' ', '')}"`);
        if (council === undefined) continue;
        expect(html).toContain(`The safeguarding team at ${council}`);
        expect(html).toContain(`href="tel:${advice.lado.number.replaceAll(' ', '')}"`);
        expect(html).toContain(`“${advice.thresholds.name}”`);
        expect(html).toContain(advice.noNames.source);
      }
    }
  });

  test('the times are of the rows of these councils', async () => {
    const said = async (of: string) =>
      (await aVisitor(aFrontDoor({ ours: partnership(of) })).open('/professionals')).html;
    expect(await said('dorset')).toContain('within 24 hours (48 hours at BCP Council)');
    expect(await said('suffolk')).not.toContain('48 hours at BCP');
  });
});
