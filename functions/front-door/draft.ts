import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as z from 'zod';
import { londonDay } from '../domain/london.ts';
import type { DraftKey } from '../domain/draft-keys.ts';
import { Continues, Place } from '../domain/submissions.ts';

const idleMs = 20 * 60 * 1000;
const livesMs = 2 * 60 * 60 * 1000;
/** No honest draft inflates to more: the form takes two texts of 65,000 bytes and several of 5,000 characters. */
const largest = 4_000_000;
const [ivLength, tagLength] = [12, 16];

const Values = z
  .record(z.string(), z.union([z.string(), z.array(z.string()).readonly()]))
  .readonly();

/** Why a postcode that is not kept as it was typed could not be taken. */
const WrongPostcode = z.enum(['unreadable', 'unknown']);
export type WrongPostcode = z.infer<typeof WrongPostcode>;

/** What was written so far, and the ids it will be sent under. */
export const Draft = z.object({
  v: z.literal(1),
  /** Path of the form, and its version when these answers were kept. */
  journey: z.string(),
  version: z.int(),
  caseId: z.uuid(),
  reference: z.string(),
  /** Milliseconds since 1970, UTC. */
  startedAt: z.int(),
  seenAt: z.int(),
  answers: z.record(z.string(), Values).readonly(),
  /**
   * What was written of another family, by page: shown on its page to be gone through, and no
   * answer until it is sent from there.
   */
  earlier: z.record(z.string(), Values).readonly().optional(),
  /** What was written on a page and could not be taken: shown again with the errors. */
  tried: z
    .object({
      slug: z.string(),
      values: Values,
      /** Nothing is said to be wrong: they only asked for more time. */
      quiet: z.literal(true).optional(),
      /** A whole postcode is not kept, not even here: only why it was not taken. */
      wrong: WrongPostcode.optional(),
    })
    .optional(),
  /** The page that came back because what was written there seems to name somebody. */
  warnsOn: z.string().optional(),
  /** Of each page that came back so, a hash of what was judged: the same text passes. */
  warned: z.record(z.string(), z.string()).readonly().optional(),
  /** Counts from 1, and up when an answer changes after this revision was sent. */
  revision: z.int(),
  sentRevision: z.int().optional(),
  /** When it was last sent, in milliseconds since 1970. */
  sentAt: z.int().optional(),
  /** By it and the reference who asks at work comes back for the answer. */
  phrase: z.string().optional(),
  /** The earlier request that this one goes on from. */
  continues: Continues.optional(),
  /** The place it was first sent with: by it the case was routed, and stays where it is. */
  sentPlace: Place.optional(),
});
export type Draft = z.infer<typeof Draft>;

/** The day in London on which it was begun, YYYY-MM-DD: what is said in it is said on that day. */
export const begunOn = ({ startedAt }: Pick<Draft, 'startedAt'>) =>
  londonDay(new Date(startedAt).toISOString());

/** It was sent, and not changed since. */
export const isSent = ({ revision, sentRevision }: Draft) => sentRevision === revision;

/** When the draft ends whatever happens, in milliseconds since 1970. */
export const endOf = (draft: Pick<Draft, 'startedAt'>) => draft.startedAt + livesMs;

/** Until when it is kept if no page is opened any more, in milliseconds since 1970. */
export const keptUntil = (draft: Pick<Draft, 'startedAt' | 'seenAt'>) =>
  Math.min(draft.seenAt + idleMs, endOf(draft));

/** A draft ends after 20 minutes without a page, and after two hours in any case. */
export const isOver = (draft: Pick<Draft, 'startedAt' | 'seenAt'>, now: Date) =>
  now.getTime() > keptUntil(draft);

type Random = (bytes: number) => Uint8Array;

/**
 * Compresses and encrypts: AES-256-GCM over raw deflate. The bytes are the key's id (one), the
 * nonce, the cipher text and the tag. Bytes sealed for one purpose do not open for another.
 */
export function seal(text: string, purpose: string, { id, key }: DraftKey, random: Random): Buffer {
  const iv = random(ivLength);
  const cipher = createCipheriv('aes-256-gcm', keyObject(key), iv).setAAD(Buffer.from(purpose));
  const body = [cipher.update(deflateRawSync(text)), cipher.final()];
  return Buffer.concat([Buffer.from(id, 'latin1'), iv, ...body, cipher.getAuthTag()]);
}

export type Opened =
  { state: 'opened'; text: string } | { state: 'unknown-key' } | { state: 'not-ours' };

/** What was sealed for that purpose; `not-ours` when it was made or changed by somebody else. */
export function open(sealed: Uint8Array, purpose: string, keys: readonly DraftKey[]): Opened {
  if (sealed.length < 1 + ivLength + tagLength) return { state: 'not-ours' };
  const bytes = Buffer.from(sealed);
  const key = keys.find(({ id }) => id === bytes.toString('latin1', 0, 1));
  if (!key) return { state: 'unknown-key' };
  try {
    const decipher = createDecipheriv(
      'aes-256-gcm',
      keyObject(key.key),
      bytes.subarray(1, 1 + ivLength),
      {
        authTagLength: tagLength,
      },
    )
      .setAAD(Buffer.from(purpose))
      .setAuthTag(bytes.subarray(-tagLength));
    const body = decipher.update(bytes.subarray(1 + ivLength, -tagLength));
    const text = inflateRawSync(Buffer.concat([body, decipher.final()]), {
      maxOutputLength: largest,
    });
    return { state: 'opened', text: text.toString() };
  } catch {
    return { state: 'not-ours' };
  }
}

const keyObjects = new WeakMap<Uint8Array, KeyObject>();
/** Node makes one of the bytes for each call otherwise, which costs more than the cipher. */
function keyObject(key: Uint8Array): KeyObject {
  const made = keyObjects.get(key) ?? createSecretKey(key);
  keyObjects.set(key, made);
  return made;
}
