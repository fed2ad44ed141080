import type { Head } from '../../functions/domain/case-items.ts';
import { lives } from '../../functions/domain/lives/lives.ts';
import { type CaseRow, caseRow } from './case-row.ts';

type ToRead = CaseRow & { readonly caseId: string; readonly next?: string };

/** One's own cases as a list to read out at the end of a shift, in the order of the inbox. */
export const handOverRows = (cases: readonly Head[], prefix: string, now: Date): ToRead[] =>
  cases.map((head) => {
    const next = lives[head.kind].next[head.state];
    const row = caseRow(head, prefix, now);
    return { ...row, caseId: head.caseId, ...(next !== undefined && { next }) };
  });

type Result = {
  readonly caseId: string;
  readonly reference: string;
  readonly kept?: string;
};

/** What became of each case, in words. Without a name they went back to nobody. */
export function handOverDone(results: readonly Result[], to: string | undefined, prefix: string) {
  const whom = to ?? 'nobody, for somebody to take on';
  const done = results.filter(({ kept }) => kept === undefined);
  const href = ({ caseId }: Result) => `${prefix}/case/${caseId}`;
  return {
    summary: `${done.length} of ${results.length} ${results.length === 1 ? 'case' : 'cases'} handed over to ${whom}.`,
    done: done.map((one) => ({ reference: one.reference, href: href(one) })),
    kept: results.flatMap(({ kept, ...one }) =>
      kept === undefined ? [] : [{ reference: one.reference, href: href(one), why: kept }],
    ),
  };
}
