export type Stage = 'local' | 'live';

export type StageValues = {
  /** How long a function may work on a batch of messages. */
  readonly consumerSeconds: number;
  /** How long a message that failed stays hidden before it is tried again. */
  readonly hiddenSeconds: number;
  /** When a submission without a receipt is first queued again; each later wait is twice as long. */
  readonly retryFirstSeconds: number;
  readonly retryMaxSeconds: number;
  /** When a submission without a receipt is named to the staff of the triage hub. */
  readonly unsettledAfterSeconds: number;
};

/**
 * Ages and back-offs. Live, a failed message is hidden for six times its function's timeout, as
 * Lambda asks for; on one machine it comes back soon, so that a fault mends while one looks on.
 */
export const stages: Readonly<Record<Stage, StageValues>> = {
  live: {
    consumerSeconds: 30,
    hiddenSeconds: 180,
    retryFirstSeconds: 120,
    retryMaxSeconds: 21_600,
    unsettledAfterSeconds: 86_400,
  },
  local: {
    consumerSeconds: 6,
    hiddenSeconds: 6,
    retryFirstSeconds: 2,
    retryMaxSeconds: 60,
    unsettledAfterSeconds: 86_400,
  },
};
