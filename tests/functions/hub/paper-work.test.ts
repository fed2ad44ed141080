import { describe, expect, test } from 'vitest';
import type { WholeCase } from '../../../functions/domain/case-items.ts';

import { aQuestion, joined, replyId } from './a-question.ts';
import { printed } from './a-paper.ts';
import { aWholeCase } from './hub-memory.ts';
import { faultsIn } from './listed.ts';
import { staffOfHub } from './staff-of-hub.ts';

const summaryOf = async (whole: WholeCase, details: 'yes' | 'no' = 'no') =>
  (await printed('summary', details === 'yes' ? { details } : {}, staffOfHub({ cases: [whole] })))
    .page;

describe('PAPER-05 the summary of a case of somebody at work', () => {
  test('says who asks, without names, where, and before when they need an answer', async () => {
    const page = await summaryOf(
      aWholeCase([aQuestion({ answerBefore: '2026-11-24T15:00:00.000Z' })]),
    );
    for (const text of ['Teacher, Example School', 'Without names', 'DT1 (the district alone'])
      expect(page).toContain(text);
    expect(page).toContain('before 3:00pm on 24 November 2026');
    expect(await faultsIn(page)).toEqual([]);
  });

  test('of a referral says what it goes on from, and what was told then', async () => {
    const page = await summaryOf(joined());
    expect(page).toContain('CDFG-HJKM-NP24');
    expect(page).toContain('What they told before, when they asked for advice');
    expect(page).toContain('He comes hungry each day.');
    expect(await faultsIn(page)).toEqual([]);
  });

  test.each(['yes', 'no'] as const)(
    'with details %s: never the id of the reply',
    async (details) => {
      for (const whole of [aWholeCase([aQuestion()]), joined()]) {
        const page = await summaryOf(whole, details);
        expect(page).not.toContain(replyId);
        expect(page.includes('jo@school.example.org')).toBe(details === 'yes');
      }
    },
  );

  test('what was told before gives no number away that nobody may use', async () => {
    const safeContact = {
      ways: [],
      phone: '01632 960983',
      codeWord: 'bluebell',
      leaveMessage: false,
    };
    const said = [{ question: 'What is the concern?', answer: 'Bluebell: ring 01632 960983.' }];
    for (const details of ['yes', 'no'] as const) {
      const page = await summaryOf(joined(aQuestion({}, { safeContact, said })), details);
      expect(page).not.toContain('960983');
      expect(page).not.toMatch(/bluebell/i);
    }
  });
});
