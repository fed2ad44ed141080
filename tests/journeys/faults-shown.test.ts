import { afterAll, afterEach, describe, expect, inject, test } from 'vitest';
import { control } from '../control.ts';
import { randomText, referenceIn, story, upTo } from '../person.ts';
import { arrivals, confirmed } from './inbox.ts';
import { nothingLost, ourPage, somebody, spilling, start } from './pages.ts';

const endpoints = inject('endpoints');
const desk = control(endpoints);
afterEach(async () => {
  await desk.noFaults();
  await desk.realClock();
});
afterAll(() => desk.close());

describe('when something of ours fails', () => {
  const always = { times: 100_000 };

  test.each(['refuse', 'throttle'])(
    'the table of large drafts (%s): 500 with all of it still in the form',
    async (how) => {
      const asker = await somebody(upTo(story('clares-law'), 'details'));
      const match = { action: 'dynamodb:PutItem', resource: 'dorset-front-drafts' };
      await desk.fault({ match, do: how, ...always });
      const worry = randomText(9_000);
      const page = await ourPage(
        await asker.post(`${start}/details`, { text: worry }),
        500,
        /could not be kept.*press Continue again/s,
      );
      expect(page).toContain(worry);
      await nothingLost(asker);
      await desk.noFaults();
      expect((await asker.post(`${start}/details`, { text: worry })).status).toBe(303);
      expect(await (await asker.get(`${start}/check`)).text()).toContain(worry);
    },
  );

  test('reading a large draft: 500 with what was typed on this page still in the form', async () => {
    const asker = await somebody(spilling());
    const match = { action: 'dynamodb:GetItem', resource: 'dorset-front-drafts' };
    await desk.fault({ match, do: 'refuse', ...always });
    await ourPage(await asker.get(`${start}/check`), 500, /answers you gave before are still here/);
    const fields = { name: 'Ada Newname', rather: [] };
    const answer = await asker.post(`${start}/you`, fields);
    const page = await ourPage(answer, 500, /could not be kept.*press Continue again/s);
    expect(page).toContain('value="Ada Newname"');
    await desk.noFaults();
    await nothingLost(asker);
    expect((await asker.post(`${start}/you`, fields)).status).toBe(303);
    expect(await (await asker.get(`${start}/you`)).text()).toContain('value="Ada Newname"');
  });

  test('the secret with the keys: those that are known go on being used', async () => {
    const asker = await somebody();
    await desk.fault({ match: { service: 'secretsmanager' }, do: 'refuse', ...always });
    await desk.advance(6 * 60);
    await nothingLost(asker);
    expect((await asker.post(`${start}/you`, { name: 'Ada Example' })).status).toBe(303);
  });

  test.each(['refuse', 'throttle'])(
    'storing what is sent (%s): 500, no confirmation; sent once when pressed again',
    async (how) => {
      const asker = await somebody(story('clares-law'));
      const match = { action: 'dynamodb:PutItem', resource: 'dorset-front-answers' };
      await desk.fault({ match, do: how, ...always });
      const page = await ourPage(await asker.send(), 500, /“Send”, go back and press it again/);
      expect(referenceIn(page)).toBeUndefined();
      expect((await asker.get(`${start}/sent`)).headers.get('location')).toBe('/form-a/check');
      await desk.noFaults();
      const reference = await confirmed(asker, await asker.send());
      const { bcp } = await arrivals(desk, endpoints, reference);
      expect(bcp).toHaveLength(1);
    },
  );
});
