import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { aTime } from '../../builders.ts';
import { link, verify } from '../../../functions/domain/audit.ts';
import { liftAnswers } from '../../../functions/domain/answers.ts';
import { liftContent, liftHead, liftStep } from '../../../functions/domain/case-lift.ts';
import { received } from '../../../functions/domain/cases.ts';
import { liftDue } from '../../../functions/domain/duty.ts';
import { readLetter } from '../../../functions/domain/letter-messages.ts';
import { readForFrontDoor, readForHub } from '../../../functions/domain/messages.ts';
import { liftLetter } from '../../../functions/domain/letters.ts';
import { liftNote, liftReply } from '../../../functions/domain/replies.ts';
import { liftSignedCopy } from '../../../functions/domain/signed-days.ts';
import { liftSignedDay, liftSignedPart } from '../../../functions/domain/signed-heads.ts';
import { liftOutboxItem } from '../../../functions/domain/outbox.ts';
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
  outbox: liftOutboxItem,
  'signed-day': liftSignedDay,
  'signed-part': liftSignedPart,
  'signed-copy': liftSignedCopy,
  'heads-signed': (message) => readForFrontDoor(JSON.stringify(message)),
  'submission-message': (message) => readForHub(JSON.stringify(message)),
  reply: (message) => readLetter(JSON.stringify(message)),
  join: bothReadIt,
  handover: bothReadIt,
  'reply-kept': (message) => readForHub(JSON.stringify(message)),
  letter: liftLetter,
  'stored-reply': liftReply,
  'stored-note': liftNote,
};
/** Goes from a hub to the front door and on to another hub, as it is. */
function bothReadIt(message: unknown) {
  const [one, other] = [readLetter, readForHub].map((read) => read(JSON.stringify(message)));
  expect(one).toEqual(other);
  return one;
}
/** The newest version of each; raise it here with the first example of the next one. */
const newest: Record<string, number> = {
  answers: 2,
  content: 3,
  due: 2,
  head: 2,
  step: 2,
  'submission-message': 4,
};
/** What a newer version has and an older one had not, as it is filled in. */
const filledIn: Record<string, (item: Record<string, unknown>) => Record<string, unknown>> = {
  'answers-v1': (item) => ({ ...item, flags: [] }),
  // At first nothing was told but danger.
  'due-v1': (item) => ({ ...item, why: 'danger' }),
  'head-v1': withKeysOfLists,
  // A step keeps its version: its hash is over that too.
  'step-v1': (item) => item,
  'submission-message-v1': withoutFlags,
  'submission-message-v2': withoutFlags,
};
/** A head had one clock, the first checks, and stood in one list. */
function withKeysOfLists(item: Record<string, unknown>) {
  const startedAt = item['receivedAt'];
  const run = (clock: string, dueAt: unknown) => ({
    ...{ row: `clares-law-${clock}-2023`, startedAt, dueAt, state: 'running', alerted: [] },
  });
  const clocks = [
    run('checks', item['dueAt']),
    run('interview', '2026-12-07T23:59:59.000Z'),
    run('overall', '2026-12-21T23:59:59.000Z'),
  ];
  const keys = { held: 'nobody', openKind: 'clares-law', stage: 'clares-law#received' };
  return { ...item, ...keys, changedOn: '2026-11-23', wakeAt: item['dueAt'], clocks, needs: [] };
}
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
    const v = kind === 'step' ? example(name)['v'] : (newest[kind] ?? 1);
    expect(reads[kind]?.(example(name))).toEqual({ ...expected, v });
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

describe('ITEM-03 a head that had one clock has all that its case has now', () => {
  const old = (change: object) => liftHead({ ...example('head-v1'), ...change });
  const ends = (change: object) =>
    Object.fromEntries(old(change).clocks.map(({ row, dueAt }) => [row, dueAt]));

  test('the one that ran keeps its end, whatever the rule is now', () => {
    const kept = { clock: 'clares-law-checks-2023', dueAt: '2026-11-24T13:00:00.000Z' };
    expect(ends(kept)).toMatchObject({ 'clares-law-checks-2023': kept.dueAt });
  });

  test('what is asked beside its kind, and a danger that was told', () => {
    const rows = ends({ also: ['referral'], immediateRisk: true });
    expect(rows).toMatchObject({
      'referral-decision-2015': '2026-11-24T23:59:59.000Z',
      'danger-look-2026': '2026-11-23T10:00:00.000Z',
    });
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
    const steps = ['step-v1', 'step-v2'].map((name) => liftStep(example(name)));
    const contents = ['content-v1', 'content-v3'].map((name) => liftContent(example(name)));
    for (const [n, name] of ['head-v1', 'head-v2'].entries()) {
      const { chainHead } = liftHead(example(name));
      const ofThen = { steps: steps.slice(0, n + 1), contents: contents.slice(0, n + 1) };
      expect(verify(ofThen.steps, ofThen.contents)).toEqual({ ok: true, head: chainHead });
    }
  });

  test('the hash of a newer content is over what was noticed too', () => {
    const { salt, content } = liftContent(example('content-v2'));
    const { contentHash } = received(liftedMessage(), undefined, { at: aTime, salt }).step;
    expect(link('', {}, content, salt).contentHash).toBe(contentHash);
    expect(link('', {}, { ...content, flags: [] }, salt).contentHash).not.toBe(contentHash);
  });
});

function liftedMessage() {
  const message = readForHub(JSON.stringify(example('submission-message-v3')));
  if (message.type !== 'submission') throw new Error('The example is a submission');
  return message;
}
