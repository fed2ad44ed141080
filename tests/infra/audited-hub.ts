import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import type { Item, Tables } from '../../infra/audit/tables.ts';
import { chainStart, link } from '../../functions/domain/audit.ts';
import type { Head } from '../../functions/domain/case-items.ts';
import { sealed } from '../../functions/domain/head-facts.ts';
import { copyFor } from '../../functions/domain/signed-days.ts';
import {
  beforeTheFirst,
  DayFacts,
  dayAfter,
  manifestOf,
  partsOf,
  signed,
  type SignedCase,
  type SignedDay,
  signedText,
} from '../../functions/domain/signed-heads.ts';
import { numbered } from '../../functions/domain/steps.ts';
import { nextView, noViews, viewsChain } from '../../functions/domain/views.ts';
import { aCaseId, aHead, aSubmission, aTime } from '../builders.ts';
import { withKeys, withoutKeys } from '../../functions/domain/keys.ts';
import type { Random } from '../hostile/random.ts';

type Stored = Record<string, unknown>;
/** A hub as its tables and the front door's have it, in no order. */
export type Stock = { cases: Stored[]; views: Stored[]; tracking: Stored[] };

const keyPair = () =>
  generateKeyPairSync('ec', { namedCurve: 'P-256' })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString();
const itsKey = keyPair();
export const anotherKey = keyPair();
const publicKeyOf = (key: string) =>
  createPublicKey(createPrivateKey(key)).export({ type: 'spki', format: 'der' }).toString('base64');
export const itsPublicKey = publicKeyOf(itsKey);

/** Tables in memory: of each partition the items in the order of their keys, in pages of `size`. */
export function tablesOf(stock: Stock, size = 3): Tables {
  const listOf = (table: string) =>
    stock[(/-(cases|views|tracking)$/.exec(table)?.[1] ?? '') as keyof Stock];
  const keys = ({ caseId, chain, item }: Stored) =>
    [String(caseId ?? chain), String(item)] as const;
  const sorted = (items: Stored[]) =>
    items.toSorted((one, other) => {
      const [[a, b], [c, d]] = [keys(one), keys(other)];
      return a === c ? (b < d ? -1 : 1) : a < c ? -1 : 1;
    });
  const pages = async function* (items: readonly Stored[]): AsyncGenerator<Item[]> {
    for (let i = 0; i < items.length; i += size)
      yield await Promise.resolve(items.slice(i, i + size));
  };
  return {
    all: (table) => pages(sorted(listOf(table))),
    part: (table, { key, value, begins = '' }) =>
      pages(
        sorted(listOf(table)).filter(
          (one) => one[key] === value && String(one['item']).startsWith(begins),
        ),
      ),
    one: (table, wanted) =>
      Promise.resolve(
        listOf(table).find((one) => Object.entries(wanted).every(([key, v]) => one[key] === v)),
      ),
  };
}

/** Steps of one case, and what was written in them; some of that is erased. */
function aCase(caseId: string, count: number, random: Random, from: Stored[] = []): Stored[] {
  const steps = from.filter(({ item }) => String(item).startsWith('step#'));
  const contents = from.filter(({ item }) => String(item).startsWith('content#'));
  let head = (from[0] as Head | undefined) ?? { ...aHead(), caseId, chainHead: chainStart };
  for (let n = steps.length + 1; n <= count; n++) {
    const salt = `salt ${random.int(1e9)}`;
    const { facts, content, change } = random.pick([amended, amended, worked])(head, random);
    const step = { ...facts, caseId, item: numbered('step', n), n, at: aTime };
    const bareHead = { ...withoutKeys(head), ...change, steps: n, version: n };
    const after = withKeys(bareHead, { isOpen: true, at: aTime });
    const done = sealed(step, after, { content, salt });
    const before = { ...step, prev: head.chainHead };
    // Some were stored before a step had the hash of what its head says.
    const bare = { ...before, ...link(before.prev, step, content, salt) };
    const stored = step.v === 1 && random.chance(0.5) ? bare : done.step;
    head = { ...after, chainHead: stored.hash };
    steps.push(stored);
    const key = { v: 3, caseId, item: numbered('content', n), n };
    if (random.chance(0.1)) contents.push(key);
    else if (random.chance(0.9)) contents.push({ ...key, salt, content });
  }
  return [head, ...steps, ...contents];
}

const someFacts = (random: Random): Partial<Head> => ({
  holder: { who: `i#${random.int(9)}`, name: 'N' },
  restrictedTo: [`i#${random.int(9)}`],
});

/** A step as intake takes it, for what a person sent. */
function amended({ immediateRisk }: Head, random: Random) {
  const danger = random.chance(0.3);
  return {
    facts: { v: 1, did: 'amend' },
    content: { submission: { ...aSubmission(), immediateRisk: danger } },
    change: { immediateRisk: immediateRisk || danger, ...someFacts(random) },
  };
}

/** A step as staff take it. */
function worked({ state, immediateRisk }: Head, random: Random) {
  const did = random.pick(['note', 'correct', 'assign', 'raise-risk', 'lower-risk']);
  const to = random.pick([state, 'triage', 'checked']);
  const danger = did === 'raise-risk' || (did !== 'lower-risk' && immediateRisk);
  return {
    facts: { v: 2, did, from: state, to, about: {} },
    content: { values: { text: `words ${random.int(1e9)}` } },
    change: { state: to, immediateRisk: danger, ...someFacts(random) },
  };
}

/** Looks at the hub, with the head of their chain. */
function someViews(count: number, random: Random, from: Stored[] = []): Stored[] {
  const views = from.filter(({ item }) => item !== 'head');
  let head = noViews;
  for (const view of views) head = { n: Number(view['n']), hash: String(view['hash']) };
  for (let n = views.length; n < count; n++) {
    const by = { issuer: 'i', subject: `s${random.int(9)}`, name: 'N', agency: 'police' as const };
    const view = nextView(head, { did: 'open-inbox', by, at: aTime });
    views.push(view);
    head = { n: view.n, hash: view.hash };
  }
  return [{ v: 1, chain: viewsChain, item: 'head', n: head.n, hash: head.hash }, ...views];
}

/** What signing a day writes: the day with its parts, and the front door's copy. */
export function aSignedDay(
  day: string,
  prev: string,
  { cases, views }: { cases: readonly SignedCase[]; views: { n: number; hash: string } },
  key = itsKey,
) {
  const facts = manifestOf({ hub: 'dorset', day, prev, views, cases });
  const signature = sign('sha256', Buffer.from(signedText(facts)), key).toString('base64');
  const parts = partsOf(day, facts.hash, cases);
  const kept: SignedDay = {
    ...facts,
    v: 1,
    chain: signed,
    item: day,
    parts: parts.length,
    signature,
    publicKey: publicKeyOf(key),
    signedAt: aTime,
  };
  return { kept, parts, copy: copyFor('dorset', DayFacts.strip().parse(kept), aTime) };
}

/** A hub that worked for some days, each of them signed, and went on after the last. */
export function aHub(random: Random, days = 5): Stock {
  const stock: Stock = { cases: [], views: [], tracking: [] };
  const cases = new Map<string, Stored[]>();
  let views: Stored[] = [];
  const work = (): SignedCase[] => {
    const changed = new Set(
      Array.from({ length: 1 + random.int(3) }, () => aCaseId(random.int(6))),
    );
    views = someViews(Math.max(0, views.length - 1) + 1 + random.int(4), random, views);
    return [...changed].map((caseId) => {
      const before = cases.get(caseId) ?? [];
      const count = before.filter(({ item }) => String(item).startsWith('step#')).length;
      const items = aCase(caseId, count + 1 + random.int(4), random, before);
      cases.set(caseId, items);
      return [caseId, Number(items[0]?.['steps']), String(items[0]?.['chainHead'])];
    });
  };
  let [day, prev] = ['2026-11-17', beforeTheFirst.hash];
  for (let n = 0; n < days; n++, day = dayAfter(day)) {
    const changed = n === 1 ? [] : work(); // A day on which nothing was done is signed too.
    const head = views[0] ?? noViews;
    const at = { n: Number(head['n' as never]), hash: String(head['hash' as never]) };
    const { kept, parts, copy } = aSignedDay(day, prev, { cases: changed, views: at });
    stock.views.push(kept, ...parts);
    stock.tracking.push(copy);
    prev = kept.hash;
  }
  work();
  stock.cases = [...cases.values()].flat();
  stock.cases.push({ caseId: 'duty', item: 'due#1' }, { caseId: aCaseId(0), item: 'submission#a' });
  stock.views.push(...views);
  return stock;
}
