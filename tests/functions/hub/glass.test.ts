import { describe, expect, test } from 'vitest';
import { brokenAt, liftView, nextView, noViews } from '../../../functions/domain/views.ts';
import { aCaseId } from '../../builders.ts';
import { faultsIn } from '../../journeys/faults-of.ts';
import { taken } from '../taken.ts';
import { hiddenIn } from './a-call.ts';
import { aWholeCase } from './hub-memory.ts';
import { aPerson, staffOfHub } from './staff-of-hub.ts';

const hana = aPerson('hana', 'handler');
const rhys = aPerson('rhys', 'researcher');
const marek = aPerson('marek', 'manager');
const gwen = aPerson('gwen', 'manager');
const aled = aPerson('aled', 'auditor', 'council');
const priya = aPerson('priya', 'partner', 'health');

const page = `/case/${aCaseId()}`;
const glass = `${page}/break-glass`;
const review = `${glass}/review`;
const reason = 'She rang: he is at the school gate, and the holder is off sick.';
const said = { found: 'needed', reason: 'It was right: nobody else was there.' };

const restricted = taken(aWholeCase(), {
  ...{ step: 'restrict', by: marek, at: '2026-11-23T10:00:00.000Z' },
  values: { to: 'rhys' },
});
const aHub = () => staffOfHub({ cases: [restricted] });
const secret = 'He has changed.';

/** Opens the glass as that person, later on the same day. */
async function broken(by = hana) {
  const hub = aHub();
  expect((await hub.as(by).send(glass, { reason })).status).toBe(303);
  return hub;
}

describe('a restricted case', () => {
  test.each(['', '/paper', '/paper/summary', '/do/note', '/contact'])(
    'shows nothing of itself at %s, and says how it can be opened',
    async (path) => {
      const { as, looks } = aHub();
      const answer = await as(gwen).get(page + path);
      const text = await answer.text();
      expect(answer.status).toBe(403);
      expect(text).toContain(`href="${glass}"`);
      expect(text).not.toContain(secret);
      expect(text).not.toContain('Sam Asker');
      expect(looks).toMatchObject([{ did: 'refused', caseId: aCaseId(), by: { subject: 'gwen' } }]);
    },
  );

  test('opens for who is named, and takes no step of who is not', async () => {
    const { as, kept } = aHub();
    expect((await as(rhys).get(page)).status).toBe(200);
    const post = await as(hana).post(`${page}/do/note`, { version: '2', note: 'Hello' });
    expect(post.status).toBe(403);
    expect(kept[0]?.head.version).toBe(restricted.head.version);
  });

  test.each([aled, priya])('is not opened by $roles, nor is the glass', async (staff) => {
    const { as, looks, kept } = aHub();
    expect((await as(staff).get(page)).status).toBe(403);
    expect((await as(staff).get(glass)).status).toBe(403);
    expect((await as(staff).post(glass, { reason })).status).toBe(403);
    expect(looks.map(({ did }) => did)).toEqual(['refused', 'refused', 'refused']);
    expect(kept[0]?.head.version).toBe(restricted.head.version);
  });

  test('what cannot be written down is not even refused in detail', async () => {
    const { as } = staffOfHub({ cases: [restricted], viewsAreDown: true });
    expect((await as(gwen).get(page)).status).toBe(503);
  });
});

describe('breaking the glass', () => {
  test('needs a sentence, and gives back what was typed', async () => {
    for (const short of ['', 'because', 'x'.repeat(60), '<script>alert(1)</script>']) {
      const { as, kept } = aHub();
      const answer = await as(hana).send(glass, { reason: short });
      const text = await answer.text();
      expect(answer.status).toBe(422);
      expect(text).toContain('Error: Open a restricted case');
      expect(text).not.toContain('<script>alert');
      expect(kept[0]?.head.version).toBe(restricted.head.version);
    }
  });

  test('opens the case to who did it for twelve hours, and to nobody else', async () => {
    const { as, clock } = await broken();
    expect(await (await as(hana).get(page)).text()).toContain(secret);
    expect((await as(gwen).get(page)).status).toBe(403);
    clock.now = new Date(clock.now.getTime() + 12 * 3_600_000 - 1);
    expect((await as(hana).get(page)).status).toBe(200);
    clock.now = new Date(clock.now.getTime() + 1);
    expect((await as(hana).get(page)).status).toBe(403);
  });

  test('is a step with the reason, a look with its number, and asks a manager', async () => {
    const { kept, looks } = await broken();
    const step = kept[0]?.steps.at(-1);
    expect(step).toMatchObject({ did: 'break-glass', name: 'hana of the hub' });
    expect(kept[0]?.contents.at(-1)?.content).toEqual({ values: { reason } });
    expect(kept[0]?.head.needs).toEqual(['break-glass-review']);
    expect(looks).toMatchObject([{ did: 'break-glass', caseId: aCaseId(), step: step?.n }]);
    expect(JSON.stringify(looks)).not.toContain('school gate');
  });

  test('twice is once: the second click finds it open', async () => {
    const { as, kept } = aHub();
    const { post } = as(hana);
    await post(glass, { reason });
    const again = await post(glass, { reason });
    expect([again.status, again.headers.get('location')]).toEqual([303, page]);
    expect(kept[0]?.steps.filter(({ did }) => did === 'break-glass')).toHaveLength(1);
  });

  test('goes on where somebody else wrote in the case meanwhile', async () => {
    const { as, kept } = aHub();
    const at = '2026-11-23T11:00:00.000Z';
    const shown = await (await as(hana).get(glass)).text();
    expect(shown).toContain('Open the case');
    if (kept[0]) kept[0] = taken(kept[0], { step: 'note', by: rhys, at });
    expect((await as(hana).post(glass, { reason })).status).toBe(303);
  });

  test('has no form where the case is open, and none for a case that is not there', async () => {
    const { as } = staffOfHub({ cases: [aWholeCase()] });
    const answer = await as(hana).get(glass);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, page]);
    const nowhere = glass.replace(aCaseId(), aCaseId(2));
    expect((await as(hana).get(nowhere)).status).toBe(404);
    expect((await as(hana).post(nowhere, { reason })).status).toBe(404);
  });

  test('a form that somebody else opened in this browser is not sent in one’s name', async () => {
    const { as, kept } = aHub();
    const answer = await as(hana).post(glass, { reason, for: 'somebody-else' });
    expect(answer.status).toBe(403);
    expect(kept[0]?.head.version).toBe(restricted.head.version);
  });
});

describe('the review', () => {
  test('shows who and why to a manager, without opening the case', async () => {
    const { as, looks } = await broken();
    const answer = await as(gwen).get(review);
    const text = await answer.text();
    expect(answer.status).toBe(200);
    expect(text).toContain('hana of the hub (police)');
    expect(text).toContain('at the school gate');
    expect(text).not.toContain(secret);
    expect(looks.at(-1)).toMatchObject({ did: 'open-glass', caseId: aCaseId() });
    expect((await as(gwen).get(page)).status).toBe(403);
  });

  test('is recorded once, and then there is nothing to review', async () => {
    const { as, kept } = await broken();
    const answer = await as(gwen).send(review, said);
    expect(answer.status).toBe(200);
    expect(kept[0]?.steps.at(-1)).toMatchObject({
      did: 'review-break-glass',
      about: { found: 'needed' },
    });
    expect(kept[0]?.head.needs).toEqual([]);
    expect((await as(gwen).get(review)).status).toBe(403);
  });

  test('is not for who broke it, nor for anybody who is no manager', async () => {
    const { as, kept } = await broken(gwen);
    for (const staff of [gwen, hana, rhys, aled, priya]) {
      expect((await as(staff).get(review)).status).toBe(403);
      expect((await as(staff).post(review, { ...said, last: '3' })).status).toBe(403);
    }
    expect(kept[0]?.head.needs).toEqual(['break-glass-review']);
    expect((await as(marek).send(review, said)).status).toBe(200);
  });

  test('is of just the uses that were shown: a later one is shown first', async () => {
    const { as, kept } = await broken();
    const shown = String(kept[0]?.head.steps);
    await as(aPerson('omar', 'handler')).send(glass, { reason });
    const answer = await as(gwen).post(review, { ...said, last: shown });
    const text = await answer.text();
    expect(answer.status).toBe(409);
    expect(text).toContain('Nothing was recorded');
    expect(text).toContain(said.reason);
    expect(kept[0]?.head.needs).toEqual(['break-glass-review']);
    expect((await as(gwen).send(review, said)).status).toBe(200);
  });

  test('a use that came while the form was wrong is shown before it counts', async () => {
    const { as, kept } = await broken();
    const shown = String(kept[0]?.head.steps);
    await as(aPerson('omar', 'handler')).send(glass, { reason });
    const wrong = await as(gwen).post(review, { ...said, reason: '', last: shown });
    expect(wrong.status).toBe(422);
    const sent = { ...hiddenIn(await wrong.text()), ...said };
    expect((await as(gwen).post(review, sent)).status).toBe(409);
    expect(kept[0]?.head.needs).toEqual(['break-glass-review']);
  });
});

test('the chain of looks goes on through all of it', async () => {
  const { as, looks } = await broken();
  await as(hana).get(page);
  await as(gwen).get(page);
  await as(gwen).send(review, said);
  let last = noViews;
  const views = looks.map((look) => {
    const view = liftView(nextView(last, look));
    last = view;
    return view;
  });
  expect(brokenAt(views, noViews)).toBeUndefined();
  const changed = views.map((view) => (view.n === 2 ? { ...view, did: 'open-inbox' } : view));
  expect(brokenAt(changed, noViews)).toBe(2);
});

test('the pages are valid HTML', async () => {
  const { as } = await broken();
  const pages = [
    await as(gwen).get(page),
    await as(gwen).get(glass),
    await as(gwen).get(review),
    await as(gwen).send(glass, { reason: '"><img src=x>' }),
  ];
  for (const answer of pages) expect(await faultsIn(await answer.text(), 'page')).toEqual([]);
});
