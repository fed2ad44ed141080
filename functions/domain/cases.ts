import { chainStart } from './audit.ts';
import type { Head, Received, ReceivedContent, Step } from './case-items.ts';
import { clocksOnArrival } from './clock-receipt.ts';
import { wakeAt } from './clock-runs.ts';
import { rowsFor } from './clocks.ts';
import { sealed } from './head-facts.ts';
import { withKeys, withoutKeys } from './keys.ts';
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
  };
}

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
  const arrival = { kinds: [kind, ...also], receivedAt, sentAt: new Date(arrived).toISOString() };
  const clocks = clocksOnArrival(
    current,
    { ...arrival, danger: submission.immediateRisk },
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
      receivedAt,
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
