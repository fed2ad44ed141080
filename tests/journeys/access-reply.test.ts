import { afterAll, expect, inject, test } from 'vitest';
import { ReplyState } from '../../functions/domain/replies.ts';
import { control } from '../control.ts';
import { aBrowser } from './a-browser.ts';
import { aNote, aReply } from './a-reply.ts';
import { phone } from './browser.ts';
import { onlooker } from './onlooker.ts';
import { comesBack } from './professional.ts';

const endpoints = inject('endpoints');
const desk = control(endpoints);
const browser = aBrowser();
afterAll(() => desk.close());

const { look, found } = onlooker();

test('where replies are read, and each of their states: no fault', async () => {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await page.goto(`${endpoints.frontDoor}/reply`);
  await look(page, 'asked', { wide: true });
  for (const state of ReplyState.options) {
    const isWritten = state === 'note' || state === 'told';
    const referral = state === 'note' ? ('awaited' as const) : undefined;
    const more = { ...(isWritten && { written: aNote }), ...(referral && { referral }) };
    const { source } = await comesBack(page, await aReply(desk, state, more));
    await look(page, state, { wide: isWritten, source });
  }
  const { reference } = await aReply(desk, 'note', { written: aNote, referral: 'arrived' });
  for (let n = 1; n <= 6; n += 1) {
    const { source } = await comesBack(page, { reference, phrase: 'not these words' });
    if (n === 1 || n === 6) await look(page, n === 1 ? 'missed' : 'wait', { wide: true, source });
  }
  expect(found).toEqual([]);
  await context.close();
});
