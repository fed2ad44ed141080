import type { Step, WholeCase } from '../../functions/domain/case-items.ts';
import { toReview } from '../../functions/domain/restricted.ts';
import type { Fact } from './facts.ts';
import { byWhom, writtenIn } from './paper/written.ts';
import { shownTime } from './when.ts';

/** Those who took these steps, each once: "Hana Handler and Omar Handler". */
export const whoOpened = (uses: readonly Step[]): string =>
  new Intl.ListFormat('en-GB').format([
    ...new Set(uses.map((step) => (step.v === 2 ? step.name : step.who))),
  ]);

/** Who opened a restricted case since a manager last looked, and why they say that they had to. */
export const glassView = (whole: WholeCase): { title: string; facts: Fact[] }[] =>
  toReview(whole.steps).map((step) => ({
    title: byWhom(step),
    facts: [
      { label: 'When', text: shownTime(step.at) },
      { label: 'Why', text: String(writtenIn(whole, step)['reason'] ?? 'Not there any more') },
    ],
  }));
