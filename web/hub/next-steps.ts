import type { Head, Need, WholeCase } from '../../functions/domain/case-items.ts';
import { type Life, nextOf, type Offer } from '../../functions/domain/life.ts';
import { toReview } from '../../functions/domain/restricted.ts';
import { pressing } from './clock-sentences.ts';
import { whoOpened } from './glass.ts';
import { needInWords } from './words.ts';

/** A step that this person can take now. */
type Open = {
  readonly step: string;
  readonly words: string;
  /** Its page, below that of the case. */
  readonly to: string;
  /** It asks nothing: its button takes it at once. */
  readonly atOnce: boolean;
};
type Closed = { readonly words: string; readonly why: readonly string[] };
type Of = { readonly life: Life; readonly offers: readonly Offer[]; readonly now: Date };

/**
 * What to do next, for one person: a danger and what is asked of a manager before all else, then the
 * way on, then ways aside, then what is for others.
 */
export function nextSteps(whole: WholeCase, { life, offers: all, now }: Of) {
  const { head } = whole;
  // What has a page of its own is reached from the parts of the case.
  const offers = all.filter(({ row }) => row.page === undefined);
  const on = offers
    .filter(({ row }) => row.path === 'on')
    .toSorted((a, b) => Number(isFirst(b, whole)) - Number(isFirst(a, whole)));
  const open = openOf(on);
  const always = openOf(offers.filter(({ row }) => row.path === 'always'));
  const needs = head.needs.flatMap((need) => needed(need, whole, all));
  const apart = [...shownApart, ...needs.map(({ step }) => step)];
  return {
    inDanger: head.immediateRisk,
    look: head.immediateRisk ? always.find(({ step }) => step === look) : undefined,
    needs,
    sentence: [
      nextOf(life, whole) ?? 'Nothing more is to be done in this state.',
      // Under two schemes at once the same may be due twice.
      ...new Set(pressing(head, now)),
    ].join(' '),
    on: open,
    /** Where every step on is somebody else's, they are named at once and not folded away. */
    waitsFor: open.length === 0 ? closedOf(on) : [],
    danger: head.immediateRisk ? undefined : always.find(({ step }) => step === danger),
    first: always.filter(({ step }) => step === 'take-on'),
    aside: openOf(offers.filter(({ row }) => row.path === 'aside')),
    always: always.filter(({ step }) => !apart.includes(step)),
    closed: closedOf(offers.filter(({ row }) => open.length > 0 || row.path !== 'on')),
  };
}

const isFirst = ({ row }: Offer, whole: WholeCase) => row.firstWhere?.(whole) === true;

const danger = 'raise-risk';
const look = 'look-at-danger';
const shownApart: readonly string[] = [danger, look, 'take-on'];

/** The step that gives what a manager is asked for. */
const givenBy: Readonly<Record<Need, string>> = {
  retriage: 'retriage',
  'safeguarding-plan': 'safeguarding-plan',
  'break-glass-review': 'review-break-glass',
};

/** What is asked of a manager as a step of theirs; nothing for who may not take it. */
const needed = (need: Need, { steps }: WholeCase, offers: readonly Offer[]) =>
  openOf(offers.filter(({ row }) => row.step === givenBy[need])).map((one) => ({
    ...{ ...one, need, why: needInWords[need] },
    ...(need === 'break-glass-review' && {
      words: `Review why ${whoOpened(toReview(steps))} opened it`,
    }),
  }));

/** What is asked of a manager, for those who cannot give it themselves. */
export const needsOfOthers = (
  { needs }: Head,
  { needs: mine }: ReturnType<typeof nextSteps>,
): string[] =>
  needs.filter((need) => !mine.some((one) => one.need === need)).map((need) => needInWords[need]);

const openOf = (offers: readonly Offer[]): Open[] =>
  offers
    .filter(({ open }) => open)
    .map(({ row: { step, words, page, form } }) => ({
      ...{ step, words, to: page ?? `do/${step}` },
      atOnce: page === undefined && form.length === 0,
    }));

const closedOf = (offers: readonly Offer[]): Closed[] =>
  offers.flatMap((offer) => (offer.open ? [] : [{ words: offer.row.words, why: offer.why }]));
