import { Temporal } from 'temporal-polyfill';
import { type caseIndexes, nobody } from './keys.ts';
import type { Life } from './life.ts';
import { iso, london, londonDay } from './london.ts';
import type { Kind } from './submissions.ts';

/** Which cases a list is of: a stage is one state of one kind. */
export type Scope =
  | { readonly of: 'all' | 'mine' | 'unassigned' | 'needs-manager' }
  | { readonly of: 'kind'; readonly kind: Kind }
  | {
      readonly of: 'stage';
      readonly kind: Kind;
      readonly state: string;
      readonly isClosed: boolean;
    };

/** What stands first in every order can be cut off after it: no narrowing needs a filter. */
export type Narrowing = 'none' | 'risk' | 'today' | 'overdue';
const narrowings = ['none', 'risk', 'today', 'overdue'] as const satisfies Narrowing[];

/** A list that staff can ask for. */
export type List = {
  /** One word for it, as the record of looks keeps it: `clares-law#triage, today`. */
  readonly name: string;
  readonly scope: Scope;
  readonly narrowing: Narrowing;
  /** How its address asks for it. */
  readonly asked: Asked;
};
export type Asked = Readonly<Partial<Record<AskedName, string>>>;
type AskedName = (typeof askedNames)[number];
const askedNames = ['list', 'kind', 'state', 'due', 'risk'] as const;

/** What a list reads: one stretch of one index, between two texts that no case's order equals. */
export type ListQuery = {
  readonly index: Exclude<keyof typeof caseIndexes, 'reference' | 'wake' | 'changed'>;
  readonly value: string;
  readonly from: string;
  readonly to: string;
};

/** Every list that there is. What is not among them is served by no index, and not offered. */
export const allLists = (lives: Readonly<Record<Kind, Life>>): readonly List[] =>
  scopesOf(lives).flatMap((scope) => narrowingsOf(scope).map((one) => aList(scope, one)));

/** Closed cases have no clock that runs, and none of them waits for anybody. */
export const narrowingsOf = (scope: Scope): readonly Narrowing[] =>
  scope.of === 'stage' && scope.isClosed ? ['none'] : narrowings;

const scopesOf = (lives: Readonly<Record<Kind, Life>>): Scope[] => [
  { of: 'all' },
  { of: 'mine' },
  { of: 'unassigned' },
  { of: 'needs-manager' },
  ...Object.values(lives).flatMap((life): Scope[] => [
    { of: 'kind', kind: life.kind },
    ...stagesOf(life),
  ]),
];

/** The stages of a kind: what has just come in first, then in the order of its life, closed last. */
export function stagesOf({
  kind,
  states,
  closed,
}: Pick<Life, 'kind' | 'states' | 'closed'>): readonly (Scope & { readonly of: 'stage' })[] {
  const place = (state: string) => (state === 'received' ? 0 : closed.includes(state) ? 2 : 1);
  return Object.keys(states)
    .sort((a, b) => place(a) - place(b))
    .map((state) => ({ of: 'stage', kind, state, isClosed: closed.includes(state) }));
}

/** The list of these cases, narrowed in that way. */
export function aList(scope: Scope, narrowing: Narrowing): List {
  const asked = { ...scopeAsked(scope), ...narrowed[narrowing].asked };
  const name = nameOf(scope) + (narrowing === 'none' ? '' : `, ${narrowing}`);
  return { name, scope, narrowing, asked };
}

function scopeAsked(scope: Scope): Asked {
  if (scope.of === 'kind') return { kind: scope.kind };
  if (scope.of === 'stage') return { kind: scope.kind, state: scope.state };
  return scope.of === 'all' ? {} : { list: scope.of };
}

const nameOf = (scope: Scope) =>
  scope.of === 'stage'
    ? `${scope.kind}#${scope.state}`
    : scope.of === 'kind'
      ? scope.kind
      : scope.of;

/**
 * The list that an address asks for; undefined where there is none like it. Names that say nothing
 * of a list, such as where a page starts, do not count.
 */
export function listAsked(
  lists: readonly List[],
  asked: Readonly<Record<string, string | undefined>>,
): List | undefined {
  return lists.find((list) => askedNames.every((name) => list.asked[name] === asked[name]));
}

/**
 * Orders are text, `risk#due#received#case`, so that each narrowing is all that lies below one
 * text: immediate risk begins with 0, and what is due before an instant below 1 and that instant.
 */
const narrowed: Readonly<Record<Narrowing, { asked: Asked; below: (now: Date) => string }>> = {
  none: { asked: {}, below: () => '2' },
  risk: { asked: { risk: 'immediate' }, below: () => '1' },
  today: { asked: { due: 'today' }, below: (now) => `1#${nextMidnight(now)}` },
  overdue: { asked: { due: 'overdue' }, below: (now) => `1#${now.toISOString()}` },
};

/** The one key condition of a list, for that person (by the word for them) at that time. */
export function queryOf({ scope, narrowing }: List, me: string, now: Date): ListQuery {
  return { ...keyOf(scope, me), from: '0', to: narrowed[narrowing].below(now) };
}

function keyOf(scope: Scope, me: string): Pick<ListQuery, 'index' | 'value'> {
  switch (scope.of) {
    case 'all':
      return { index: 'inbox', value: 'open' };
    case 'mine':
      return { index: 'held', value: me };
    case 'unassigned':
      return { index: 'held', value: nobody };
    case 'needs-manager':
      return { index: 'manager', value: 'yes' };
    case 'kind':
      return { index: 'kind', value: scope.kind };
    case 'stage':
      return { index: 'stage', value: `${scope.kind}#${scope.state}` };
  }
}

/** When the day in London ends, as an instant. */
const nextMidnight = (now: Date): string =>
  iso(
    Temporal.PlainDate.from(londonDay(now.toISOString()))
      .add({ days: 1 })
      .toZonedDateTime(london)
      .toInstant(),
  );
