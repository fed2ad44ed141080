import type { Life, Offer } from '../../functions/domain/life.ts';

/** A step that this person can take now. */
type Open = {
  readonly step: string;
  readonly words: string;
  /** It asks nothing: its button takes it at once. */
  readonly atOnce: boolean;
};
type Closed = { readonly words: string; readonly why: readonly string[] };

/** What to do next, for one person: the way on first, then ways aside, then what is for others. */
export function nextSteps(life: Life, state: string, all: readonly Offer[]) {
  // What has a page of its own is reached from the parts of the case.
  const offers = all.filter(({ row }) => row.page === undefined);
  const on = offers.filter(({ row }) => row.path === 'on');
  const open = openOf(on);
  const always = openOf(offers.filter(({ row }) => row.path === 'always'));
  return {
    sentence: life.next[state] ?? 'Nothing more is to be done in this state.',
    on: open,
    /** Where every step on is somebody else's, they are named at once and not folded away. */
    waitsFor: open.length === 0 ? closedOf(on) : [],
    danger: always.find(({ step }) => step === danger),
    first: always.filter(({ step }) => step === 'take-on'),
    aside: openOf(offers.filter(({ row }) => row.path === 'aside')),
    always: always.filter(({ step }) => step !== danger && step !== 'take-on'),
    closed: closedOf(offers.filter(({ row }) => open.length > 0 || row.path !== 'on')),
  };
}

const danger = 'raise-risk';

const openOf = (offers: readonly Offer[]): Open[] =>
  offers
    .filter(({ open }) => open)
    .map(({ row }) => ({ step: row.step, words: row.words, atOnce: row.form.length === 0 }));

const closedOf = (offers: readonly Offer[]): Closed[] =>
  offers.flatMap((offer) => (offer.open ? [] : [{ words: offer.row.words, why: offer.why }]));
