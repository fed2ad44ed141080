import type { WholeCase } from '../../functions/domain/case-items.ts';
import { londonDay } from '../../functions/domain/london.ts';
import { about, standing } from '../../functions/domain/standing.ts';
import { writtenIn } from './paper/written.ts';
import { shownDay } from './when.ts';

/** Who does what by when, as agencies agreed. */
type Action = {
  readonly what: string;
  readonly owner: string;
  readonly by: string;
  /** Its day is over. Whether it was done, the steps after it say. */
  readonly isPast: boolean;
};

/** The actions of the last strategy discussion that stands, the next due first; none without one. */
export function actionsView(whole: WholeCase, hide: (text: string) => string, now: Date) {
  const step = standing(whole.steps).findLast(({ did }) => did === 'record-strategy-discussion');
  if (!step) return { actions: [] };
  const values = writtenIn(whole, step);
  const one = (name: string) => [values[name] ?? ''].flat().join(', ');
  const numbers = Object.keys(values).flatMap((name) => /^action-(\d+)$/.exec(name)?.[1] ?? []);
  const today = londonDay(now.toISOString());
  const actions = numbers
    .map((n) => ({ what: one(`action-${n}`), owner: one(`owner-${n}`), day: one(`by-${n}`) }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ what, owner, day }): Action => ({
      ...{ what: hide(what), owner: hide(owner) },
      ...{ by: day === '' ? 'No day given' : shownDay(day), isPast: day !== '' && day < today },
    }));
  const isCorrected = whole.steps.some(
    (other) => other.did === 'correct' && about(other, 'of') === String(step.n),
  );
  return { actions, actionsCorrected: isCorrected };
}
