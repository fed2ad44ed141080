import type { CaseReader } from '../aws/case-reader.ts';
import type { CaseSteps } from '../aws/case-steps.ts';
import type { Cases } from '../aws/cases.ts';
import type { Answered } from '../aws/letters.ts';
import type { WholeCase } from '../domain/case-items.ts';
import { askedFor, continuedBy, joinedNext, provesIt, toHandOver } from '../domain/handing-over.ts';
import type { HandoverMessage, JoinMessage } from '../domain/letter-messages.ts';
import type { StepWrite } from '../domain/steps.ts';
import { failure, logger } from '../lambda.ts';

export type JoinDeps = {
  readonly whole: Pick<CaseReader, 'read'>;
  readonly cases: Pick<Cases, 'head'>;
  readonly steps: Pick<CaseSteps, 'store'>;
  readonly letters: Answered;
  readonly sendLetter: (letter: HandoverMessage) => Promise<void>;
  readonly hub: string;
  readonly random: (bytes: number) => Uint8Array;
  readonly now: () => Date;
};

/** How often a case that others change is read again, before the message waits for its next turn. */
const tries = 5;

/**
 * Another hub, or this one, has a referral that goes on from a question here: notes so in the
 * question, once, and hands over what was sent with it, each time that it is asked.
 */
export async function handOver(message: JoinMessage, deps: JoinDeps): Promise<void> {
  const { caseId, into, reply } = message.body;
  // Stored first, handed over second: whoever asks goes on asking until it has this.
  const question = provesIt(await deps.whole.read(caseId), reply)
    ? await store(caseId, deps, (whole, by) => continuedBy(whole, message.body, by))
    : undefined;
  const found = question && toHandOver(question);
  // Its own reference where it is handed over: who refers may have named that of another.
  const { reference } = found ? question.head : message;
  await deps.sendLetter({
    ...{ v: 1, type: 'handover', id: message.id, reference },
    ...{ sentAt: deps.now().toISOString(), from: deps.hub, to: 'front' },
    body: { caseId, reply, into, ...(found && { found }) },
  });
  const event = found ? 'question-handed-over' : 'question-not-handed-over';
  logger.info(event, { caseId, into: into.caseId, hub: into.hub });
}

/** Puts what another hub, or this one, hands over into the referral that asked for it, once. */
export async function takeOver(message: HandoverMessage, deps: JoinDeps): Promise<void> {
  const { caseId, into, found } = message.body;
  const isHere = (await deps.cases.head(caseId)) !== undefined;
  const { head } = await store(into.caseId, deps, (whole, by) => {
    if (!askedFor(whole, caseId)) throw failure('handover-nobody-asked-for');
    return joinedNext(whole, { message, isHere, ...by });
  });
  await deps.letters.answered(`join#${into.caseId}`, head.steps);
  logger.info(found ? 'question-joined' : 'question-not-found', { caseId, into: into.caseId });
}

type By = { readonly at: string; readonly salt: string; readonly hub: string };

/** Stores what `next` gives, step after step, until it gives nothing more; gives the case then. */
async function store(
  caseId: string,
  { whole, steps, random, now, hub }: JoinDeps,
  next: (whole: WholeCase, by: By) => StepWrite | undefined,
): Promise<WholeCase> {
  for (let lost = 0; lost < tries;) {
    const current = await whole.read(caseId);
    if (!current) throw failure('no-such-case');
    const salt = Buffer.from(random(16)).toString('hex');
    const write = next(current, { at: now().toISOString(), salt, hub });
    if (!write) return current;
    if ((await steps.store(write)) === 'lost-race') lost++;
  }
  throw failure('case-changes-too-fast');
}
