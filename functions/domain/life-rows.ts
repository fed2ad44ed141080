import type { WholeCase } from './case-items.ts';
import { eitherOf, type Life, type LifeRow, startsFrom } from './life.ts';

/** The row of a step: the one that starts from this state, or else any of that name. */
export function rowOf(life: Life, step: string, state: string): LifeRow | undefined {
  const rows = life.rows.filter((row) => row.step === step);
  return rows.find((row) => startsFrom(life, row, state)) ?? rows[0];
}

/** Why a step is not offered at all from where a case stands, in words. */
export function whyNot({ head }: Pick<WholeCase, 'head'>, life: Life, step: string): string {
  const inWords = (state: string) => `“${life.states[state] ?? state}”`;
  const rows = life.rows.filter((row) => row.step === step);
  if (rows.some((row) => startsFrom(life, row, head.state)))
    return 'This hub does not take this step: it is arranged in another way here.';
  const from = rows.flatMap(({ from }) =>
    typeof from === 'string' ? ['an open case'] : from.map(inWords),
  );
  return `This can be done from ${eitherOf([...new Set(from)])}. The case now stands at ${inWords(head.state)}.`;
}
