import { afterAll, describe, expect, inject, test } from 'vitest';
import { control, until } from '../control.ts';
import { aBrowser } from '../journeys/a-browser.ts';
import { faultsOf } from '../journeys/faults-of.ts';
import { main, ofDorset } from '../journeys/hubs.ts';
import { sendStory, settled } from '../journeys/inbox.ts';
import { staff } from '../journeys/staff.ts';

const endpoints = inject('endpoints');
const desk = control(endpoints);
const browser = aBrowser();
afterAll(() => desk.close());

describe('the worklist of the triage desk', () => {
  test('names what no hub has had for a day, and not for ever', async () => {
    const hour = 3600;
    const refuse = (hub: string) =>
      desk.fault({
        match: { action: 'sqs:SendMessage', resource: `dorset-hub-${hub}-inbox` },
        do: 'refuse',
        times: 100_000,
      });
    try {
      // In the past, so that at the end the real time is past its expiry, and sign-in still works.
      await desk.advance(-40 * hour);
      for (const hub of ['dorset', 'bcp']) await refuse(hub);
      const reference = await sendStory(endpoints, 'clares-law', ofDorset('clares-law'));
      await until(async () => (await tracked(reference))?.['hub'] === 'dorset');

      await desk.advance(25 * hour);
      await desk.run('dorset-front-watch');
      await until(async () =>
        (await desk.items('dorset-hub-triage-cases')).some(
          (item) => item['caseId'] === 'worklist' && item['reference'] === reference,
        ),
      );
      const page = await staff(browser, 'hana.triage');
      const row = page.locator('tr', { hasText: reference });
      expect(await row.innerText()).toMatch(/Dorset/);
      expect(await main(page)).toContain('Ring that hub');
      const found = await faultsOf(page, 'worklist');
      await page.setViewportSize({ width: 320, height: 640 });
      found.push(...(await faultsOf(page, 'worklist on a phone')));
      expect(found).toEqual([]);

      await desk.noFaults();
      await desk.advance(hour / 6);
      await desk.run('dorset-front-watch');
      await settled(desk, reference);
      await desk.realClock();
      await page.context().close();
      const later = await staff(browser, 'hana.triage');
      expect(await main(later)).toContain('All open cases');
      expect(await later.locator('tr', { hasText: reference }).count()).toBe(0);
      await later.context().close();
    } finally {
      await desk.noFaults();
      await desk.realClock();
    }
  });
});

const tracked = async (reference: string) =>
  (await desk.items('dorset-front-tracking')).find((item) => item['reference'] === reference);
