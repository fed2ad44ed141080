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

type Asked = {
  /** How many cases were to be handed over: of some, nothing may be said. */
  readonly cases: number;
  readonly to: { readonly name: string } | 'nobody';
  readonly note: string;
};

/** What became of each case, in words; and the note, where it did not go with every one of them. */
export function handOverDone(
  results: readonly Result[],
  { cases, to, note }: Asked,
  prefix: string,
) {
  const whom = to === 'nobody' ? 'nobody, for somebody to take on' : to.name;
  const done = results.filter(({ kept }) => kept === undefined);
  const href = ({ caseId }: Result) => `${prefix}/case/${caseId}`;
  const closed = cases - results.length;
  const isPart = done.length < cases;
  return {
    isPart,
    summary: `${done.length} of ${results.length} ${results.length === 1 ? 'case' : 'cases'} handed over to ${whom}.`,
    done: done.map((one) => ({ reference: one.reference, href: href(one) })),
    closed:
      closed > 0 &&
      `${closed} more ${closed === 1 ? 'was' : 'were'} not handed over: not here, or not open to you.`,
    left: isPart && note,
    kept: results.flatMap(({ kept, ...one }) =>
      kept === undefined ? [] : [{ reference: one.reference, href: href(one), why: kept }],
    ),
  };
}
