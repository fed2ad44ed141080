import type { WholeCase } from './case-items.ts';
import type { LetterItem } from './letters.ts';
import type { JoinMessage, ReplyMessage } from './letter-messages.ts';
import { replyOf } from './reply-of.ts';
import { continuedIn } from './sent-here.ts';

/**
 * What an owed letter says, as its case is now; `at` is ISO UTC. Undefined where there is nothing
 * to say, which cannot be while what made it owed is there.
 */
export function letterOf(
  { item }: Pick<LetterItem, 'item'>,
  whole: WholeCase,
  { hub, at }: { readonly hub: string; readonly at: string },
): ReplyMessage | JoinMessage | undefined {
  const { head, steps } = whole;
  const { caseId, reference } = head;
  const envelope = { v: 1 as const, id: item, reference, sentAt: at, from: hub, to: 'front' };
  if (item.startsWith('join#')) {
    const question = continuedIn(whole);
    if (!question) return undefined;
    const into = { caseId, reference, hub };
    return {
      ...{ ...envelope, type: 'join', reference: question.reference },
      body: { caseId: question.caseId, reply: question.reply, into },
    };
  }
  const facts = replyOf(whole);
  if (!facts) return undefined;
  const body = { ...facts, order: head.steps, at: steps.at(-1)?.at ?? at };
  return { ...envelope, type: 'reply', body };
}
