import type { Staff } from '../../../functions/domain/access.ts';
import type { WholeCase } from '../../../functions/domain/case-items.ts';
import type { Values } from '../../../functions/domain/forms.ts';
import { lives } from '../../../functions/domain/lives/lives.ts';
import { take } from '../../../functions/domain/steps.ts';
import { aSubmission } from '../../builders.ts';
import { aStaff, aWholeCase } from './hub-memory.ts';

/** What nobody outside may read: each has a word of its own that a page can be searched for. */
export const secrets = {
  asker: 'Canary Asker',
  number: '07700 900111',
  post: 'Canary House',
  code: 'canaryword',
  story: 'canary story',
  about: 'canary relation',
  work: 'canary work',
};

/** A case with everything in it that an agency is not shown, and what it is. */
export const aTellingCase = (caseId?: string): WholeCase =>
  aWholeCase(
    [
      aSubmission({
        people: [
          { part: 'asker', name: secrets.asker, address: secrets.post },
          {
            ...{ part: 'subject', name: 'Alex Subject', otherNames: 'Lex', about: secrets.about },
            birth: { known: 'exact', date: '1990-03-07' },
            ...{ address: '1 High Street', earlierAddresses: 'Poole', occupation: secrets.work },
          },
          {
            part: 'child',
            name: 'Bo Child',
            birth: { known: 'month', month: '2020-05' },
            about: secrets.about,
          },
          { part: 'professional', name: `${secrets.asker} at work` },
        ],
        safeContact: {
          ...{ ways: ['phone', 'letter'], phone: secrets.number, post: secrets.post },
          ...{ leaveMessage: false, codeWord: secrets.code },
        },
        said: [{ question: 'What worries you?', answer: secrets.story }],
      }),
    ],
    ...(caseId === undefined ? [] : [caseId]),
  );

const handler = aStaff();

/** The case after one more step of somebody's. */
export function after(
  whole: WholeCase,
  step: string,
  values: Values,
  staff: Staff = handler,
  to?: string,
): WholeCase {
  const life = lives[whole.head.kind];
  const row = life.rows.find((one) => one.step === step);
  if (!row) throw new Error(`No step ${step}`);
  const there = to === undefined ? row : { ...row, to };
  const at = '2026-11-23T10:30:00.000Z';
  const write = take(whole, { life, row: there, values, staff, at, salt: 'salt' });
  return {
    head: write.head,
    steps: [...whole.steps, write.step],
    contents: [...whole.contents, write.content],
  };
}

export const asking = (agency: string, whole: WholeCase = aTellingCase()): WholeCase =>
  after(whole, 'ask-agency', { agency, due: '2026-11-30', question: `What does ${agency} hold?` });
