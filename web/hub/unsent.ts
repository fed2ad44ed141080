import type { Step } from '../../functions/domain/case-items.ts';
import { unsentIn } from '../../functions/domain/message-fate.ts';
import { unsentInWords } from '../../functions/domain/outgoing.ts';
import { shownTime } from './when.ts';

/** The messages that were not sent and that nobody has done anything about, in words. */
export const unsentView = (steps: readonly Step[]) =>
  unsentIn(steps).map(({ at, because }) => ({
    at: shownTime(at),
    because: because.map((one) => unsentInWords[one]),
  }));
