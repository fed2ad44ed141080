import { describe, expect, test } from 'vitest';
import { submissionId } from '../../../functions/domain/submissions.ts';
import { instead, randomText, referenceIn, type Story } from '../../person.ts';
import { aFrontDoor, aVisitor, fillIn, type FrontDoor, storyOf } from './visitor.ts';

const from = (sourceIp: string) => ({ event: { requestContext: { identity: { sourceIp } } } });

type How = { readonly headers?: HeadersInit; readonly told?: Story };

/**
 * Somebody who fills in a form and sends it: always the same contact and the same subject. `seen`
 * is what they could tell from outside, and `calls` what was asked of the stores meanwhile.
 */
async function ask(front: FrontDoor, sourceIp: string, { headers = {}, told }: How = {}) {
  const visitor = aVisitor(front, from(sourceIp));
  const before = front.calls.length;
  await fillIn(visitor, 'form-a', undefined, told);
  const answer = await visitor.request('/form-a/check', { method: 'POST', headers });
  const page = await visitor.request('/form-a/sent');
  const html = await page.text();
  const shown = html.replaceAll(referenceIn(html) ?? 'no reference', 'REFERENCE');
  const seen = { answers: [answer, page].map(outside), bytes: Buffer.byteLength(html), shown };
  const cookie = (visitor.jar.cookie ?? '').length;
  return { visitor, seen, cookie, calls: front.calls.slice(before) };
}

/** Status and headers. The cookie is sealed, never the same twice: only how it is set is left. */
function outside({ status, headers }: Response) {
  const all: [string, string][] = [];
  headers.forEach((value, name) => all.push([name, value.replace(/(?<=__Host-form=)[\w-]+/, '…')]));
  return { status, headers: all };
}
const flagsIn = (front: FrontDoor) => front.sent().map(({ flags }) => flags);
/** How much the lengths of cookies may differ. */
const letters = 24;
const repeated = ['many-from-contact', 'many-about-subject'];

describe('PUB-50 limits flag, and never keep anybody from asking', () => {
  test.each([
    ['whose draft fits its cookie', '', 0],
    ['whose draft lies in a row', randomText(5_000), 1],
  ])(
    'a flagged asker %s sees the same bytes and costs the same calls',
    async (_, more, leastRows) => {
      const front = aFrontDoor();
      const told = instead(storyOf('form-a'), 'details', { text: `They frighten me. ${more}` });
      const asked = [];
      for (let n = 1; n <= 6; n++) asked.push(await ask(front, '192.0.2.1', { told }));
      expect(flagsIn(front)).toEqual([[], [], [], repeated, repeated, repeated]);

      const [first] = asked;
      expect(first?.seen.shown).toContain('REFERENCE');
      expect(JSON.stringify(first?.seen.answers)).toContain('__Host-form=…;');
      expect(asked.map(({ seen }) => seen)).toEqual(Array(6).fill(first?.seen));

      const calls = first?.calls ?? [];
      const times = (name: string) => calls.filter((call) => call === name).length;
      const once = ['submissions.add', 'queue.send', 'limits.count', 'hash'].map(times);
      expect(once).toEqual([1, 1, 3, 6]);
      expect(Math.sign(times('rows.put'))).toBe(leastRows);
      expect(asked.map((one) => one.calls)).toEqual(Array(6).fill(calls));

      // Random ids compress to a few letters more or less; a flag would be longer than that.
      const lengths = asked.map(({ cookie }) => cookie);
      expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThan(letters);
    },
  );

  test('the address that asks is the gateway’s, whatever a header says', async () => {
    const front = aFrontDoor();
    await ask(front, '192.0.2.1');
    await ask(front, '192.0.2.1', {
      headers: { 'x-forwarded-for': '192.0.2.99', forwarded: 'for=192.0.2.99' },
    });
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
      expect(seen.answers.map(({ status }) => status)).toEqual([303, 200]);
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
