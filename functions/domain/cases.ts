import { chainStart } from './audit.ts';
import type { Head, Received, ReceivedContent, Step } from './case-items.ts';
import { clocksOnArrival } from './clock-receipt.ts';
import { wakeAt } from './clock-runs.ts';
import { rowsFor } from './clocks.ts';
import { sealed } from './head-facts.ts';
import { withKeys, withoutKeys } from './keys.ts';
import { type LetterItem, owed } from './letters.ts';
import type { SubmissionMessage } from './messages.ts';
import { numbered } from './steps.ts';
import { Kind, type Submission } from './submissions.ts';

/** What stores one submission: all of it is written, or nothing. */
export type CaseWrite = {
  readonly head: Head;
  /** The version of the head that this was worked out from; none when the case is new. */
  readonly from: number | undefined;
  readonly step: Step;
  readonly content: ReceivedContent;
  /** Says that this submission is stored; a second one of the same id is refused. */
  readonly marker: { v: 1; caseId: string; item: string; n: number };
  /** What the front door is owed for it: to be asked for what this case goes on from. */
  readonly letters?: readonly LetterItem[];
};

/**
 * Stores what the front door handed over: as a new case, or as an amendment to `current`.
 * Whichever submission of a case arrives first makes it. `salt` is random, for the audit chain.
 */
export function received(
  message: SubmissionMessage,
  current: Head | undefined,
  { at, salt }: { at: string; salt: string },
): CaseWrite {
  const { caseId, ...sent } = message.body;
  const n = (current?.steps ?? 0) + 1;
  const content: Received = sent;
  const facts = {
    v: 1 as const,
    caseId,
    item: numbered('step', n),
    n,
    did: current ? 'amend' : 'receive',
    who: 'front door',
    role: 'service',
    agency: 'none',
    at,
  };
  return {
    ...sealed(facts, { ...headAfter(message, current, at), steps: n }, { content, salt }),
    from: current?.version,
    content: { v: 3, caseId, item: numbered('content', n), n, salt, content },
    marker: { v: 1, caseId, item: `submission#${sent.submissionId}`, n },
    // Of its reply the front door says by itself that it is received.
    letters: goesOn(message) ? [owed('join', { caseId, n, at })] : [],
  };
}

const goesOn = ({ body: { caseId, submission } }: SubmissionMessage): boolean =>
  (submission.professional?.continues?.caseId ?? caseId) !== caseId;

function headAfter(
  { reference, body }: SubmissionMessage,
  current: Head | undefined,
  at: string,
): Head {
  const { caseId, receivedAt: arrived, submission, routing, flags } = body;
  const kind = current?.kind ?? submission.kind;
  const also = alsoAsked(kind, submission, current);
  const earlier = !current || Date.parse(arrived) < Date.parse(current.receivedAt);
  const receivedAt = earlier ? new Date(arrived).toISOString() : current.receivedAt;
  const sentAt = new Date(arrived).toISOString();
  const lastSentAt = current?.lastSentAt ?? current?.receivedAt ?? sentAt;
  const isLast = sentAt >= lastSentAt;
  // What was sent last counts, and may say that nothing is waited for: a slip can be put right.
  const answerBefore = isLast ? answerBeforeOf(submission) : current?.answerBefore;
  const arrival = { kinds: [kind, ...also], receivedAt, sentAt };
  const clocks = clocksOnArrival(
    current,
    { ...arrival, danger: submission.immediateRisk, answerBefore },
    rowsFor((current?.routing ?? routing).hub),
  );
  return withKeys(
    {
      state: 'received',
      steps: 0,
      chainHead: chainStart,
      routing,
      needs: [],
      ...(current && withoutKeys(current)),
      v: 2,
      caseId,
      item: 'head',
      reference,
      kind,
      version: (current?.version ?? 0) + 1,
      // A person who takes a danger back may be made to: only staff can lower it.
      immediateRisk: submission.immediateRisk || current?.immediateRisk === true,
      ...(also.length > 0 && { also }),
      ...(flags.length > 0 && { flagged: true }),
      answerBefore,
      noNames: isUnnamed(submission, current),
      receivedAt,
      lastSentAt: isLast ? sentAt : lastSentAt,
      clocks,
      wakeAt: wakeAt(clocks),
      amendments: current ? current.amendments + 1 : 0,
    },
    // Changed answers of a closed case bring it back to the inbox: somebody must read them.
    { isOpen: true, at },
  );
}

/** What a case asks beside its kind. Like a danger, what was asked once stays until staff say otherwise. */
function alsoAsked(kind: Kind, { kind: now, also = [] }: Submission, current: Head | undefined) {
  const asked = [now, ...also, ...(current?.also ?? [])];
  return Kind.options.filter((one) => one !== kind && asked.includes(one));
}

/** Whether nobody is named in any of what was sent, in whatever order it came. */
const isUnnamed = ({ professional }: Submission, current?: Head): true | undefined =>
  (current?.noNames ?? current === undefined) ? professional?.noNames : undefined;

/** Before when who sent this needs an answer (ISO UTC), where they said so. */
export function answerBeforeOf({ professional }: Submission): string | undefined {
  const at = professional?.answerBefore;
  return at && new Date(at).toISOString();
}
