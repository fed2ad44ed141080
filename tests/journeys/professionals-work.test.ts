import { afterAll, afterEach, describe, expect, inject, test } from 'vitest';
import { atTime, londonDay } from '../../functions/domain/london.ts';
import { control, until } from '../control.ts';
import { atDesk } from '../desk/at-desk.ts';
import { aBrowser } from './a-browser.ts';
import { desk as screen, phone } from './browser.ts';
import { decided, deskOf } from './desk-work.ts';
import { at as ofHub, main, ofDorset, sent, storedAt } from './hubs.ts';
import * as work from './professional.ts';
import { alertsOf } from './somebody.ts';
import { inboxRows } from './staff.ts';

const desk = control(inject('endpoints'));
const browser = aBrowser();
afterEach(() => desk.realClock());
afterAll(() => desk.close());

const noScript = { ...phone, javaScriptEnabled: false };

describe('a teacher', () => {
  test('at 14:50, for a child who is collected at 15:00: it stands before what can wait', async () => {
    // Yesterday: to whoever is signed in now, that is not over.
    await desk.clockAt(atTime(londonDay(new Date().toISOString()), '14:50', -1));
    const later = await sent(desk, 'consultation', ofDorset('consultation'));
    const context = await browser.newContext(phone);
    const page = await context.newPage();
    await work.begin(page);
    const why = 'Her father collects her.';
    const soon = { answer: 'today', time: '3pm', text: why };
    await work.goOn(page, { ...work.asksAtWork, soon });
    expect(await main(page)).toContain('15:00');
    const { reference } = await work.sends(page);
    await context.close();

    const asked = await deskOf(desk, reference, 'dorset');
    const adviser = await atDesk(browser, desk, 'hana.dorset');
    const rows = (await inboxRows(adviser, ofHub('dorset'))).filter((row) =>
      [reference, later.reference].includes(row.reference),
    );
    expect(rows.map((row) => row.reference)).toEqual([reference, later.reference]);
    expect(rows[0]?.text).toMatch(/3:00pm/);
    await adviser.goto(ofHub('dorset', asked.path));
    expect(await main(adviser)).toMatch(/before 3:00pm today: Her father collects her\./);
    await adviser.context().close();
  });

  test('to whom the child says half-way that it is now: numbers, names, and people on duty', async () => {
    const context = await browser.newContext(noScript);
    const page = await context.newPage();
    const told = {
      ...work.asksAtWork,
      naming: { answer: 'without' },
      near: { postcode: 'DT1 1XJ' },
      ages: { text: '7' },
    };
    await work.begin(page);
    await work.goOn(page, told, { until: 'details' });
    await page.locator('#text').fill('She says that he waits outside.');
    await page.getByRole('button', { name: 'Somebody is in danger now' }).click();
    await page.waitForURL('**/help');
    expect(await main(page)).toMatch(/call 999.*01632[\s\u00a0]960111.*at Dorset Council/s);
    const asked = await work.goOn(page, told);
    // Without names nobody could find her: now they are asked for, and nothing is asked twice.
    expect(asked.join(' ')).toMatch(/^help place code area (together )?more /);
    expect(asked).not.toContain('details');
    const { reference } = await work.sends(page);
    expect(await main(page)).toContain('People on duty get an alert');
    await context.close();

    expect(await until(async () => (await alertsOf(desk, reference))[0])).toMatchObject({
      hub: 'dorset',
    });
    const { path } = await deskOf(desk, reference, 'dorset');
    const submission = await storedAt(desk, 'dorset', path);
    expect(submission.immediateRisk).toBe(true);
    expect(submission.professional?.noNames).toBeUndefined();
    expect(submission.people.map(({ part, name }) => [part, name])).toContainEqual([
      'child',
      'Kit Sample',
    ]);
    expect(JSON.stringify(submission.said)).toContain('She says that he waits outside.');
  });
});

test('a housing officer refers an adult: section 42 is decided, and the referrer is told', async () => {
  const context = await browser.newContext(screen);
  const page = await context.newPage();
  await work.begin(page);
  const asked = await work.goOn(page, work.refersAdult);
  expect(asked.join(' ')).toContain('needs wishes capacity');
  for (const left of ['naming', 'together', 'level', 'ask', 'more', 'school'])
    expect(asked).not.toContain(left);
  const proof = await work.sends(page);

  const referral = await deskOf(desk, proof.reference, 'dorset');
  const submission = await storedAt(desk, 'dorset', referral.path);
  expect(submission).toMatchObject({ kind: 'referral', professional: { group: 'adult' } });
  const shown = await referral.shown();
  for (const said of ['To stay in this flat.', 'A niece', 'I do not know', 'Alex Sample'])
    expect(shown).toContain(said);

  const rated = ['rate', 'hana', { rating: 'green' }] as const;
  const told = 'There is an enquiry. A social worker visits.';
  const how = 'service';
  await referral.work(rated, ...decided('adult-enquiry'), ['tell-referrer', 'hana', { how, told }]);
  const decision = (await referral.steps()).find(({ did }) => did === 'decide-threshold');
  expect(decision).toMatchObject({ about: { 'care-needs': 'yes', enquiry: 'section-42' } });
  const { shown: reply } = await work.comesBack(page, proof);
  expect(reply).toContain(told);
  expect(reply).not.toContain('Refer now');
  await context.close();
});
