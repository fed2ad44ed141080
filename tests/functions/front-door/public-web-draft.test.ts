import { randomBytes, randomInt } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { rotated } from '../../../functions/domain/draft-keys.ts';
import type { Story } from '../../person.ts';
import { journeyOf, wholeStory } from '../../whole-story.ts';
import { aFrontDoor, aVisitor, fillIn, type FrontDoor, kindOf, storyOf } from './visitor.ts';

const letters = (size: number) => randomBytes(size).toString('base64').slice(0, size);
const later = (front: FrontDoor, minutes: number) =>
  (front.clock.now = new Date(front.clock.now.getTime() + minutes * 60_000));

describe('PUB-20 nothing is lost, however much was written', () => {
  test.each([0, 1_000, 3_700, 8_000, 20_000])(
    '%i characters that do not compress',
    async (size) => {
      const front = aFrontDoor();
      const visitor = aVisitor(front);
      await fillIn(visitor, 'form-c', 'details');
      const worry = `start ${letters(size - 12 > 0 ? size - 12 : 0)} end`;
      const check = await visitor.post('/form-c/details', { text: worry, go: 'check' });
      expect(check.url).toBe('/form-c/check');
      expect(`__Host-form=${visitor.jar.cookie ?? ''}`.length).toBeLessThanOrEqual(3_800);
      await visitor.post('/form-c/check');
      expect(worryIn(front)).toBe(worry);
    },
  );

  test.each(['form-a', 'form-b', 'form-c'] as const)(
    '%s: every box as full as it may be, in Chinese, still fits what a table takes',
    async (form) => {
      const front = aFrontDoor();
      const visitor = aVisitor(front);
      const chinese = (length: number) =>
        Array.from({ length }, () => String.fromCharCode(0x4e00 + randomInt(20_000))).join('');
      const journey = journeyOf(kindOf[form]);
      const whole = wholeStory(kindOf[form]);
      // As long as each box takes it.
      const told = whole.map(([slug, sent]): Story[number] => {
        const page = journey.pages.find((one) => one.slug === slug);
        const boxes = (page?.fields ?? []).filter(({ component }) => /text|long/.test(component));
        const full = boxes.map(({ name }) => {
          const fits = [21_666, 1_000, 200]
            .map(chinese)
            .find((text) => page?.asks.safeParse({ ...sent, [name]: text }).success);
          return [name, fits ?? sent[name] ?? ''];
        });
        return [slug, { ...sent, ...Object.fromEntries(full) }];
      });
      await fillIn(visitor, form, undefined, told);
      await visitor.post(`/${form}/check`);
      const [stored] = front.sent();
      const said = stored?.submission.said.map(({ answer }) => answer) ?? [];
      for (const text of told.flatMap(([, sent]) => Object.values(sent).flat()))
        if (text.length >= 200) expect(said).toContain(text);
      expect(said.filter((answer) => answer.length === 1_000).length).toBeGreaterThan(3);
      expect(Buffer.byteLength(JSON.stringify(stored))).toBeLessThan(380_000);
    },
  );

  test('a large draft lies in one row, unreadable, and goes when it is small again', async () => {
    const front = aFrontDoor();
    const visitor = aVisitor(front);
    await fillIn(visitor, 'form-c', 'details');
    await visitor.post('/form-c/details', { text: `canary ${letters(9_000)}` });
    await visitor.post('/form-c/details', { text: `canary ${letters(9_000)}` });
    expect(front.rows.size).toBe(1);
    const [row] = front.rows.values();
    expect(Buffer.from(row?.sealed ?? []).toString('latin1')).not.toContain('canary');
    expect(row?.expiresAt).toBe(front.clock.now.getTime() / 1000 + 2 * 60 * 60);

    const check = await visitor.post('/form-c/details', { text: 'short', go: 'check' });
    expect(front.rows.size).toBe(0);
    expect(check.html).toContain('short');
  });

  test('what cannot be kept is shown again, to be sent again', async () => {
    const front = aFrontDoor();
    const visitor = aVisitor(front);
    await fillIn(visitor, 'form-c', 'details');
    front.down.rows = true;
    const worry = letters(9_000);
    const shown = await visitor.post('/form-c/details', { text: worry });
    expect(shown.status).toBe(500);
    expect(shown.html).toContain('Nothing you wrote is lost');
    expect(shown.html.replaceAll('&#x2B;', '+')).toContain(worry);
    front.down.rows = false;
    const again = await visitor.post('/form-c/details', { text: worry, go: 'check' });
    expect(again.url).toBe('/form-c/check');
  });
});

describe('PUB-21 a draft that is over or not ours leads to the first page, which says nothing of it', () => {
  const untouched = async () => (await aVisitor(aFrontDoor()).open('/')).html;

  test.each([
    ['after 21 idle minutes', (front: FrontDoor) => later(front, 21)],
    [
      'under a key that is gone',
      (front: FrontDoor) => {
        front.clock.secret = JSON.stringify({ seed: 'y'.repeat(64) });
        later(front, 6);
      },
    ],
  ])('%s', async (_, happens) => {
    const front = aFrontDoor();
    const visitor = aVisitor(front);
    await fillIn(visitor, 'form-a', 'ways');
    happens(front);
    const shown = await visitor.open('/form-a/ways');
    expect(shown.url).toBe('/');
    expect(shown.html).toBe(await untouched());
    expect(visitor.jar.cookie).toBeUndefined();
  });

  test('what was being written as it ran out is kept, the other answers are not', async () => {
    const front = aFrontDoor();
    const visitor = aVisitor(front);
    await fillIn(visitor, 'form-c', 'details');
    later(front, 21);
    const late = await visitor.post('/form-c/details', { text: 'a long story' });
    expect(late.status).toBe(410);
    expect(late.html).toContain('a long story');
    expect(late.html).toContain('It took longer than 20 minutes');
    for (const told of ['Ada Example', 'Sam Sample', 'bluebell', '07700'])
      expect(late.html).not.toContain(told);

    const on = await visitor.post('/form-c/details', { text: 'a longer story' });
    expect(on.url).toBe('/form-c/now');
    let shown = on;
    for (const [slug, sent] of storyOf('form-c'))
      if (slug !== 'details') shown = await visitor.post(`/form-c/${slug}`, sent);
    expect(shown.url).toBe('/form-c/check');
    expect(shown.html).toContain('a longer story');
  });

  test('a form that another took the place of keeps what was typed on the page', async () => {
    const front = aFrontDoor();
    const visitor = aVisitor(front);
    await fillIn(visitor, 'form-c', 'details');
    await visitor.post('/form-b');
    const shown = await visitor.post('/form-c/details', { text: 'a long story' });
    expect(shown.status).toBe(409);
    expect(shown.html).toContain('a long story');
    expect((await visitor.open('/form-b/now')).status).toBe(200);
  });

  test('it lives on while pages are opened, but not beyond two hours', async () => {
    const front = aFrontDoor();
    const visitor = aVisitor(front);
    await fillIn(visitor, 'form-a', 'ways');
    for (let minute = 0; minute < 105; minute += 15) {
      later(front, 15);
      expect((await visitor.open('/form-a/ways')).status).toBe(200);
    }
    later(front, 16);
    expect((await visitor.open('/form-a/ways')).url).toBe('/');
  });

  test.each(['', 'a', 'AAAA', '%00', randomBytes(200).toString('base64url')])(
    'a made-up cookie: %s',
    async (value) => {
      const visitor = aVisitor(aFrontDoor());
      visitor.jar.cookie = value;
      expect((await visitor.open('/form-a/you')).html).toBe(await untouched());
    },
  );

  test('a large draft whose row is gone', async () => {
    const front = aFrontDoor();
    const visitor = aVisitor(front);
    await fillIn(visitor, 'form-c', 'details');
    await visitor.post('/form-c/details', { text: letters(9_000) });
    front.rows.clear();
    expect((await visitor.open('/form-c/check')).url).toBe('/');
  });

  test('the draft of another form', async () => {
    const visitor = aVisitor(aFrontDoor());
    await fillIn(visitor, 'form-b', 'ways');
    expect((await visitor.open('/form-a/now')).url).toBe('/');
  });
});

test('PUB-22 a new key takes over in the middle of a form, and nothing is lost', async () => {
  const front = aFrontDoor();
  const visitor = aVisitor(front);
  await fillIn(visitor, 'form-c', 'details');
  front.clock.secret = rotated(front.clock.secret, randomBytes(32), front.clock.now);
  later(front, 6);
  const sealedBefore = visitor.jar.cookie ?? '';
  const check = await visitor.post('/form-c/details', { text: 'after the change', go: 'check' });
  expect(check.html).toContain('Sam Sample');
  expect(check.html).toContain('after the change');
  expect((visitor.jar.cookie ?? '')[0]).not.toBe(sealedBefore[0]);
});

test('PUB-23 a draft sealed by an instance with a newer key opens at once', async () => {
  const [older, newer] = [aFrontDoor(), aFrontDoor()];
  const visitor = aVisitor(older);
  await fillIn(visitor, 'form-a', 'you');
  const secret = rotated(older.clock.secret, randomBytes(32), older.clock.now);
  older.clock.secret = secret;
  newer.clock.secret = secret;
  const elsewhere = aVisitor(newer);
  await fillIn(elsewhere, 'form-a', 'you');
  later(older, 0.05);
  visitor.jar.cookie = elsewhere.jar.cookie;
  expect((await visitor.open('/form-a/you')).status).toBe(200);
});

const worryIn = (front: FrontDoor) =>
  front.sent()[0]?.submission.said.find(({ question }) => question === 'What worries you?')?.answer;
