import * as z from 'zod';
import type { Staff } from './access.ts';
import { chain, chainStart } from './audit.ts';
import { whoIs } from './life.ts';

/** The partition of a hub's Views table that holds its chain. */
export const viewsChain = 'views';

const HeadV1 = z.object({ v: z.literal(1), n: z.int(), hash: z.string() });
export type ViewsHead = Pick<z.infer<typeof HeadV1>, 'n' | 'hash'>;
export function liftViewsHead(item: unknown): ViewsHead {
  const { n, hash } = HeadV1.parse(item);
  return { n, hash };
}

/** What somebody looked at. */
export type Look = {
  readonly did:
    | 'open-inbox'
    | 'open-list'
    | 'search'
    | 'open-case'
    | 'open-paper'
    /** An agency saw what it is asked in a case, and nothing else of it. */
    | 'open-asked'
    | 'open-audit'
    | 'open-glass'
    | 'break-glass'
    /** Somebody asked for what their role, or a restriction, does not let them see. */
    | 'refused';
  readonly caseId?: string;
  /** Of that case: who reads the looks knows it by this, and it opens nothing. */
  readonly reference?: string;
  /** What was refused: the first word of the address. */
  readonly tried?: string;
  /** The name of the list, where it was not the whole inbox. */
  readonly list?: string;
  /** The number of the step of the case that this goes with: why the glass was broken. */
  readonly step?: number;
  readonly by: Pick<Staff, 'issuer' | 'subject' | 'name' | 'agency'>;
  readonly at: string;
};

/** The next view of a chain: it links to the one before, so that none can be taken out unseen. */
export function nextView({ n, hash: prev }: ViewsHead, look: Look) {
  const { did, caseId, reference, tried, list, step, by, at } = look;
  const facts = {
    v: 1 as const,
    chain: viewsChain,
    item: viewItem(n + 1),
    n: n + 1,
    did,
    ...(caseId !== undefined && { caseId }),
    ...(reference !== undefined && { reference }),
    ...(tried !== undefined && { tried }),
    ...(list !== undefined && { list }),
    ...(step !== undefined && { step }),
    who: whoIs(by),
    name: by.name,
    agency: by.agency,
    at,
  };
  return { ...facts, prev, hash: chain(prev, facts) };
}

/** The key of the `n`-th view in its partition. */
export const viewItem = (n: number) => `view#${String(n).padStart(9, '0')}`;

/**
 * A view as it is kept. What it holds beside these stays in it: its hash is over all that was
 * written.
 */
const ViewV1 = z.looseObject({
  v: z.literal(1),
  n: z.int(),
  did: z.string(),
  caseId: z.string().optional(),
  reference: z.string().optional(),
  tried: z.string().optional(),
  list: z.string().optional(),
  step: z.int().optional(),
  who: z.string(),
  name: z.string(),
  agency: z.string(),
  at: z.iso.datetime(),
  prev: z.string(),
  hash: z.string(),
});
export type View = z.infer<typeof ViewV1>;
/** A stored view of any known version; throws on an unknown one. */
export const liftView = (item: unknown): View => ViewV1.parse(item);

/** The number of the first view that does not follow from the one before it, if there is one. */
export function brokenAt(views: readonly View[], before: ViewsHead): number | undefined {
  let last = before;
  for (const view of views) {
    const { hash, prev, ...facts } = view;
    if (view.n !== last.n + 1 || prev !== last.hash || chain(prev, facts) !== hash)
      return last.n + 1;
    last = view;
  }
  return undefined;
}

/** The head of a chain that nobody has written to yet. */
export const noViews: ViewsHead = { n: 0, hash: chainStart };
