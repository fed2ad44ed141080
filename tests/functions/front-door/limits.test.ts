import { describe, expect, test } from 'vitest';
import { submissionId } from '../../../functions/domain/submissions.ts';
import { referenceIn } from '../../person.ts';
import { aFrontDoor, aVisitor, fillIn, type FrontDoor } from './visitor.ts';

const from = (sourceIp: string) => ({ event: { requestContext: { identity: { sourceIp } } } });

/** Somebody who fills in a form and sends it: always the same contact and the same subject. */
async function ask(front: FrontDoor, sourceIp: string, headers: HeadersInit = {}) {
  const visitor = aVisitor(front, from(sourceIp));
  await fillIn(visitor, 'form-a');
  const answer = await visitor.request('/form-a/check', { method: 'POST', headers });
  const shownHeaders = new Map<string, string>();
  answer.headers.forEach((value, name) => shownHeaders.set(name, value));
  shownHeaders.delete('set-cookie'); // Sealed: it is never the same twice.
  const { html } = await visitor.open('/form-a/sent');
  const shown = html.replaceAll(referenceIn(html) ?? 'no reference', 'REFERENCE');
  return { visitor, seen: { status: answer.status, headers: shownHeaders, shown } };
}
const flagsIn = (front: FrontDoor) => front.sent().map(({ flags }) => flags);
const repeated = ['many-from-contact', 'many-about-subject'];

describe('PUB-50 limits flag, and never keep anybody from asking', () => {
  test('a flagged asker sees the same bytes, and the same table calls are made', async () => {
    const front = aFrontDoor();
    const asked = [];
    for (let n = 1; n <= 4; n++) asked.push((await ask(front, `192.0.2.${n}`)).seen);
    expect(flagsIn(front)).toEqual([[], [], [], repeated]);
    expect(front.counted).toHaveLength(4 * 3);
    expect(asked[0]?.shown).toContain('REFERENCE');
    expect(asked.slice(1)).toEqual(Array(3).fill(asked[0]));
  });

  test('the address that asks is the gateway’s, whatever a header says', async () => {
    const front = aFrontDoor();
    await ask(front, '192.0.2.1');
    await ask(front, '192.0.2.1', { 'x-forwarded-for': '192.0.2.99', forwarded: 'for=192.0.2.99' });
    await ask(front, '192.0.2.2');
    const [first, ...others] = [0, 3, 6].map((n) => front.counted[n]?.id);
    expect(first).toBeDefined();
    expect(others.map((id) => id === first)).toEqual([true, false]);
  });

  test('flags are no part of the submission’s id; five clicks are one case in each counter', async () => {
    const front = aFrontDoor();
    for (let n = 1; n <= 3; n++) await ask(front, '192.0.2.1');
    const { visitor } = await ask(front, '192.0.2.1');
    await Promise.all(Array.from({ length: 5 }, () => visitor.post('/form-a/check')));
    expect(flagsIn(front)).toEqual([[], [], [], repeated]);
    for (const { caseId, submission, submissionId: id } of front.sent())
      expect(id).toBe(submissionId(caseId, submission));
  });

  test.each(['limits', 'limitsHang'] as const)(
    'it is stored and confirmed without flags while counting is down: %s',
    async (how) => {
      const front = aFrontDoor();
      for (let n = 1; n <= 4; n++) await ask(front, '192.0.2.1');
      front.down[how] = true;
      const { seen } = await ask(front, '192.0.2.1');
      expect(seen.status).toBe(303);
      expect(flagsIn(front).slice(-2)).toEqual([repeated, []]);
      front.down[how] = false;
      expect((await ask(front, '192.0.2.1')).seen).toEqual(seen);
      expect(flagsIn(front).at(-1)).toEqual(repeated);
    },
  );

  test('nothing that is counted tells who asked', async () => {
    const front = aFrontDoor();
    await ask(front, '192.0.2.1');
    const [counted, ...others] = [front.counted, front.sent(), front.queued].map((kept) =>
      JSON.stringify(kept),
    );
    expect(counted).toMatch(/"id":"[0-9a-f]{64}"/);
    expect(counted).not.toMatch(/192\.0|900123|sample/i);
    expect(others[0]).toContain('Sam Sample');
    expect(others.join(' ')).not.toContain('192.0.2.1');
  });
});
