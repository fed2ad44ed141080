import * as z from 'zod';
import type { Staff } from './access.ts';
import { chain, chainStart } from './audit.ts';

/** The partition of a hub's Views table that holds its chain. */
export const viewsChain = 'views';

const HeadV1 = z.object({ v: z.literal(1), n: z.int(), hash: z.string() });
export type ViewsHead = Pick<z.infer<typeof HeadV1>, 'n' | 'hash'>;
export const liftViewsHead = (item: unknown): ViewsHead => HeadV1.parse(item);

/** What somebody looked at. */
export type Look = {
  readonly did: 'open-inbox' | 'open-case';
  readonly caseId?: string;
  readonly by: Pick<Staff, 'issuer' | 'subject' | 'name' | 'agency'>;
  readonly at: string;
};

/** The next view of a chain: it links to the one before, so that none can be taken out unseen. */
export function nextView({ n, hash: prev }: ViewsHead, { did, caseId, by, at }: Look) {
  const facts = {
    v: 1 as const,
    chain: viewsChain,
    item: `view#${String(n + 1).padStart(9, '0')}`,
    n: n + 1,
    did,
    ...(caseId !== undefined && { caseId }),
    who: whoIs(by),
    name: by.name,
    agency: by.agency,
    at,
  };
  return { ...facts, prev, hash: chain(prev, facts) };
}

/** The head of a chain that nobody has written to yet. */
export const noViews: ViewsHead = { n: 0, hash: chainStart };

/** One word for a person, whom issuer and subject name together. */
const whoIs = ({ issuer, subject }: Look['by']) => `${issuer}#${subject}`;
