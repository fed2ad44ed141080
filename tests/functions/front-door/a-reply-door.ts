import type { Reply } from '../../../functions/domain/replies.ts';
import type { Partnership } from '../../../functions/domain/partnership.ts';
import { partnership } from '../../../functions/domain/partnerships.ts';
import { replies } from '../../../functions/front-door/replies.ts';
import type { Languages } from '../../../web/words/paths.ts';
import { languages } from '../../../web/words/words.ts';
import { aReference } from '../../builders.ts';
import { aPhrase, attemptsInMemory, quickId, repliesInMemory } from '../replies-in-memory.ts';

type Part = {
  readonly idOf?: (reference: string, phrase: string) => string | Promise<string>;
  readonly speaks?: Languages;
  readonly ours?: Partnership;
};

/** Where replies are read, with its tables in memory; `down` says what fails at the moment. */
export function aReplyDoor(
  stored?: Reply,
  { idOf = quickId, speaks = languages, ours = partnership('dorset') }: Part = {},
) {
  const kept = repliesInMemory(...(stored ? [stored] : []));
  const counted = attemptsInMemory();
  const clock = { now: new Date('2026-11-20T10:00:00Z'), ids: 0 };
  const down = { take: false, giveBack: false, read: false, hash: false };
  const measured: Readonly<Record<string, number>>[] = [];
  /** Every call of a table or a hash, by its name, in order. */
  const calls: string[] = [];
  const made = <T>(name: keyof typeof down, work: () => T): T => {
    calls.push(name);
    if (down[name]) throw Object.assign(new Error('canary-message'), { name: 'Down' });
    return work();
  };
  const app = replies({
    replies: { read: async (id) => made('read', () => kept.replies.read(id)) },
    attempts: {
      take: async (attempt) => made('take', () => counted.attempts.take(attempt)),
      giveBack: async (attempt) => made('giveBack', () => counted.attempts.giveBack(attempt)),
    },
    idOf: async (reference, phrase) => made('hash', () => idOf(reference, phrase)),
    measure: (values) => void measured.push(values),
    partnership: ours,
    languages: speaks,
    neutralSite: ours.neutralSite,
    newId: () => `id-${++clock.ids}`,
    now: () => clock.now,
  });
  /** What somebody types, from our own page. */
  const post = (sent: Record<string, string>, headers: Record<string, string> = {}) =>
    app.request('/reply', {
      method: 'POST',
      body: new URLSearchParams(sent),
      headers: { 'sec-fetch-site': 'same-origin', host: 'form.example.org', ...headers },
    });
  const ask = async (reference: string = aReference, phrase: string = aPhrase) =>
    outside(await post({ reference, phrase }));
  const pass = (ms: number) => void (clock.now = new Date(clock.now.getTime() + ms));
  return { app, ask, post, calls, down, clock, pass, kept, counted, measured };
}

/** All that can be told of an answer from outside. */
export async function outside(answer: Response) {
  const headers: Record<string, string> = {};
  answer.headers.forEach((value, name) => {
    headers[name] = value;
  });
  return { status: answer.status, headers, html: await answer.text() };
}
