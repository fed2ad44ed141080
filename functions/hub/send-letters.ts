import * as z from 'zod';
import { type CaseReader, caseReader } from '../aws/case-reader.ts';
import { type Letters, lettersIn } from '../aws/letters.ts';
import { send } from '../aws/queues.ts';
import { letterOf } from '../domain/letter-of.ts';
import { type LetterItem, sentOnce } from '../domain/letters.ts';
import type { Letter } from '../domain/letter-messages.ts';
import { oldestMinutes } from '../domain/waiting.ts';
import { failure, fault, lambda, logger } from '../lambda.ts';
import { measure, type Measure } from '../measure.ts';

export const Env = z.object({
  CASES_TABLE: z.string(),
  LETTERS_QUEUE_URL: z.string(),
  HUB: z.string(),
});

/** A letter that is begun after that long could outlive the function. */
const beginsWithinMs = 30_000;

export type SendDeps = {
  readonly letters: Letters;
  readonly cases: Pick<CaseReader, 'read'>;
  readonly sendLetter: (letter: Letter) => Promise<void>;
  readonly measure: Measure;
  readonly hub: string;
  readonly now: () => Date;
};

/**
 * Every minute: sends what this hub owes the front door in writing and has not been answered, each
 * as its case is now. One that fails holds up no other, and is tried again.
 */
export const sendLetters = (deps: SendDeps) => async (): Promise<void> => {
  const { letters, now } = deps;
  const begun = now().getTime();
  const { found, unreadable } = await letters.waiting();
  const due = found
    .filter(({ nextTryAt }) => Date.parse(nextTryAt) <= begun)
    .toSorted((a, b) => (a.nextTryAt < b.nextTryAt ? -1 : 1));
  for (const item of due) if (now().getTime() - begun < beginsWithinMs) await sendOne(item, deps);
  // An answer strikes a letter out: until then it waits, however often it was sent.
  const since = found.map(({ queuedAt }) => queuedAt);
  deps.measure({ LettersWaiting: oldestMinutes(since, now()) });
  if (unreadable > 0) throw failure('letters-unreadable');
};

/** Never throws: what was not sent waits. */
async function sendOne(item: LetterItem, { cases, letters, hub, now, ...deps }: SendDeps) {
  const { item: letter, caseIdOf: caseId } = item;
  try {
    const whole = await cases.read(caseId);
    const message = whole && letterOf(item, whole, { hub, at: now().toISOString() });
    if (!message) throw failure('letter-without-case');
    // Sent first, noted second: the other order could put off for hours what was never sent.
    await deps.sendLetter(message);
    await letters.noteSent(item, sentOnce(item, now()));
    logger.info('letter-sent', { letter, caseId, tries: item.tries + 1 });
  } catch (error) {
    logger.error('letter-waits', { letter, caseId, ...fault(error) });
  }
}

export const handler = lambda(Env, (env) =>
  sendLetters({
    letters: lettersIn(env.CASES_TABLE),
    cases: caseReader(env.CASES_TABLE),
    sendLetter: (letter) => send(env.LETTERS_QUEUE_URL, letter),
    measure: measure(),
    hub: env.HUB,
    now: () => new Date(),
  }),
);
