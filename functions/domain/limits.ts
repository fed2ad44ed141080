import { createHmac, hkdfSync } from 'node:crypto';
import * as z from 'zod';
import type { SafeContact } from './people.ts';
import type { Submission } from './submissions.ts';

/** What staff should know of who asks, or how often. It never keeps anybody from asking. */
export const Flag = z.enum(['many-from-source', 'many-from-contact', 'many-about-subject']);
export type Flag = z.infer<typeof Flag>;

/** More different cases than this in one day, and staff are told. */
type Limit = { readonly flag: Flag; readonly atMost: number; readonly why: string };

const limits: readonly Limit[] = [
  {
    flag: 'many-from-source',
    atMost: 10,
    why: 'A library, a refuge or a whole mobile network has one address for many people',
  },
  {
    flag: 'many-from-contact',
    atMost: 3,
    why: 'One phone is one person or one home, who may ask about a few people in one day',
  },
  {
    flag: 'many-about-subject',
    atMost: 3,
    why: 'A partner, a parent and a neighbour may ask about the same person; others share the name',
  },
];

export const isMany = (flag: Flag, cases: number) =>
  limits.some((limit) => limit.flag === flag && cases > limit.atMost);

/** What is counted of a request: only hashes of the text are ever kept. */
type Trace = { readonly flag: Flag; readonly text: string };

type Told = {
  /** The IP address that the request comes from, or empty. */
  readonly source: string;
  /** What nobody else has. It stands for what is missing: it costs the same and never flags. */
  readonly filler: string;
  /** The same for each way of typing one telephone number; empty where there is none. */
  readonly phoneNumber: (typed: string) => string;
};

/** Where a request comes from, how its asker is reached, and about whom it asks: always these three. */
export function tracesOf(
  { people, safeContact }: Submission,
  { source, filler, phoneNumber }: Told,
): readonly Trace[] {
  const subject = people.find(({ part }) => part === 'subject');
  return [
    { flag: 'many-from-source', text: homeOf(source) || filler },
    { flag: 'many-from-contact', text: contactOf(safeContact, phoneNumber) || filler },
    { flag: 'many-about-subject', text: nameOf(subject?.name) || filler },
  ];
}

const plain = (text = '') => text.normalize('NFKC').toUpperCase().toLowerCase().trim();

/** Of an IPv6 address the half that names the home: its other half is changed at will. */
function homeOf(source: string): string {
  const address = plain(source);
  if (!address.includes(':')) return address;
  if (address.includes('.')) return address.slice(address.lastIndexOf(':') + 1);
  const [head = [], tail = []] = address.split('::').map((part) => part.split(':').filter(Boolean));
  const zeros = Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0');
  const groups = [...head, ...zeros, ...tail].slice(0, 4);
  return groups.map((group) => group.replace(/^0+(?=.)/, '')).join(':');
}

/** One way to reach them is enough, the telephone before the others. */
function contactOf(
  { phone = '', email, post }: SafeContact,
  phoneNumber: Told['phoneNumber'],
): string {
  const elsewhere = plain(email) || plain(post).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  return phoneNumber(phone) || elsewhere;
}

/** The words of a name in the order of the alphabet, so that "SMITH, John" is "John Smith". */
function nameOf(name: string | undefined): string {
  const words = plain(name)
    .replace(/['’‘ʼ`]/gu, '')
    .match(/[\p{L}\p{M}]+/gu);
  return (words ?? []).sort().join(' ');
}

/** A keyed hash, as hex digits. */
export type Hash = (key: Uint8Array, text: string) => string;
export const hmac: Hash = (key, text) => createHmac('sha256', key).update(text).digest('hex');

/** The key of the hashes, from a key that seals drafts: no secret of its own. */
export const limitsKey = (draftKey: Uint8Array) =>
  new Uint8Array(hkdfSync('sha256', draftKey, '', 'front door limits', 32));

/** No counter knows more cases than this: it counts as full, and stays as it is. */
export const mostCases = 200;

/** An item of the front door's Limits table, and the case that is to be in it. */
export type Counter = {
  readonly id: string;
  /** The case: another mark in each counter, so that no two counters can be joined by it. */
  readonly mark: string;
  /** Seconds since 1970. */
  readonly expiresAt: number;
};

const daySeconds = 24 * 60 * 60;
/** In seconds of the UTC day: a counter's day ends when hardly anybody writes. */
const dayBegins = 5 * 60 * 60;

/**
 * Where a trace is counted at `now`. The day is hashed as well: the next one begins at nothing,
 * however late the table forgets, and nobody can follow a trace from one day to another.
 */
export function counterOf(
  { flag, text }: Trace,
  { caseId, key, now, hash }: { caseId: string; key: Uint8Array; now: Date; hash: Hash },
): Counter {
  const day = Math.floor((now.getTime() / 1000 - dayBegins) / daySeconds);
  const id = hash(key, JSON.stringify([flag, day, text]));
  const mark = hash(key, JSON.stringify([id, caseId])).slice(0, 16);
  return { id, mark, expiresAt: (day + 1) * daySeconds + dayBegins };
}
