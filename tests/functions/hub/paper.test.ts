import { describe, expect, test } from 'vitest';
import { papers } from '../../../functions/domain/papers.ts';
import { aCaseId } from '../../builders.ts';
import { faultsIn } from '../../journeys/faults-of.ts';
import { taken } from '../taken.ts';
import { hiddenIn } from './a-call.ts';
import { aHub, asked, at, boxesFor, decided, forHealth, hana, paper, printed } from './a-paper.ts';
import { aPerson, staffOfHub } from './staff-of-hub.ts';

const rhys = aPerson('rhys', 'researcher');
const outside = [aPerson('aled', 'auditor', 'council'), aPerson('priya', 'partner', 'health')];

describe('printing', () => {
  test.each(papers)(
    '%s: is a step first, with who gets it and why, and then a page',
    async (what) => {
      const { kept, page, path, looks } = await printed(what);
      const step = kept[0]?.steps.at(-1);
      const boxes = boxesFor(what);
      expect(path).toBe(`${paper}/${what}/${step?.n}`);
      expect(step).toMatchObject({ did: 'print', about: { what, agency: boxes.agency } });
      expect(kept[0]?.contents.at(-1)?.content).toEqual({ values: { what, ...boxes } });
      expect(kept[0]?.head.state).toBe(decided.head.state);
      expect(looks.at(-1)).toMatchObject({ did: 'open-paper', caseId: aCaseId(), step: step?.n });
      for (const mark of [
        'OFFICIAL-SENSITIVE',
        'Reference 2222-2222-2222',
        'Copy 1, for',
        boxes.recipient,
        'Printed by hana of the hub (police), 23 November 2026, 12:00pm',
        'Do not copy. Return or destroy after use.',
      ])
        expect(page).toContain(mark);
    },
  );

  test('twice is two steps and two copies', async () => {
    const first = await printed('summary');
    const second = await printed('summary', {}, first);
    expect(second.path).not.toBe(first.path);
    expect(second.page).toContain('Copy 2, for');
    expect(second.kept[0]?.steps.filter(({ did }) => did === 'print')).toHaveLength(2);
    // The first is still what it was.
    expect(await (await second.as(hana).get(first.path)).text()).toContain('Copy 1, for');
  });

  test('the same form twice is a double click: one step, and the same page', async () => {
    const { as, kept } = aHub();
    const version = String(decided.head.version);
    const sent = { version, ...forHealth };
    const both = [await as(hana).post(`${paper}/summary`, sent)];
    both.push(await as(hana).post(`${paper}/summary`, sent));
    expect(both.map(({ status }) => status)).toEqual([303, 303]);
    expect(new Set(both.map(({ headers }) => headers.get('location'))).size).toBe(1);
    expect(kept[0]?.steps.filter(({ did }) => did === 'print')).toHaveLength(1);
  });

  test('what others did meanwhile is said, and nothing typed is lost', async () => {
    const { as, kept } = aHub();
    const version = String(decided.head.version);
    if (kept[0]) kept[0] = taken(kept[0], { step: 'note', by: rhys, at });
    const answer = await as(hana).post(`${paper}/summary`, { version, ...forHealth });
    const text = await answer.text();
    expect(answer.status).toBe(409);
    expect(text).toMatch(/the case has changed[^<]*Note/);
    expect(text).toContain(forHealth.need);
    expect(kept[0]?.steps.at(-1)?.did).toBe('note');
  });

  test('what others did while a form was wrong is said too', async () => {
    const { as, kept } = aHub();
    const version = String(decided.head.version);
    if (kept[0]) kept[0] = taken(kept[0], { step: 'note', by: rhys, at });
    const wrong = await as(hana).post(`${paper}/summary`, { version, ...forHealth, need: '' });
    const text = await wrong.text();
    expect(wrong.status).toBe(422);
    expect(hiddenIn(text)).toMatchObject({ version });
    const answer = await as(hana).post(`${paper}/summary`, { ...hiddenIn(text), ...forHealth });
    expect(answer.status).toBe(409);
    const again = { ...hiddenIn(await answer.text()), ...forHealth };
    expect((await as(hana).post(`${paper}/summary`, again)).status).toBe(303);
  });

  test('its form is a look at the case, and is not shown where that cannot be written down', async () => {
    const { as, looks } = aHub();
    await as(hana).get(`${paper}/summary`);
    expect(looks).toMatchObject([{ did: 'open-paper', caseId: aCaseId() }]);
    const down = staffOfHub({ cases: [decided], viewsAreDown: true });
    expect((await down.as(hana).get(`${paper}/summary`)).status).toBe(503);
  });

  test.each(Object.keys(forHealth))('without %s nothing is printed', async (name) => {
    const { as, kept } = aHub();
    const answer = await as(hana).send(`${paper}/decision`, { ...forHealth, [name]: ' ' });
    const text = await answer.text();
    expect(answer.status).toBe(422);
    expect(text).toContain(`href="#${name}"`);
    expect(text).toMatch(/<title>\s*Error: Print a copy/);
    expect(kept[0]?.head.version).toBe(decided.head.version);
  });

  test('an agency whose information is in it has agreed, and it is said who', async () => {
    const { as } = aHub();
    const agreed = { ...forHealth, consent: 'agreed' };
    expect((await as(hana).send(`${paper}/summary`, agreed)).status).toBe(422);
    const said = { ...agreed, 'agreed-by': 'DI Ines Marchetti, police' };
    expect((await as(hana).send(`${paper}/summary`, said)).status).toBe(303);
  });

  test.each(outside)('is not for $roles', async (staff) => {
    const { as, kept, looks } = aHub();
    expect((await as(staff).get(paper)).status).toBe(403);
    expect((await as(staff).post(`${paper}/summary`, forHealth)).status).toBe(403);
    expect(kept[0]?.head.version).toBe(decided.head.version);
    expect(looks.map(({ did }) => did)).toEqual(['refused', 'refused']);
  });

  test('a paper that is none, a case that is none, a copy that is none', async () => {
    const { as } = await printed('summary');
    const none = [
      `${paper}/diary`,
      `${paper}/summary/1`,
      `${paper}/summary/99`,
      `${paper}/summary/x`,
    ];
    const other = paper.replace(aCaseId(), aCaseId(2));
    for (const path of [...none, other, `${other}/summary`])
      expect([path, (await as(hana).get(path)).status]).toEqual([path, 404]);
  });

  test('a paper that is not there yet is not printed', async () => {
    const { as, kept } = staffOfHub({ cases: [asked] });
    const list = await (await as(hana).get(paper)).text();
    expect(list).toContain('No decision has been taken in this case.');
    expect(list).not.toContain(`href="${paper}/decision"`);
    for (const what of ['decision', 'undertaking'])
      expect((await as(hana).post(`${paper}/${what}`, boxesFor(what))).status).toBe(403);
    expect(kept[0]?.head.version).toBe(asked.head.version);
  });
});

describe('a copy is opened', () => {
  test('by nobody but who printed it', async () => {
    const { as, path, looks } = await printed('summary');
    const answer = await as(rhys).get(path);
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('Make a new one');
    expect(looks.at(-1)).toMatchObject({ did: 'refused', by: { subject: 'rhys' } });
  });

  test('until the end of the day in London', async () => {
    const { as, path, clock } = await printed('summary');
    clock.now = new Date('2026-11-23T23:59:59.999Z');
    expect((await as(hana).get(path)).status).toBe(200);
    clock.now = new Date('2026-11-24T00:00:00.000Z');
    expect((await as(hana).get(path)).status).toBe(403);
  });

  test('as the paper that it is, not as another', async () => {
    const { as, path } = await printed('summary');
    expect((await as(hana).get(path.replace('summary', 'decision'))).status).toBe(404);
  });

  test('shows what was there when it was printed', async () => {
    const { as, path, kept } = await printed('summary');
    if (kept[0]) kept[0] = taken(kept[0], { step: 'raise-risk', by: rhys, at });
    expect(await (await as(hana).get(path)).text()).not.toContain('Immediate risk raised');
  });
});

describe('what is typed is never code', () => {
  test.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '{{ 7 * 7 }}',
    "<b a='",
  ])('%s', async (hostile) => {
    const boxes = { recipient: hostile, need: hostile, approver: hostile };
    const { page } = await printed('summary', boxes);
    const { as } = aHub();
    const wrong = await as(hana).send(`${paper}/summary`, { ...forHealth, ...boxes, consent: '' });
    for (const text of [page, await wrong.text()]) {
      expect(text).not.toContain('<script>alert');
      expect(text).not.toContain('<img src=x');
      expect(text).not.toContain("<b a='");
      expect(text).not.toMatch(/>\s*49\s*</);
      expect(await faultsIn(text, 'page')).toEqual([]);
    }
  });

  test.each(papers)('%s and its form are valid HTML', async (what) => {
    const { page, as } = await printed(what);
    for (const text of [
      page,
      await (await as(hana).get(paper)).text(),
      await (await as(hana).get(`${paper}/${what}`)).text(),
    ])
      expect(await faultsIn(text, what)).toEqual([]);
  });
});
