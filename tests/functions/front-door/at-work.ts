import { randomBytes, randomUUID } from 'node:crypto';
import { readKeys } from '../../../functions/domain/draft-keys.ts';
import type { Partnership } from '../../../functions/domain/partnership.ts';
import { partnership } from '../../../functions/domain/partnerships.ts';
import { newReference } from '../../../functions/domain/references.ts';
import type { Draft } from '../../../functions/front-door/draft.ts';
import { draftKeeper } from '../../../functions/front-door/keep-draft.ts';
import type { Fields } from '../../person.ts';
import { aFrontDoor, aVisitor, type FrontDoor, type Shown, type Visitor } from './visitor.ts';

const notKnown: Fields = { not: ['not-known'] };

/** What a GP answers who asks for advice about a child without naming anybody. */
const told: Readonly<Record<string, Fields>> = {
  now: { answer: 'no' },
  want: { answer: 'advice' },
  group: { answer: 'child' },
  allocated: { answer: 'no' },
  naming: { answer: 'without' },
  near: { postcode: 'DT1 1XJ' },
  policy: { answer: 'met' },
  place: { answer: 'postcode' },
  code: { postcode: 'DT1 1XJ' },
  area: { answer: 'yes' },
  together: { answer: 'all' },
  you: { name: 'Ada Example' },
  role: { text: 'GP' },
  org: { text: 'Example Surgery' },
  reach: { email: 'ada@example.org', phone: '01632 960111', voice: 'yes' },
  ages: { many: '1', text: '7', called: 'child A' },
  more: { name: 'Kit Sample', age: '7', another: 'no' },
  details: { text: 'Child A is often hungry and tired.' },
  well: { text: 'They come to school each day.' },
  done: { text: 'We spoke with the school.' },
  consent: { answer: 'agreed' },
  ask: { text: 'Should I refer?' },
  level: { answer: '3' },
  soon: { answer: 'no' },
};

/**
 * Answers the pages from the one that is shown up to `until`, each as above or as given, and gives
 * the page that it comes to. A page that only tells something is read; what nobody here knows is
 * said not to be known.
 */
export async function answerUpTo(
  visitor: Visitor,
  shown: Shown,
  until = 'check',
  other: Readonly<Record<string, Fields>> = {},
): Promise<Shown & { asked: string[] }> {
  const asked: string[] = [];
  let now = shown;
  for (let left = 60; left > 0; left--) {
    const slug = /^\/form-c\/([^?]+)/.exec(now.url)?.[1];
    if (slug === undefined) throw new Error(`${now.url} is no page of the form`);
    if (slug === until) return { ...now, asked };
    asked.push(slug);
    const tells = now.html.includes('<input type="hidden" name="seen" value="yes">');
    const next = tells ? { seen: 'yes' } : (other[slug] ?? told[slug] ?? notKnown);
    now = await visitor.post(`/form-c/${slug}`, next);
    if (now.url === `/form-c/${slug}`) throw new Error(`${slug} came back`);
  }
  throw new Error(`It never comes to ${until}`);
}

/** Somebody at work who has begun, and answered up to that page. */
export async function atWork(
  until = 'check',
  other: Readonly<Record<string, Fields>> = {},
  front = aFrontDoor({ ours: withPolicy({ policy: 'allowed' }) }),
) {
  const visitor = aVisitor(front);
  const shown = await answerUpTo(visitor, await visitor.post('/form-c'), until, other);
  return { front, visitor, shown };
}

/** The same, sent. */
export async function sentAtWork(
  other: Readonly<Record<string, Fields>> = {},
  front = aFrontDoor({ ours: withPolicy({ policy: 'allowed' }) }),
) {
  const { visitor } = await atWork('check', other, front);
  const shown = await visitor.post('/form-c/check');
  return { front, visitor, shown };
}

/** What the page of a reply sends of the request that it answers. */
export const earlier = () => ({
  case: randomUUID(),
  reference: newReference((bytes) => randomBytes(bytes)),
  reply: randomBytes(32).toString('hex'),
});

/** The front door's own keeper of drafts, from beside it. */
function keeperOf(front: FrontDoor) {
  const keys = () => Promise.resolve(readKeys(front.clock.secret, front.clock.now));
  const noRow = () => Promise.reject(new Error('No row is written here'));
  return draftKeeper({
    rows: { get: (id) => Promise.resolve(front.rows.get(id)), put: noRow, remove: noRow },
    keys: { now: keys, again: keys },
    random: (bytes) => randomBytes(bytes),
    newId: () => randomUUID(),
    now: () => front.clock.now,
  });
}

/** What lies in the sealed cookie, and in its row if it has one. */
export async function draftOf(front: FrontDoor, { jar }: Visitor): Promise<Draft> {
  const read = await keeperOf(front).read(jar.cookie ?? '');
  if (read.state !== 'kept') throw new Error('There is no draft');
  return read.draft;
}

/** Puts another draft into the cookie, as an older version of the form may have left it there. */
export async function putDraft(front: FrontDoor, { jar }: Visitor, draft: Draft): Promise<void> {
  const saved = await keeperOf(front).save(draft);
  if (saved.state !== 'saved') throw new Error('It is too large');
  jar.cookie = saved.cookie;
}

type Policy =
  { policy: 'off' | 'allowed' } | { policy: 'conditions'; conditions: readonly string[] };

/** Dorset's partnership, with that policy of each of its hubs on names. */
export function withPolicy(policy: Policy): Partnership {
  const ours = partnership('dorset');
  const noNames = { source: 'Invented for this test', ...policy };
  const hubs = ours.hubs.map((hub) => ({ ...hub, advice: { ...hub.advice, noNames } }));
  return { ...ours, hubs };
}
