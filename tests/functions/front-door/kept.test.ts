import { describe, expect, test } from 'vitest';
import { atWork, sentAtWork } from './at-work.ts';
import { aFrontDoor } from './visitor.ts';

const shownText = (html: string) =>
  /<textarea[^>]*readonly[^>]*>([\s\S]*?)<\/textarea>/.exec(html)?.[1];

describe('KEPT-01 what was sent can be printed or copied into a record', () => {
  test('all of it, with reference, day and time in London, and how to record it', async () => {
    const { front, visitor, shown } = await sentAtWork();
    expect(shown.html).toContain('href="/form-c/kept"');
    const { html, status, url } = await visitor.open('/form-c/kept');
    expect([status, url]).toEqual([200, '/form-c/kept']);
    const [stored] = front.sent();
    expect(html).toContain(stored?.reference);
    expect(html).toContain('20 November 2026 at 10:00');
    const text = shownText(html) ?? '';
    const said = stored?.submission.said.filter(({ answer }) => answer !== 'Not answered') ?? [];
    expect(said.length).toBeGreaterThan(15);
    for (const line of said.flatMap(({ question, answer }) => [question, answer]))
      for (const part of [html, text]) expect(part).toContain(escaped(line));
    for (const part of [html, text]) {
      expect(part).toContain('in the child’s file');
      expect(part).toContain('online');
      expect(part).toContain('record them apart');
    }
  });

  test('it says when it was sent, not when it is printed; in summer as in London', async () => {
    const front = aFrontDoor();
    front.clock.now = new Date('2026-07-10T09:30:00Z');
    const { visitor } = await sentAtWork({ naming: { answer: 'with' } }, front);
    front.clock.now = new Date('2026-07-10T09:45:00Z');
    expect((await visitor.open('/form-c/kept')).html).toContain('10 July 2026 at 10:30');
  });

  test('without a script it says how, and nothing is there that does nothing', async () => {
    const { html } = await (await sentAtWork()).visitor.open('/form-c/kept');
    expect(html).toContain('in the menu of your browser');
    for (const button of html.match(/<button[^>]*data-(print|copy)[^>]*>/g) ?? ['none'])
      expect(button).toMatch(/ hidden>$/);
    expect(html).toContain('role="status"');
  });

  test('what somebody typed is text there', async () => {
    const bad = '</textarea><script>alert(1)</script>';
    const { visitor } = await sentAtWork({ details: { text: bad } });
    const { html } = await visitor.open('/form-c/kept');
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('&lt;/textarea&gt;');
  });
});

describe('KEPT-02 it is there for who sent it, and for nobody else', () => {
  test('not before it is sent, nor after a change', async () => {
    const { visitor } = await atWork();
    expect((await visitor.open('/form-c/kept')).url).toBe('/form-c/check');
    await visitor.post('/form-c/check');
    await visitor.post('/form-c/details', { text: 'Child A has a bruise.' });
    expect((await visitor.open('/form-c/kept')).url).toBe('/form-c/check');
    await visitor.post('/form-c/check');
    expect((await visitor.open('/form-c/kept')).html).toContain('This is version 2');
  });

  test('not from outside, and not after leaving', async () => {
    const { visitor } = await sentAtWork();
    const outside = await visitor.request('/form-c/kept', {
      headers: { 'sec-fetch-site': 'none' },
    });
    expect(outside.headers.get('location')).toBe('/');
    await visitor.open('/leave');
    expect((await visitor.open('/form-c/kept')).status).toBe(303);
  });
});

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/'/g, '&#39;').replace(/"/g, '&quot;');
