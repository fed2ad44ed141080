import { publicWeb } from '../../../functions/front-door/public-web.ts';
import type { Partnership } from '../../../functions/domain/partnership.ts';
import { partnership } from '../../../functions/domain/partnerships.ts';
import { type PostcodeAnswer, split } from '../../../functions/domain/postcodes.ts';
import type { StoredAnswers } from '../../../functions/domain/answers.ts';
import { hmac } from '../../../functions/domain/limits.ts';
import type { Reply } from '../../../functions/domain/replies.ts';
import type { Stored } from '../../../functions/domain/messages.ts';
import { randomBytes, randomUUID } from 'node:crypto';
import { languages, type Language } from '../../../web/words/words.ts';
import { story, type Story, upTo } from '../../person.ts';
import { limitsInMemory } from '../limits-in-memory.ts';

const districts: Record<string, string> = {
  DT11XJ: 'E06000059',
  BH152RU: 'E06000058',
  BH237AG: 'E07000091',
};

function look(typed: string): PostcodeAnswer {
  if (!split(typed)) return { state: 'not-a-postcode' };
  const postcode = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const district = districts[postcode];
  if (!district)
    return { state: 'unknown', postcode, sector: postcode.slice(0, -2), districts: [] };
  return { state: 'live', postcode, district };
}

type Row = { sealed: Uint8Array; expiresAt: number };

/** The front door with its stores in memory; `down` says what fails at the moment. */
export function aFrontDoor({
  ours = partnership('dorset'),
  speaks = languages,
}: { ours?: Partnership; speaks?: readonly [Language, ...Language[]] } = {}) {
  const stored = new Map<string, StoredAnswers>();
  const replies = new Map<string, Reply>();
  const rows = new Map<string, Row>();
  const queued: Stored[] = [];
  const down = {
    ...{ queue: false, queueHangs: false, rows: false, answers: false, replies: false },
    ...{ limits: false, limitsHang: false },
  };
  const { limits, calls: counted } = limitsInMemory();
  const clock = {
    now: new Date('2026-11-20T10:00:00Z'),
    secret: '{"seed":"' + 'x'.repeat(64) + '"}',
  };
  /** Every call of a store, a queue or the hash, by its name, in order. */
  const calls: string[] = [];
  const failIf = (isDown: boolean) => {
    if (isDown) throw new Error('is down');
  };
  const app = publicWeb({
    submissions: {
      async add({ answers, reply }) {
        calls.push('submissions.add');
        failIf(down.answers);
        if (reply) failIf(down.replies);
        // Another click may come in between.
        await Promise.resolve();
        const isThere = reply !== undefined && replies.has(reply.id);
        if (stored.has(answers.submissionId))
          return { outcome: 'there-already', hasReply: isThere };
        stored.set(answers.submissionId, answers);
        if (reply && !isThere) replies.set(reply.id, reply);
        return { outcome: 'added', hasReply: reply !== undefined };
      },
    },
    rows: {
      get(id) {
        calls.push('rows.get');
        return Promise.resolve(rows.get(id));
      },
      put(id, sealed, expiresAt) {
        calls.push('rows.put');
        failIf(down.rows);
        rows.set(id, { sealed, expiresAt });
        return Promise.resolve();
      },
      remove(id) {
        calls.push('rows.remove');
        failIf(down.rows);
        rows.delete(id);
        return Promise.resolve();
      },
    },
    limits: {
      count(counter) {
        calls.push('limits.count');
        failIf(down.limits);
        return down.limitsHang ? new Promise<number>(() => undefined) : limits.count(counter);
      },
    },
    hash(key, text) {
      calls.push('hash');
      return hmac(key, text);
    },
    secret: () => Promise.resolve(clock.secret),
    sendStored(message) {
      calls.push('queue.send');
      failIf(down.queue);
      if (down.queueHangs) return new Promise<void>(() => undefined);
      queued.push(message);
      return Promise.resolve();
    },
    look,
    partnership: ours,
    languages: speaks,
    neutralSite: ours.neutralSite,
    sendWithinMs: 20,
    countWithinMs: 500,
    retryFirstSeconds: 120,
    random: (bytes) => randomBytes(bytes),
    newId: () => randomUUID(),
    now: () => clock.now,
  });
  const sent = () => [...stored.values()];
  return { app, stored, sent, replies, rows, queued, counted, calls, down, clock };
}
export type FrontDoor = ReturnType<typeof aFrontDoor>;

export type Shown = { status: number; url: string; html: string; headers: Headers };
type Sent = Record<string, string | readonly string[]>;

/** A browser without JavaScript: it keeps the cookie and follows our own redirects. */
export function aVisitor({ app }: FrontDoor, { event }: { event?: object } = {}) {
  const jar = { cookie: undefined as string | undefined };

  async function request(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers({ 'sec-fetch-site': 'same-origin', host: 'form.example.org' });
    new Headers(init.headers).forEach((value, name) =>
      value === '' ? headers.delete(name) : headers.set(name, value),
    );
    if (jar.cookie !== undefined) headers.set('cookie', `__Host-form=${jar.cookie}`);
    const response = await app.request(path, { ...init, headers }, { event });
    for (const line of response.headers.getSetCookie()) {
      const value = /^__Host-form=([^;]*)/.exec(line)?.[1];
      jar.cookie = value === '' ? undefined : value;
    }
    return response;
  }

  async function follow(path: string, response: Response): Promise<Shown> {
    const to = response.headers.get('location');
    if (response.status === 303 && to?.startsWith('/')) return open(to);
    return {
      status: response.status,
      url: to ?? path,
      html: await response.text(),
      headers: response.headers,
    };
  }
  const open = async (path: string): Promise<Shown> => follow(path, await request(path));

  async function post(path: string, sent: Sent = {}): Promise<Shown> {
    return follow(path, await request(path, { method: 'POST', body: body(sent) }));
  }
  return { jar, request, open, post };
}
export type Visitor = ReturnType<typeof aVisitor>;

export function body(sent: Sent): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(sent))
    for (const one of [value].flat()) params.append(name, one);
  return params;
}

export type Form = 'form-a' | 'form-b' | 'form-c';
export const kindOf = {
  'form-a': 'clares-law',
  'form-b': 'sarahs-law',
  'form-c': 'consultation',
} as const;

/** What is written on each page of a form, all of it acceptable. */
export const storyOf = (form: Form): Story => story(kindOf[form], 'DT1 1XJ');

/** Fills in a form up to the check page, or as far as the page `until`, which is then shown. */
export async function fillIn(visitor: Visitor, form: Form, until?: string, told = storyOf(form)) {
  let shown = await visitor.post(`/${form}`);
  for (const [slug, sent] of until === undefined ? told : upTo(told, until))
    shown = await visitor.post(`/${form}/${slug}`, sent);
  const expected = `/${form}/${until ?? 'check'}`;
  if (shown.url !== expected) throw new Error(`${shown.url} instead of ${expected}`);
  return shown;
}
