import { describe, expect, test } from 'vitest';
import { partnership } from '../../../functions/domain/partnerships.ts';
import { toSubmission } from '../../../web/journeys/submission.ts';
import { aCaseId } from '../../builders.ts';
import { aQuestion, aReferral, replyId } from './a-question.ts';
import { pageOf } from './a-case-page.ts';
import { aHubWeb, aWholeCase } from './hub-memory.ts';
import { faultsIn } from './listed.ts';

const dorset = partnership('dorset').hubs.find(({ id }) => id === 'dorset');
/** What stands at the top, before what is to be done next. */
const topOf = (page: string) => page.slice(page.indexOf('<h1'), page.indexOf('What to do next'));

describe('WORK-01 who asks at work stands at the top', () => {
  test('with role and organisation, about whom, and without names by the hub’s policy', async () => {
    const page = await pageOf(aQuestion());
    const top = topOf(page);
    for (const text of ['Jo Teacher', 'Teacher, Example School', 'A child', 'Without names'])
      expect(top).toContain(text);
    expect(top).toContain('Advice needs no name: write none down that is not needed.');
    expect(page).toContain('DT1 (the district alone: no names)');
    expect(await faultsIn(page)).toEqual([]);
  });

  test('the levels of the council stand beside it by their name, for a child alone', async () => {
    const { thresholds } = dorset?.advice ?? {};
    const top = topOf(await pageOf(aQuestion()));
    expect(top).toContain(thresholds?.name);
    for (const { name, words } of thresholds?.levels ?? []) {
      expect(top).toContain(name);
      expect(top).toContain(words);
    }
    expect(topOf(await pageOf(aQuestion({ group: 'adult' })))).not.toContain(thresholds?.name);
  });

  test('an answer that is needed before a time, today, another day, and when it has passed', async () => {
    const needed = async (answerBefore: string) => topOf(await pageOf(aQuestion({ answerBefore })));
    expect(await needed('2026-11-23T15:00:00.000Z')).toContain('before 3:00pm today');
    expect(await needed('2026-11-24T15:00:00.000Z')).toContain('before 3:00pm on 24 November 2026');
    expect(await needed('2026-11-23T11:59:00.000Z')).toContain('which has passed');
    expect(topOf(await pageOf(aQuestion()))).not.toContain('before ');
  });

  test('what they ask, the level by the council’s name for it, and what happens by then', async () => {
    const answers = {
      now: { answer: 'no' },
      from: { what: 'nothing' },
      want: { answer: 'advice' },
      group: { answer: 'child' },
      you: { name: 'Jo Teacher' },
      role: { text: 'Teacher' },
      org: { text: 'Example School' },
      ask: { text: 'Shall I refer?' },
      level: { answer: '3' },
      soon: { answer: 'today', time: '15:00', text: 'He is collected.' },
    };
    const sent = toSubmission({ path: 'form-c' }, answers, { saidOn: '2026-11-23', version: 1 });
    const top = topOf(await pageOf(sent));
    expect(top).toContain('Teacher, Example School');
    expect(top).toContain('Shall I refer?');
    expect(top).toContain(`The third level, here “${dorset?.advice.thresholds.levels[2]?.name}”`);
    expect(top).toContain('before 3:00pm today: He is collected.');
    const unsure = { ...answers, level: { answer: 'not-sure' } };
    const other = toSubmission({ path: 'form-c' }, unsure, { saidOn: '2026-11-23', version: 1 });
    expect(topOf(await pageOf(other))).toContain('I am not sure');
  });

  test('nobody is advised without a name where somebody is in danger', async () => {
    const top = topOf(await pageOf(aQuestion({}, { immediateRisk: true })));
    expect(top).toContain('no advice without a name');
    expect(top).not.toContain('Advice needs no name');
  });

  test('an allocated worker, and a colleague, lead to those whose it is', async () => {
    const allocated = topOf(await pageOf(aQuestion({ allocated: true })));
    expect(allocated).toContain(`/case/${aCaseId()}/do/pass-to-allocated-worker`);
    const colleague = topOf(await pageOf(aQuestion({ group: 'colleague' })));
    expect(colleague).toContain(dorset?.advice.lado.number);
    expect(colleague).toContain(`/case/${aCaseId()}/do/pass-to-lado`);
    const named = topOf(await pageOf(aReferral()));
    for (const text of ['pass-to-', 'They named nobody']) expect(named).not.toContain(text);
  });

  test('to who may not take the step, the hint leads nowhere', async () => {
    const cases = [aWholeCase([aQuestion({ allocated: true })])];
    const page = await (
      await aHubWeb({ cases, staff: { roles: ['decision-maker'] } }).get(`/case/${aCaseId()}`)
    ).text();
    expect(topOf(page)).toContain('A worker is allocated already.');
    expect(topOf(page)).not.toContain('do/pass-to-allocated-worker');
  });

  test('a number that they wrote is not shown above the rules for using it', async () => {
    const people = [{ part: 'professional' as const, name: 'Jo', about: 'Ring 01632 960983' }];
    expect(topOf(await pageOf(aQuestion({}, { people })))).not.toContain('960983');
  });

  test('without anything that was said of them, and of nobody at work: nothing is made up', async () => {
    const bare = topOf(await pageOf(aQuestion({}, { people: [], said: [] })));
    expect(bare).toContain('They did not say');
    expect(topOf(await pageOf({ ...aQuestion(), professional: undefined }))).not.toContain('Names');
  });

  test('the id of the reply stands nowhere', async () => {
    for (const one of [aQuestion(), aReferral()]) expect(await pageOf(one)).not.toContain(replyId);
  });
});
