import { describe, expect, inject, test } from 'vitest';
import { person, referenceIn, story } from '../person.ts';

const { frontDoor } = inject('endpoints');

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
        if (!/^(https|tel):/.test(link ?? '')) {
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
