import { afterEach, describe, expect, test, vi } from 'vitest';
import { logger } from '../../../functions/lambda.ts';
import { answerUpTo, atWork, draftOf, sentAtWork, withPolicy } from './at-work.ts';
import { aFrontDoor, aVisitor, type FrontDoor, type Visitor } from './visitor.ts';

afterEach(() => void vi.restoreAllMocks());

/** Every line that is logged, as text. */
function logged(): string[] {
  const lines: string[] = [];
  for (const level of ['info', 'warn', 'error'] as const)
    vi.spyOn(logger, level).mockImplementation((...line) => void lines.push(JSON.stringify(line)));
  return lines;
}

/** However the second half of a postcode is written. */
const holds = (text: string, inward: string) =>
  new RegExp(inward.split('').join('[^A-Z0-9]{0,3}'), 'i').test(text);

async function nothingHolds(inward: string, front: FrontDoor, visitor: Visitor, more: string[]) {
  const draft = JSON.stringify(await draftOf(front, visitor));
  for (const text of [draft, ...more]) expect(holds(text, inward)).toBe(false);
}

describe('NEAR-01 without names a postcode finds the hub, and only its district is kept', () => {
  test.each(['BH15 2RU', 'bh152ru', ' BH15-2ru '])('typed as “%s”', async (postcode) => {
    const lines = logged();
    const { front, visitor } = await atWork('near');
    const next = await visitor.post('/form-c/near', { postcode });
    expect(next.url).not.toContain('near');
    expect((await draftOf(front, visitor)).answers['near']).toEqual({
      ...{ postcode: 'BH15', hub: 'bcp', sure: 'yes', policy: 'allowed' },
      rows: expect.arrayContaining([expect.any(String)]) as string[],
    });
    const check = await answerUpTo(visitor, next);
    const sent = await visitor.post('/form-c/check');
    const stored = JSON.stringify([front.sent(), [...front.replies.values()], front.queued]);
    const shown = [next.url, next.html, check.html, sent.url, sent.html];
    await nothingHolds('2RU', front, visitor, [...shown, ...lines, stored]);
    expect(front.sent()[0]?.submission.place).toMatchObject({
      ...{ answer: 'district', district: 'BH15', hub: 'bcp', sure: true },
    });
    expect(front.sent()[0]?.submission.professional?.noNames).toBe(true);
  });

  test('the page shows the district afterwards, and takes it back as it is', async () => {
    const { front, visitor } = await atWork();
    const page = await visitor.open('/form-c/near?to=check');
    expect(page.html).toContain('value="DT1"');
    const before = await draftOf(front, visitor);
    expect((await visitor.post('/form-c/near', { postcode: 'dt1 ', to: 'check' })).url).toBe(
      '/form-c/check',
    );
    expect((await draftOf(front, visitor)).answers).toEqual(before.answers);
  });

  test('a district that nothing was kept of is no postcode', async () => {
    const { visitor } = await atWork('near');
    const shown = await visitor.post('/form-c/near', { postcode: 'DT1' });
    expect(shown.url).toBe('/form-c/near');
    expect(shown.html).toContain('Enter a full postcode');
  });

  test('one outside the partnership goes to the triage desk', async () => {
    const { front, visitor } = await atWork('near');
    await visitor.post('/form-c/near', { postcode: 'BH23 7AG' });
    const { near } = (await draftOf(front, visitor)).answers;
    expect(near).toMatchObject({ postcode: 'BH23', hub: 'triage', rows: [] });
  });
});

describe('NEAR-02 what cannot be taken is not kept either', () => {
  test.each([
    ['ZZ99 9ZZ', '9ZZ', 'We cannot find this postcode. Check it'],
    ['somewhere 2RU', '2RU', 'Enter a full postcode'],
    ['BH15 2RU Flat 4', '2RU', 'Enter a full postcode'],
  ])('%s', async (postcode, inward, said) => {
    const lines = logged();
    for (const go of ['', 'more', 'check', 'danger']) {
      const { front, visitor } = await atWork('near');
      const shown = await visitor.post('/form-c/near', { postcode, go });
      if (go === '' || go === 'check') {
        expect(shown.url).toBe('/form-c/near');
        expect(shown.html).toContain('There is a problem');
        expect(shown.html).toContain(said);
      } else expect(shown.html).not.toContain('There is a problem');
      await nothingHolds(inward, front, visitor, [shown.html, shown.url, ...lines]);
    }
  });

  test('when nothing can be kept at all, the page that comes back has the district only', async () => {
    const { visitor } = await atWork('near');
    const lines = logged();
    const broken = aFrontDoor();
    broken.clock.secret = 'broken';
    const there = aVisitor(broken);
    there.jar.cookie = visitor.jar.cookie;
    const shown = await there.post('/form-c/near', { postcode: 'BH15 2RU' });
    expect(shown.status).toBe(500);
    expect(shown.html).toContain('value="BH15"');
    for (const text of [shown.html, ...lines]) expect(holds(text, '2RU')).toBe(false);
  });

  test('when the draft is over, what they typed begins the next one as its district', async () => {
    const { front, visitor } = await atWork('near');
    front.clock.now = new Date(front.clock.now.getTime() + 21 * 60_000);
    const shown = await visitor.post('/form-c/near', { postcode: 'BH15 2RU' });
    expect(shown.status).toBe(410);
    await nothingHolds('2RU', front, visitor, [shown.html]);
    expect((await draftOf(front, visitor)).answers['near']).toMatchObject({ postcode: 'BH15' });
  });
});

describe('NEAR-03 the policy of the hub that was found', () => {
  test('off: it says so, and names are asked for', async () => {
    const front = aFrontDoor({ ours: withPolicy({ policy: 'off' }) });
    const { visitor } = await atWork('near', {}, front);
    const shown = await visitor.post('/form-c/near', { postcode: 'DT1 1XJ' });
    expect(shown.html).toContain('Dorset Council gives advice only if you give names');
    const check = await answerUpTo(visitor, shown);
    expect(check.asked).toEqual(expect.arrayContaining(['code', 'more']));
    await visitor.post('/form-c/check');
    expect(front.sent()[0]?.submission.professional?.noNames).toBeUndefined();
  });

  test('its conditions are shown, whatever hub answers for other places', async () => {
    const conditions = ['The family knows that you ask.', 'Nobody is hurt.'];
    const front = aFrontDoor({ ours: withPolicy({ policy: 'conditions', conditions }) });
    const { visitor } = await atWork('near', {}, front);
    const shown = await visitor.post('/form-c/near', { postcode: 'DT1 1XJ' });
    for (const one of conditions) expect(shown.html).toContain(one);
  });

  test('the levels of need are those of the hub that the answers lead to', async () => {
    const { shown } = await atWork('level');
    expect(shown.html).toContain('as Dorset Council uses it');
    expect(shown.html).toContain('Level 3: complex');
  });
});

test('NEAR-04 what is sent is the same however often it is sent', async () => {
  const { front, visitor } = await sentAtWork();
  await visitor.post('/form-c/check');
  expect(front.stored.size).toBe(1);
});
