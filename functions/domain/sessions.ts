import { createHash } from 'node:crypto';
import * as z from 'zod';
import { Staff } from './access.ts';

const idleMs = 15 * 60 * 1000;
const longestMs = 12 * 60 * 60 * 1000;
const signInMs = 10 * 60 * 1000;
/** As long as the cookie that it can be opened with. */
const keptFormMs = 10 * 60 * 1000;
/** How often it is noted that somebody is still there: a write for every page would be too many. */
const noteEveryMs = 60 * 1000;

/** A session of hub staff. Its id is the hash of a token that only the browser holds. */
const SessionV1 = Staff.extend({
  v: z.literal(1),
  id: z.string(),
  startedAt: z.iso.datetime(),
  seenAt: z.iso.datetime(),
  /** Epoch seconds. */
  expiresAt: z.int(),
});
export type Session = z.infer<typeof SessionV1>;

/** What is kept while somebody is away at the sign-in provider. */
const PendingSignInV1 = z.object({
  v: z.literal(1),
  id: z.string(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  /** The page that was asked for: a path of our own. */
  returnTo: z.string(),
  /** Epoch seconds. */
  expiresAt: z.int(),
});
export type PendingSignIn = z.infer<typeof PendingSignInV1>;

/** What somebody sent with a form after their session had ended, until they signed in again. */
const KeptFormV1 = z.object({
  v: z.literal(1),
  id: z.string(),
  /** Whose it is, as `forWhom` of the page said. Nobody else gets it. */
  whose: z.string(),
  sent: z.record(z.string(), z.array(z.string())),
  /** Epoch seconds. */
  expiresAt: z.int(),
});
export type KeptForm = z.infer<typeof KeptFormV1>;
/** In bytes of JSON as UTF-8: with this the row is far below what an item of the table may hold. */
const largestKeptForm = 100_000;

/** A stored item of any known version, as the newest; throws on an unknown one. */
export const liftSession = (item: unknown): Session => SessionV1.parse(item);
export const liftPendingSignIn = (item: unknown): PendingSignIn => PendingSignInV1.parse(item);
export const liftKeptForm = (item: unknown): KeptForm => KeptFormV1.parse(item);

/** A session that starts now and lasts twelve hours at most. */
export const newSession = (id: string, staff: Staff, now: Date): Session => ({
  v: 1,
  id,
  ...staff,
  startedAt: now.toISOString(),
  seenAt: now.toISOString(),
  expiresAt: seconds(now.getTime() + longestMs),
});

/** What to keep for a sign-in that starts now and must come back within ten minutes. */
export const pendingSignIn = (
  facts: Omit<PendingSignIn, 'v' | 'expiresAt'>,
  now: Date,
): PendingSignIn => ({ v: 1, ...facts, expiresAt: seconds(now.getTime() + signInMs) });

/** What is kept of a form for ten minutes, or nothing where it is too large. */
export function keptForm(
  facts: Omit<KeptForm, 'v' | 'expiresAt'>,
  now: Date,
): KeptForm | undefined {
  const bytes = new TextEncoder().encode(JSON.stringify(facts.sent)).length;
  if (bytes > largestKeptForm) return undefined;
  return { v: 1, ...facts, expiresAt: seconds(now.getTime() + keptFormMs) };
}

/** True until fifteen idle minutes or twelve hours in all have passed. */
export function isAlive({ startedAt, seenAt }: Session, now: Date): boolean {
  const at = now.getTime();
  return at - Date.parse(seenAt) < idleMs && at - Date.parse(startedAt) < longestMs;
}

/** True if it has to be noted that the session is in use. */
export const isToBeNoted = ({ seenAt }: Session, now: Date): boolean =>
  now.getTime() - Date.parse(seenAt) >= noteEveryMs;

/** True while somebody may still come back from the provider, or for what they wrote. */
export const isPending = (
  { expiresAt }: Pick<PendingSignIn | KeptForm, 'expiresAt'>,
  now: Date,
): boolean => now.getTime() < expiresAt * 1000;

const seconds = (ms: number) => Math.floor(ms / 1000);

/** SHA-256, as 64 hex digits: under it a token that a browser holds is kept. */
export const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');
