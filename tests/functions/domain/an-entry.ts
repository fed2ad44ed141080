import type { Entry } from '../../../functions/domain/entered.ts';
import { aCaseId, aReference, aSubmission, aTime } from '../../builders.ts';
import { aStaff } from '../hub/hub-memory.ts';

/** A case that a handler took down by telephone. */
export const anEntry = (change: Partial<Entry> = {}): Entry => ({
  caseId: aCaseId(),
  reference: aReference,
  submission: aSubmission(),
  channel: 'telephone',
  receivedAt: aTime,
  staff: aStaff(),
  hub: 'dorset',
  ...change,
});
