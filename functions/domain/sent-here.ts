import { type Received, receivedIn, type WholeCase } from './case-items.ts';

/** What was sent to a case itself, in the order in which it was stored: what was joined is another's. */
export function sentHere({ steps, contents }: Pick<WholeCase, 'steps' | 'contents'>): Received[] {
  const joins = steps.filter(({ did }) => did === 'join').map(({ n }) => n);
  return receivedIn(contents.filter(({ n }) => !joins.includes(n)));
}

/** The earlier request that a case goes on from, if it does. A case is no earlier one of itself. */
export const continuedIn = (whole: WholeCase) =>
  sentHere(whole)
    .map(({ submission }) => submission.professional?.continues)
    .findLast((one) => one !== undefined && one.caseId !== whole.head.caseId);
