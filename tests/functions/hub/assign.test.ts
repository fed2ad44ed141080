import { describe, expect, test } from 'vitest';
import { aCaseId } from '../../builders.ts';
import { aHubWeb } from './hub-memory.ts';
import { aListed, colleagues, faultsIn, mine, posted } from './listed.ts';

const path = `/case/${aCaseId(1)}/do/assign`;
const rhys = 'Rhys Researcher, work id staff-2';
const aWeb = () => aHubWeb({ cases: [aListed(1, mine), aListed(2, colleagues)] });

async function assign(fields: Readonly<Record<string, string>>) {
  const { app, cookie, kept } = aWeb();
  const sent = Object.entries({ version: '1', ...fields });
  const answer = await app.request(`http://hub.test${path}`, posted(cookie, sent));
  return { status: answer.status, page: await answer.text(), kept };
}

describe('a case is assigned to a colleague', () => {
  test('who stands there by name where they hold an open case, and not whoever assigns it', async () => {
    const page = await (await aWeb().get(path)).text();
    const choices = [...page.matchAll(/name="colleague" type="radio" value="([^"]*)"/g)];
    expect(choices.map(([, value]) => value)).toEqual([rhys, 'other']);
    expect(page).toContain('Nobody checks it');
    expect(await faultsIn(page)).toEqual([]);
  });

  test('by name', async () => {
    const { status, kept } = await assign({ colleague: rhys });
    expect(status).toBe(303);
    expect(kept[0]?.head).toMatchObject({ ...colleagues, held: colleagues.holder.who });
    expect(kept[0]?.contents.at(-1)?.content).toEqual({ values: { colleague: rhys } });
  });

  test('by work id, where they hold none', async () => {
    const nia = { colleague: 'other', 'to-name': 'Nia Night', to: 'staff-9' };
    const { kept } = await assign(nia);
    expect(kept[0]?.head.holder).toEqual({
      ...{ who: 'https://sign-in.example.org/dorset#staff-9', name: 'Nia Night' },
    });
  });

  test.each([
    [{}, 'Choose who takes it over'],
    [{ colleague: 'Nobody Here, work id staff-7' }, 'Choose one of the list'],
    [{ colleague: 'other', 'to-name': 'Nia' }, 'Give the work id of the colleague'],
  ])('and nobody else: %j', async (fields, why) => {
    const { status, page, kept } = await assign(fields);
    expect([status, kept[0]?.head.holder]).toEqual([422, mine.holder]);
    expect(page).toContain(why);
  });
});
