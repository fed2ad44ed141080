import { describe, expect, test } from 'vitest';
import { link } from '../../../functions/domain/audit.ts';
import type { Head, Step, WholeCase } from '../../../functions/domain/case-items.ts';
import { received } from '../../../functions/domain/cases.ts';
import { newsOf, noteNews } from '../../../functions/domain/clock-steps.ts';
import { entered } from '../../../functions/domain/entered.ts';
import { factsHash, headHolds } from '../../../functions/domain/head-facts.ts';
import { aSubmission, aSubmissionMessage, someAnswers } from '../../builders.ts';
import { aWholeCase } from '../hub/hub-memory.ts';
import { anEntry } from './an-entry.ts';
import { act, aCase } from './desk-cases.ts';

const by = { at: '2026-11-24T09:00:00.000Z', salt: '00' };
const holds = ({ head, steps, contents }: WholeCase) =>
  headHolds(JSON.parse(JSON.stringify(head)) as Head, steps, contents);
const withHead = (whole: WholeCase, change: object): WholeCase => ({
  ...whole,
  head: { ...whole.head, ...change },
});
/** As it was stored before a step had the hash of what its head says. */
const before = ({ head, steps, contents }: WholeCase): WholeCase => ({
  ...{ head, contents },
  steps: steps.map((step): Step => ({ ...step, facts: undefined })),
});

const working = act(aCase('clares-law'), ['take-on', 'hana']);
const amendedLater = (whole: WholeCase, immediateRisk = false): WholeCase => {
  const message = aSubmissionMessage(someAnswers({}, aSubmission({ immediateRisk })));
  const { head, step, content } = received(message, whole.head, by);
  return { head, steps: [...whole.steps, step], contents: [...whole.contents, content] };
};
const noted = (whole: WholeCase): WholeCase => {
  const [news = expect.unreachable()] = newsOf(whole.head, by.at);
  const { head, step, content } = noteNews(whole.head, news, by).write;
  return { head, steps: [...whole.steps, step], contents: [...whole.contents, content] };
};
const enteredByStaff = (): WholeCase => {
  const { head, step, content } = entered(anEntry(), by);
  return { head, steps: [step], contents: [content] };
};

describe('AUDIT-07 a head says what its last step says that it says', () => {
  const all: Readonly<Record<string, WholeCase>> = {
    'after it was received': aCase('clares-law'),
    'after a step of staff': working,
    'after changed answers': amendedLater(working),
    'after a step of the service': noted(working),
    'when staff entered it': enteredByStaff(),
  };

  test.each(Object.entries(all))('%s', (_, whole) => {
    expect(holds(whole)).toBe(true);
    expect(whole.steps.at(-1)?.facts).toBe(factsHash(whole.head));
  });

  const changes: Readonly<Record<string, object>> = {
    'a danger that is gone': { immediateRisk: false },
    'another state': { state: 'closed' },
    'another holder': { holder: { who: 'somebody', name: 'else' } },
    'a case that nobody opens but some': { restrictedTo: ['somebody'] },
    'a case that is in no inbox': { open: undefined },
    'another place in a list': { inboxOrder: '9' },
    'a clock that is met': { clocks: [] },
    'a need that is gone': { needs: [] },
  };
  const dangerous = noted(aWholeCase([aSubmission({ immediateRisk: true })]));

  test.each(Object.entries(changes))('%s is found', (_, change) => {
    expect(holds(dangerous)).toBe(true);
    expect(holds(withHead(dangerous, change))).toBe(false);
  });

  test('the hash itself stands in the chain', () => {
    const step = working.steps[1] ?? expect.unreachable();
    const { prev, hash, contentHash, ...facts } = step;
    const { content, salt } = working.contents[1] ?? expect.unreachable();
    expect(link(prev, facts, content, salt)).toEqual({ contentHash, hash });
    expect(link(prev, { ...facts, facts: 'other' }, content, salt).hash).not.toBe(hash);
  });
});

describe('AUDIT-08 where no step has that hash, state and danger are told by the steps', () => {
  const raised = before(
    act(aCase('clares-law'), ['raise-risk', 'hana', { why: 'He is at the door.' }]),
  );
  const lowered = before(
    act(act(aCase('clares-law'), ['raise-risk', 'hana', { why: 'He is at the door.' }]), [
      'lower-risk',
      'marek',
    ]),
  );

  test.each([before(working), raised, lowered, before(amendedLater(working, true))])(
    'case %#, as it was stored, holds',
    (whole) => {
      expect(holds(whole)).toBe(true);
    },
  );

  test('another state is found', () => {
    expect(holds(withHead(before(working), { state: 'closed' }))).toBe(false);
    expect(holds(withHead(before(aCase('referral')), { state: 'closed' }))).toBe(false);
  });

  test('a danger that is gone is found, whether staff said it or who sent it', () => {
    const gone = { immediateRisk: false };
    expect(holds(withHead(raised, gone))).toBe(false);
    const told = before(amendedLater(working, true));
    expect(holds(withHead(told, gone))).toBe(false);
    // What was erased cannot say so any more.
    expect(holds({ ...withHead(told, gone), contents: [] })).toBe(true);
  });

  test('changed answers after a step that had it leave a head that holds', () => {
    const { steps, ...rest } = amendedLater(working);
    const last = before({ ...rest, steps: steps.slice(-1) }).steps;
    expect(holds({ ...rest, steps: [...steps.slice(0, -1), ...last] })).toBe(true);
  });

  test('it must stand among the heads that are signed for the day of its last step', () => {
    const { head, steps, contents } = enteredByStaff();
    expect(headHolds(head, steps, contents)).toBe(true);
    expect(headHolds({ ...head, changedOn: '2026-11-25' }, steps, contents)).toBe(false);
  });
});
