import type { Partnership } from '../functions/domain/partnership.ts';
import { type Entry, functionName, hub, inbox, keysOf, queueArn, roleArn } from './names.ts';

/** Where the front door and each hub of one synthesis are. */
export type Where = {
  readonly partnership: Partnership;
  /** The account of the front door, and of every hub that names no other. */
  readonly account: string;
  readonly accountOf: (hubId: string) => string;
};

/** Policies have limits in bytes and principals: beyond this many accounts one name stands for all. */
const namedAtMost = 10;

/** Every account with a hub, once. */
export const hubAccounts = ({ partnership, accountOf }: Where): string[] =>
  [...new Set(partnership.hubs.map(({ id }) => accountOf(id)))].sort();

/**
 * What the front door may send to: every inbox and key of the partnership's hubs, by name, so that
 * a hub is added without touching the front door. Its accounts bound it.
 */
export function hubDoors(where: Where) {
  const accounts = hubAccounts(where);
  const many = accounts.length > namedAtMost;
  const named = many ? ['*'] : accounts;
  const { id } = where.partnership;
  return {
    inboxes: named.map((account) => queueArn(account, inbox(id, '*'))),
    keys: named.map(keysOf),
    alias: `alias/${hub(id, '*')}`,
    bounds: many ? { 'aws:ResourceAccount': accounts } : {},
  };
}

/** Who may send receipts: the intake of any hub, and what signs its heads. */
export const receiptSenders = (where: Where) => senders(where, ['hub/intake', 'hub/sign-heads']);

/** Who may send letters: what sends those that a hub owes, and its intake, which hands over. */
export const letterSenders = (where: Where) => senders(where, ['hub/intake', 'hub/send-letters']);

export type Senders = ReturnType<typeof senders>;

/**
 * These functions of any hub. A policy that names a role which does not exist yet is refused, so it
 * names accounts, and the roles by condition.
 */
function senders(where: Where, entries: readonly Entry[]) {
  const accounts = hubAccounts(where);
  const roles = (account: string) =>
    entries.map((entry) => roleArn(account, functionName(hub(where.partnership.id, '*'), entry)));
  return accounts.length > namedAtMost
    ? { anyOf: accounts, roles: roles('*') }
    : { accounts, roles: accounts.flatMap(roles) };
}
