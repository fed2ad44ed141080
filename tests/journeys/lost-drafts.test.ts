import { afterAll, afterEach, describe, expect, inject, test } from 'vitest';
import { control } from '../control.ts';
import { randomText } from '../person.ts';
import { type Asker, nothingLost, ourPage, somebody, start } from './pages.ts';

const desk = control(inject('endpoints'));
afterEach(() => desk.realClock());
afterAll(() => desk.close());

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
    ['made up', () => Buffer.from(`A${randomText(300)}`).toString('base64url')],
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
