import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { newReference } from '../../../functions/domain/references.ts';
import { aFrontDoor, aVisitor, fillIn, type Visitor } from './visitor.ts';

const front = aFrontDoor();
const unknown = newReference((bytes) => randomBytes(bytes));
const stranger = aVisitor(front);
const sender = aVisitor(front);
const other = aVisitor(front);

beforeAll(async () => {
  for (const visitor of [sender, other]) {
    await fillIn(visitor, 'form-a');
    await visitor.post('/form-a/check');
  }
});
/** What somebody who sent a form was told, of a form that another person sent. */
const known = () => front.sent()[1]?.reference ?? 'none was sent';

/** All that can be seen of an answer, and what it asked of the stores. */
async function answerTo(visitor: Visitor, path: string, method = 'GET') {
  const before = front.calls.length;
  const answer = await visitor.request(path, { method });
  const body = Buffer.from(await answer.arrayBuffer()).toString('latin1');
  const headers: [string, string][] = [];
  answer.headers.forEach((value, name) => headers.push([name, value]));
  return { status: answer.status, headers, body, calls: front.calls.slice(before) };
}

const pages = ['/', '/form-a', '/form-a/check', '/form-a/sent', '/help'];
const addresses = pages.flatMap((page) => {
  const below = page === '/' ? '' : page;
  return [`${page}?reference=REF`, `${page}?REF`, `${below}/REF`, `${below}/REF/`];
});
const askers: [string, Visitor][] = [
  ['a stranger', stranger],
  ['somebody who sent a form', sender],
];

describe.each(askers)('PUB-51 no public address tells %s whether a reference is known', (_, by) => {
  test.each(addresses)('%s', async (address) => {
    const to = (reference: string, method?: string) =>
      answerTo(by, address.replace('REF', reference), method);
    const answer = await to(known());
    expect(known()).not.toBe(unknown);
    expect(await to(unknown)).toEqual(answer);
    expect(await to('nonsense')).toEqual(answer);
    expect(answer.body).not.toContain(known());
    expect(answer.calls).toEqual([]);
    if (address.includes('?'))
      expect(answer).toEqual(await answerTo(by, address.split('?')[0] ?? ''));
    else expect(answer.status).toBe(404);
    expect(await to(known(), 'HEAD')).toEqual(await to(unknown, 'HEAD'));
  });
});

test('PUB-51 the one that is shown is their own, by their cookie', async () => {
  const { body, status } = await answerTo(sender, `/form-a/sent?reference=${known()}`);
  expect(status).toBe(200);
  expect(body).toContain(front.sent()[0]?.reference);
  expect(body).not.toContain(known());
});
