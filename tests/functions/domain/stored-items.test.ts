import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { link, verify } from '../../../functions/domain/audit.ts';
import { liftAnswers } from '../../../functions/domain/answers.ts';
import { liftContent, liftHead, liftStep, received } from '../../../functions/domain/cases.ts';
import { liftDue } from '../../../functions/domain/duty.ts';
import { readForHub } from '../../../functions/domain/messages.ts';
import { submissionId } from '../../../functions/domain/submissions.ts';
import { liftRoute, liftTracked } from '../../../functions/domain/tracking.ts';
import { liftEntry } from '../../../functions/domain/worklist.ts';

// One example of every version that was ever stored or sent. They are never edited: what lies in
// tables and queues is not edited either.
const folder = new URL('../../examples/', import.meta.url);
const example = (name: string) =>
  JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Record<string, unknown>;

const reads: Record<string, (item: unknown) => unknown> = {
  answers: liftAnswers,
  tracked: liftTracked,
  route: liftRoute,
  head: liftHead,
  step: liftStep,
  content: liftContent,
  worklist: liftEntry,
  due: liftDue,
  'submission-message': (message) => readForHub(JSON.stringify(message)),
};
/** The newest version of each; raise it here with the first example of the next one. */
const newest: Record<string, number> = { answers: 2, content: 2, 'submission-message': 3 };
/** What a newer version has and an older one had not, as it is filled in. */
const filledIn: Record<string, (item: Record<string, unknown>) => Record<string, unknown>> = {
  'answers-v1': (item) => ({ ...item, flags: [] }),
  'submission-message-v1': withoutFlags,
  'submission-message-v2': withoutFlags,
};
function withoutFlags(item: Record<string, unknown>) {
  return { ...item, body: { ...(item['body'] as object), flags: [] } };
}
const names = readdirSync(folder)
  .filter((file) => /-v\d+\.json$/.test(file))
  .map((file) => file.replace('.json', ''));
const kindOf = (name: string) => name.replace(/-v\d+$/, '');

describe('ITEM-01 what an earlier version stored or sent is read as the newest', () => {
  test.each(names.filter((name) => kindOf(name) in reads))('%s', (name) => {
    const kind = kindOf(name);
    const expected = filledIn[name]?.(example(name)) ?? example(name);
    expect(reads[kind]?.(example(name))).toEqual({ ...expected, v: newest[kind] ?? 1 });
  });

  test('there is an example of every kind', () => {
    const kinds = new Set(names.map(kindOf));
    expect(Object.keys(reads).filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  test.each(Object.keys(reads))('a %s of a version that is not known is refused', (kind) => {
    const item = { ...example(`${kind}-v${newest[kind] ?? 1}`), v: 99 };
    expect(() => reads[kind]?.(item)).toThrow();
  });
});

describe('ITEM-02 hashes that were made stay good', () => {
  test('the id of stored answers', () => {
    const { caseId, submission, submissionId: kept } = liftAnswers(example('answers-v1'));
    expect(submissionId(caseId, submission)).toBe(kept);
  });

  test('what was noticed on sending is no part of that id', () => {
    const { caseId, submission, submissionId: kept, flags } = liftAnswers(example('answers-v2'));
    expect(flags).not.toEqual([]);
    expect(submissionId(caseId, submission)).toBe(kept);
  });

  test('the chain of a stored case', () => {
    const [step, content] = [liftStep(example('step-v1')), liftContent(example('content-v1'))];
    const { chainHead } = liftHead(example('head-v1'));
    expect(verify([step], [content])).toEqual({ ok: true, head: chainHead });
  });

  test('the hash of a newer content is over what was noticed too', () => {
    const { salt, content } = liftContent(example('content-v2'));
    const { contentHash } = received(liftedMessage(), undefined, { at: '', salt }).step;
    expect(link('', {}, content, salt).contentHash).toBe(contentHash);
    expect(link('', {}, { ...content, flags: [] }, salt).contentHash).not.toBe(contentHash);
  });
});

function liftedMessage() {
  const message = readForHub(JSON.stringify(example('submission-message-v3')));
  if (message.type !== 'submission') throw new Error('The example is a submission');
  return message;
}
