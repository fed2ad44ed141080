import { describe, expect, test } from 'vitest';
import {
  chainStart,
  link,
  type Linked,
  type SaltedContent,
  verify,
} from '../../../functions/domain/audit.ts';

function aChain(length: number, word = 'step') {
  const steps: (Linked & { did: string })[] = [];
  const contents: SaltedContent[] = [];
  for (let n = 1; n <= length; n++) {
    const prev = steps.at(-1)?.hash ?? chainStart;
    const [facts, content, salt] = [
      { n, did: `${word} ${n}` },
      { said: `words ${n}` },
      `salt ${n}`,
    ];
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
    ['a changed fact', changed(steps, 1, { did: 'nothing' }), contents, 2, 'edited'],
    ['a changed content', steps, changed(contents, 2, { content: 'x' }), 3, 'content edited'],
    ['a changed salt', steps, changed(contents, 2, { salt: 'x' }), 3, 'content edited'],
    ['a step taken out', steps.toSpliced(1, 1), contents, 2, 'removed'],
    ['steps in another order', steps.toReversed(), contents, 1, 'reordered'],
    ['the first step taken out', steps.slice(1), contents, 1, 'removed'],
    ['another start', changed(steps, 0, { prev: 'x' }), contents, 1, 'edited'],
    ['the last step taken out', steps.slice(0, 3), contents, 4, 'cut off'],
  ])('%s is found', (_, otherSteps, otherContents, n, why) => {
    expect(verify(otherSteps, otherContents)).toEqual({ ok: false, n, why });
  });

  const forge = (i: number) => {
    const facts = { n: i + 1, did: 'forged' };
    const prev = steps[i]?.prev ?? '';
    return { ...facts, prev, ...link(prev, facts, { said: 'forged' }, 'salt') };
  };

  test.each([1, 2, 3, 4])('step %i, changed and hashed anew, is found by what follows', (n) => {
    const forged = steps.toSpliced(n - 1, 1, forge(n - 1));
    const known = { head: { n: 4, hash: head } };
    expect(verify(forged, [], known)).toEqual({ ok: false, n, why: 'edited' });
  });

  test('a chain that was cut short verifies to another head than the one that is kept', () => {
    const short = steps.slice(0, 3);
    expect(verify(short, [])).toEqual({ ok: true, head: steps[2]?.hash });
    const known = { head: { n: 4, hash: head } };
    expect(verify(short, [], known)).toEqual({ ok: false, n: 4, why: 'cut off' });
  });

  test('a chain may have grown since it was signed, and not since its head', () => {
    const two = { n: 2, hash: steps[1]?.hash ?? '' };
    expect(verify(steps, [], { signed: [two] })).toEqual({ ok: true, head });
    expect(verify(steps, [], { head: two })).toEqual({ ok: false, n: 0, why: 'edited' });
  });

  test('another chain than the one that was signed is found, though all of it holds', () => {
    const other = aChain(4, 'other').steps;
    const known = { head: { n: 4, hash: other[3]?.hash ?? '' } };
    expect(verify(other, [], known).ok).toBe(true);
    const signed = [{ n: 3, hash: steps[2]?.hash ?? '' }];
    expect(verify(other, [], { ...known, signed })).toEqual({ ok: false, n: 3, why: 'replaced' });
  });
});

describe('AUDIT-02 content can be erased and nobody can guess it from what is left', () => {
  test('without a content the chain still verifies', () => {
    const { steps, contents } = aChain(3);
    expect(verify(steps, contents.toSpliced(1, 1)).ok).toBe(true);
    expect(verify(steps, []).ok).toBe(true);
    expect(verify(steps, changed(contents, 1, { content: undefined })).ok).toBe(true);
    const erased = { content: undefined, salt: undefined };
    expect(verify(steps, changed(contents, 1, erased)).ok).toBe(true);
  });

  test('what is there and cannot be checked was not written in a step', () => {
    const { steps, contents } = aChain(3);
    const edited = (n: number) => ({ ok: false, n, why: 'content edited' });
    expect(verify(steps, changed(contents, 1, { salt: undefined }))).toEqual(edited(2));
    const other = { n: 0, salt: 'salt', content: 'of no step' };
    expect(verify(steps, [...contents, other])).toEqual(edited(0));
    expect(verify(steps, [...contents, { n: 3, salt: 's', content: 'twice' }])).toEqual(edited(3));
  });

  test('equal contents under other salts have other hashes', () => {
    const of = (salt: string) => link(chainStart, { n: 1 }, { said: 'yes' }, salt).contentHash;
    expect(of('one')).not.toBe(of('two'));
    expect(of('one')).toMatch(/^[0-9a-f]{64}$/);
  });
});
