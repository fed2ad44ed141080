import type { ClockRun } from './clock-run.ts';
import { rowOf } from './clocks.ts';
import type { Kind } from './submissions.ts';

const ofKind: Readonly<Record<Kind, string>> = {
  'clares-law': 'Clare’s Law',
  'right-to-know': 'Clare’s Law, right to know',
  'sarahs-law': 'Sarah’s Law',
  referral: 'referral',
  consultation: 'consultation',
};

const kindOf = ({ row }: Pick<ClockRun, 'row'>) => {
  const kind = rowOf(row)?.kind;
  return kind === 'any' ? undefined : kind;
};

/**
 * What staff call a clock among those of its case: where two kinds of things are asked, it says of
 * which it is, since both may have a clock of that name. Undefined where its row is not known.
 */
export function clockName(
  run: Pick<ClockRun, 'row'>,
  clocks: readonly Pick<ClockRun, 'row'>[],
): string | undefined {
  const name = rowOf(run.row)?.name;
  const kind = kindOf(run);
  const kinds = new Set(clocks.flatMap((one) => kindOf(one) ?? []));
  return name !== undefined && kind !== undefined && kinds.size > 1
    ? `${name} (${ofKind[kind]})`
    : name;
}
