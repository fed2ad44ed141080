import type { LifeRow } from '../life.ts';
import { agencyRows } from './agency-rows.ts';
import { besideRow } from './beside.ts';
import { contactRows } from './contact-rows.ts';
import { holdingRows } from './holding.ts';
import { pauseRows, recordRows } from './records.ts';
import { restrictingRows } from './restricting.ts';
import { riskRows } from './risk.ts';
import { waysBack } from './ways-back.ts';

/** The steps that every case has, whatever its kind. */
export const everyCase: readonly LifeRow[] = [
  ...riskRows,
  ...holdingRows,
  ...recordRows,
  ...contactRows,
  ...agencyRows,
  ...pauseRows,
  ...restrictingRows,
  ...waysBack,
  besideRow,
];

/** The states that every kind has. */
export const everyState = {
  received: 'Received, not started',
  withdrawn: 'Withdrawn',
  closed: 'Closed',
  duplicate: 'Closed as a duplicate',
};
export const nextOfEvery = {
  withdrawn: 'Check that what keeps people safe goes on, then close the case.',
  closed:
    'Nothing is left to do. If something new came in, reopen it, or say that it stays closed.',
  duplicate: 'Work on the case that it is linked with; reopen this one if they differ after all.',
};
