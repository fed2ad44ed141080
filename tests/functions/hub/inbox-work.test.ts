import { describe, expect, test } from 'vitest';
import { aSubmissionMessage, someAnswers } from '../../builders.ts';
import { received } from '../../../functions/domain/cases.ts';
import type { Submission } from '../../../functions/domain/submissions.ts';
import { taken } from '../taken.ts';
import { aQuestion, aReferral } from './a-question.ts';
import { aHubWeb, aWholeCase } from './hub-memory.ts';
import { faultsIn } from './listed.ts';
import { aPerson } from './staff-of-hub.ts';

const hana = aPerson('hana', 'handler', "children's services");
const tagsIn = (page: string) =>
  [...page.matchAll(/<strong class="govuk-tag[^>]*>\s*([^<]*?)\s*<\/strong>/g)].map(
    ([, text]) => text,
  );
const inboxOf = async (...sent: Submission[]) => {
  const page = await (await aHubWeb({ cases: [aWholeCase(sent)] }).get('/')).text();
  expect(await faultsIn(page)).toEqual([]);
  return tagsIn(page);
};

describe('INBOX-05 the line of somebody who asks at work', () => {
  test('says that nobody is named, and before when they need an answer', async () => {
    expect(await inboxOf(aQuestion({ answerBefore: '2026-11-23T15:00:00.000Z' }))).toEqual([
      'Answer before 3:00pm',
      'No names',
    ]);
    expect(await inboxOf(aQuestion({ answerBefore: '2026-11-24T15:00:00.000Z' }))).toEqual([
      'Answer before 24 November 2026, 3:00pm',
      'No names',
    ]);
    expect(await inboxOf(aReferral())).toEqual([]);
  });

  test('until they have their answer', async () => {
    const whole = aWholeCase([aQuestion({ answerBefore: '2026-11-23T15:00:00.000Z' })]);
    const at = '2026-11-23T10:00:00.000Z';
    const advised = taken(
      whole,
      { step: 'screen', by: hana, at },
      { step: 'start-advising', by: hana, at },
      { step: 'record-advice', by: hana, at },
    );
    const page = await (await aHubWeb({ cases: [advised] }).get('/')).text();
    expect(tagsIn(page)).toEqual(['No names']);
  });

  test('once somebody is named in it, it is not without names any more, in whatever order', () => {
    const people = [{ part: 'child' as const, name: 'Kit' }];
    const both = [aQuestion(), aQuestion({}, { people, professional: { group: 'child' } })];
    for (const order of [both, both.toReversed()]) {
      const head = order.reduce<ReturnType<typeof received>['head'] | undefined>(
        (before, one) =>
          received(aSubmissionMessage(someAnswers({}, one)), before, {
            ...{ at: '2026-11-23T09:00:00.000Z', salt: '00' },
          }).head,
        undefined,
      );
      expect(head?.noNames).toBeUndefined();
    }
  });
});

describe('INBOX-06 how many questions were answered', () => {
  const inbox = (answered: { answered: number; withoutCall: number }, path = '/') => {
    const asked: string[] = [];
    const web = aHubWeb({
      answered(month) {
        asked.push(month);
        return Promise.resolve(answered);
      },
    });
    return { asked, page: async () => (await web.get(path)).text() };
  };

  test('stands below the whole inbox, of this month', async () => {
    const { asked, page } = inbox({ answered: 31, withoutCall: 24 });
    expect(await page()).toContain(
      'In November 2026: 31 questions of professionals answered in writing, 24 of them without a telephone call coming in.',
    );
    expect(asked).toEqual(['2026-11']);
  });

  test('one is one, and none is not boasted of', async () => {
    expect(await inbox({ answered: 1, withoutCall: 0 }).page()).toContain('1 question of');
    expect(await inbox({ answered: 0, withoutCall: 0 }).page()).not.toContain('of professionals');
  });

  test('is not read for any other list', async () => {
    const { asked, page } = inbox({ answered: 31, withoutCall: 24 }, '/?list=mine');
    expect(await page()).not.toContain('of professionals');
    expect(asked).toEqual([]);
  });

  test('where it cannot be read the inbox is there all the same', async () => {
    const broken = () => Promise.reject(new Error('an item of a later version'));
    const answer = await aHubWeb({ cases: [aWholeCase()], answered: broken }).get('/');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('2222-2222-2222');
  });
});
