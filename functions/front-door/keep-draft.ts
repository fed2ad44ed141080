import * as z from 'zod';
import type { DraftKey } from '../domain/draft-keys.ts';
import type { DraftRows } from '../aws/drafts.ts';
import { Draft, endOf, isOver, open, seal, type Opened } from './draft.ts';

/** Of the cookie's value. Browsers silently drop a cookie above 4,096 bytes with its name. */
const largestCookie = 3_780;
/** Of a row: DynamoDB takes 400 kB with everything around. */
const largestRow = 380_000;
const purpose = 'front door draft';
const rowKey = 'r';

/** Where the answers lie that are too large for the cookie; only the cookie knows the key. */
const Spill = z.object({ id: z.uuid(), key: z.base64() });
type Spill = z.infer<typeof Spill>;

/** What was written: it may be too large for the cookie. */
const large = { answers: true, tried: true, earlier: true } as const;

const InCookie = z.object({
  draft: Draft.omit(large),
  large: z.string().optional(),
  spill: Spill.optional(),
});
const Large = Draft.pick(large);

type Deps = {
  readonly rows: DraftRows;
  readonly keys: { now: () => Promise<DraftKey[]>; again: () => Promise<DraftKey[]> };
  readonly random: (bytes: number) => Uint8Array;
  readonly newId: () => string;
  readonly now: () => Date;
};

/** A draft as it was read, with the row it may have. */
export type Kept = { readonly draft: Draft; readonly spill?: Spill };
export type Read = ({ state: 'kept' } & Kept) | { state: 'unusable' };
export type Saved = { state: 'saved'; cookie: string } | { state: 'too-large' };

/** Keeps a draft in the cookie, or in a row whose key is in the cookie. */
export function draftKeeper({ rows, keys, random, newId, now }: Deps) {
  /** The draft of a cookie; `unusable` if it is forged, over, or its row is gone. */
  async function read(cookie: string): Promise<Read> {
    const opened = await openWithKeys(Buffer.from(cookie, 'base64url'));
    if (opened.state !== 'opened') return { state: 'unusable' };
    const head = InCookie.safeParse(JSON.parse(opened.text));
    if (!head.success || isOver(head.data.draft, now())) return { state: 'unusable' };
    const { draft, large, spill } = head.data;
    const text = spill ? await readRow(spill) : large;
    const rest = text === undefined ? undefined : Large.safeParse(JSON.parse(text));
    if (!rest?.success) return { state: 'unusable' };
    return { state: 'kept', draft: { ...draft, ...rest.data }, ...(spill && { spill }) };
  }

  async function openWithKeys(sealed: Uint8Array): Promise<Opened> {
    const opened = open(sealed, purpose, await keys.now());
    // Another instance may know a newer key already.
    return opened.state === 'unknown-key' ? open(sealed, purpose, await keys.again()) : opened;
  }

  async function readRow({ id, key }: Spill): Promise<string | undefined> {
    const row = await rows.get(id);
    if (!row || row.expiresAt * 1000 <= now().getTime()) return undefined;
    const opened = open(row.sealed, rowPurpose(id), [rowKeyOf(key)]);
    return opened.state === 'opened' ? opened.text : undefined;
  }

  /** The cookie's new value. `before` is what was read: an unchanged row is not written again. */
  async function save(draft: Draft, before?: Kept): Promise<Saved> {
    const { answers, tried, earlier, ...head } = draft;
    const large = JSON.stringify({ answers, tried, earlier });
    const sealing = (await keys.now())[0];
    if (!sealing) throw new Error('There is no key to seal drafts with');
    const sealed = (content: z.infer<typeof InCookie>) =>
      seal(JSON.stringify(content), purpose, sealing, random).toString('base64url');

    const whole = sealed({ draft: head, large });
    if (whole.length <= largestCookie) {
      // The row's key is gone with the old cookie: to delete the row as well is tidiness.
      if (before?.spill) await rows.remove(before.spill.id).catch(() => undefined);
      return { state: 'saved', cookie: whole };
    }
    // One row and one key for the life of the draft: two tabs then cannot part row and key.
    const spill = before?.spill ?? { id: newId(), key: Buffer.from(random(32)).toString('base64') };
    const was = before?.draft;
    const same = was?.answers === answers && was.tried === tried && was.earlier === earlier;
    if (!before?.spill || !same) {
      const row = seal(large, rowPurpose(spill.id), rowKeyOf(spill.key), random);
      if (row.length > largestRow) return { state: 'too-large' };
      await rows.put(spill.id, row, Math.ceil(endOf(draft) / 1000));
    }
    return { state: 'saved', cookie: sealed({ draft: head, spill }) };
  }

  /** Takes the row away; without the cookie nobody could open it anyway. */
  const forget = async ({ spill }: Kept): Promise<void> => {
    if (spill) await rows.remove(spill.id);
  };

  return { read, save, forget };
}
export type DraftKeeper = ReturnType<typeof draftKeeper>;

const rowPurpose = (id: string) => `front door draft row ${id}`;
const rowKeyOf = (key: string): DraftKey => ({ id: rowKey, key: Buffer.from(key, 'base64') });
