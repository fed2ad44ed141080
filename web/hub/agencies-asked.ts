import { agencyInWords } from '../../functions/domain/agencies.ts';
import type { WholeCase } from '../../functions/domain/case-items.ts';
import type { Life } from '../../functions/domain/life.ts';
import { about, standing } from '../../functions/domain/standing.ts';
import type { Fact } from './facts.ts';
import { entryOf } from './timeline.ts';
import { shownTime } from './when.ts';

/** An agency that was asked for what it holds, and what came back. */
export type AskedAgency = {
  readonly agency: string;
  readonly asked: string;
  readonly returns: readonly { readonly at: string; readonly facts: readonly Fact[] }[];
};

/** Every agency that was asked, each time, with its returns until it was asked again. */
export function askedOf(
  whole: WholeCase,
  life: Life,
  hide: (text: string) => string,
): AskedAgency[] {
  const steps = standing(whole.steps);
  const asks = steps.filter(({ did }) => did === 'ask-agency');
  return asks.map((ask) => {
    const agency = about(ask, 'agency') ?? 'not named';
    const again = asks.find((one) => one.n > ask.n && about(one, 'agency') === agency);
    const returns = steps.filter(
      (one) =>
        one.did === 'record-return' &&
        about(one, 'agency') === agency &&
        one.n > ask.n &&
        one.n < (again?.n ?? Infinity),
    );
    return {
      agency: agencyInWords(agency),
      asked: shownTime(ask.at),
      returns: returns.map((one) => ({
        at: shownTime(one.at),
        facts: entryOf(one, whole, life, hide).facts,
      })),
    };
  });
}
