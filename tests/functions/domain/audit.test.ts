import { describe, expect, test } from 'vitest';
import { chainStart, link, verify, type Linked } from '../../../functions/domain/audit.ts';

function aChain(length: number) {
  const steps: (Linked & { did: string })[] = [];
  const contents = [];
  for (let n = 1; n <= length; n++) {
    const prev = steps.at(-1)?.hash ?? chainStart;
    const [facts, content, salt] = [{ n, did: `step ${n}` }, { said: `words ${n}` }, `salt ${n}`];
    steps.push({ ...facts, prev, ...link(prev, facts, content, salt) });
    contents.push({ n, salt, content });
  }
  return { steps, contents };
}
const changed = <T>(list: readonly T[], i: number, change: Partial<T>) =>
  list.map((item, at) => (at === i ? { ...item, ...change } : item));

describe('AUDIT-01 what was recorded cannot be changed unseen', () => {
  const { steps, contents } = aChain(4);
  const head = steps[3]?.hash ?? '';

  test('a whole chain verifies, up to its head', () => {
    expect(verify(steps, contents)).toEqual({ ok: true, head });
    expect(verify([], [])).toEqual({ ok: true, head: chainStart });
  });

  test('the order in which keys are kept does not matter', () => {
    const turned = steps.map((s) => Object.fromEntries(Object.entries(s).reverse()) as typeof s);
    expect(verify(turned, [...contents].reverse())).toEqual({ ok: true, head });
  });

  test.each([
    ['a changed fact', changed(steps, 1, { did: 'nothing' }), contents, 2, 'step'],
    ['a changed content', steps, changed(contents, 2, { content: { said: 'x' } }), 3, 'content'],
    ['a changed salt', steps, changed(contents, 2, { salt: 'x' }), 3, 'content'],
    ['a step taken out', steps.toSpliced(1, 1), contents, 3, 'order'],
    ['steps in another order', steps.toReversed(), contents, 4, 'order'],
    ['a first step cut off', steps.slice(1), contents, 2, 'order'],
    ['another start', changed(steps, 0, { prev: 'x' }), contents, 1, 'link'],
  ])('%s is found', (_, otherSteps, otherContents, n, why) => {
    expect(verify(otherSteps, otherContents)).toEqual({ ok: false, n, why });
  });

  test('a step that was changed and hashed anew breaks the link of the next', () => {
    const [, second] = steps;
    const facts = { n: 2, did: 'forged' };
    const prev = second?.prev ?? '';
    const forged = { ...facts, prev, ...link(prev, facts, { said: 'forged' }, 'salt') };
    expect(verify(steps.toSpliced(1, 1, forged), [])).toEqual({ ok: false, n: 3, why: 'link' });
  });

  test('a chain that was cut short verifies to another head than the one that is kept', () => {
    expect(verify(steps.slice(0, 3), contents)).toEqual({ ok: true, head: steps[2]?.hash });
  });
});

describe('AUDIT-02 content can be erased and nobody can guess it from what is left', () => {
  test('without a content the chain still verifies', () => {
    const { steps, contents } = aChain(3);
    expect(verify(steps, contents.toSpliced(1, 1)).ok).toBe(true);
    expect(verify(steps, []).ok).toBe(true);
  });

  test('equal contents under other salts have other hashes', () => {
    const of = (salt: string) => link(chainStart, { n: 1 }, { said: 'yes' }, salt).contentHash;
    expect(of('one')).not.toBe(of('two'));
    expect(of('one')).toMatch(/^[0-9a-f]{64}$/);
  });
});
