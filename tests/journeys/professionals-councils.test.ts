import { afterAll, expect, inject, test } from 'vitest';
import { control } from '../control.ts';
import type { Submission } from '../../functions/domain/submissions.ts';
import { aBrowser } from './a-browser.ts';
import { askedByWeb } from './asked-by-web.ts';
import { desk as screen, phone } from './browser.ts';
import { advised, deskOf, lettersOf, rungBack } from './desk-work.ts';
import { storedAt } from './hubs.ts';
import { arrivals } from './inbox.ts';
import * as work from './professional.ts';

const endpoints = inject('endpoints');
const desk = control(endpoints);
const browser = aBrowser();
afterAll(() => desk.close());

const named = ({ people }: Submission) =>
  people.filter(({ part }) => part === 'child').map(({ name }) => name);

test('a dentist with three children in two councils: a request for each, and nothing typed twice', async () => {
  const context = await browser.newContext({ ...phone, javaScriptEnabled: false });
  const page = await context.newPage();
  const first: work.Told = {
    ...work.asksAtWork,
    together: { answer: 'other' },
    role: { text: 'Dentist' },
    more: { name: 'Bo Sample', age: '4', another: 'yes' },
    'more-2': { name: 'Cy Sample', age: '6', another: 'no' },
    details: { text: 'All three have teeth that hurt, and nobody brings them.' },
  };
  await work.begin(page);
  await work.goOn(page, first);
  const here = await work.sends(page);
  await page.getByRole('button', { name: 'Ask the same about the other children' }).click();
  await work.leaves(page, 'sent');
  const second: work.Told = {
    ...first,
    ...work.at('BH15 2RU'),
    together: { answer: 'all' },
    more: { name: 'Dee Sample', age: '9', another: 'no' },
  };
  const asked = await work.goOn(page, second, { until: 'details' });
  expect(asked.join(' ')).toBe('naming place code area together allocated more');
  // What was written of the first two stands on each page, to be read before it goes elsewhere.
  const read = 'details well done views consent ask level soon'.split(' ');
  const asItStands = Object.fromEntries(read.map((slug) => [slug, {}]));
  // Each council has levels of its own.
  const level = { answer: 'not-sure' };
  expect(await work.goOn(page, { ...asItStands, level })).toEqual(read);
  const there = await work.sends(page);
  await context.close();
  expect(there.reference).not.toBe(here.reference);
  expect(there.phrase).not.toBe(here.phrase);

  const of = async ({ reference }: work.Proof, hub: string) => {
    expect(Object.keys(await arrivals(desk, endpoints, reference))).toEqual([hub]);
    const found = await deskOf(desk, reference, hub);
    return storedAt(desk, hub, found.path);
  };
  const [inDorset, inBcp] = [await of(here, 'dorset'), await of(there, 'bcp')];
  expect(named(inDorset)).toEqual(['Bo Sample', 'Cy Sample']);
  expect(named(inBcp)).toEqual(['Dee Sample']);
  for (const one of [inDorset, inBcp]) {
    expect(one.professional?.continues).toBeUndefined();
    expect(JSON.stringify(one.said)).toContain('teeth that hurt');
  }
  const other = (submission: object, words: RegExp) => words.test(JSON.stringify(submission));
  expect(other(inDorset, /Dee|BH15/) || other(inBcp, /Bo Sample|Cy Sample|DT1/)).toBe(false);
});

const worry = 'The child moves from sofa to sofa.';

test('a referral that now belongs to another council: the question is handed over with it', async () => {
  const asked = await askedByWeb({ details: { text: worry } });
  const question = await deskOf(desk, asked.reference, 'dorset');
  const advice = 'Refer where the child lives now.';
  await question.work(...advised, ['record-advice', 'hana', { advice, refer: 'yes' }], rungBack);
  await question.work(['release-note', 'hana', { advice, refer: 'yes' }]);

  const context = await browser.newContext(screen);
  const page = await context.newPage();
  await work.comesBack(page, asked);
  await page.getByRole('button', { name: 'Refer now' }).click();
  await page.waitForURL('**/now');
  await work.goOn(page, { ...work.asksAtWork, ...work.at('BH15 2RU') });
  const referred = await work.sends(page);

  const referral = await deskOf(desk, referred.reference, 'bcp');
  expect(await referral.shown()).toContain('are not here yet');
  await lettersOf(desk, 'bcp', referral.caseId);
  const shown = await referral.shown();
  for (const said of [asked.reference, worry, advice]) expect(shown).toContain(said);
  expect(shown).not.toContain('are not here yet');
  // The first hub knows where it went, and who asked too.
  expect(await question.shown()).toMatch(new RegExp(`${referred.reference}.*with BCP`, 's'));
  await lettersOf(desk, 'dorset', question.caseId);
  expect((await work.comesBack(page, asked)).shown).toContain(work.says.refer.arrived);
  await context.close();
});
