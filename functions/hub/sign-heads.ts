import * as z from 'zod';
import { send } from '../aws/queues.ts';
import { type SignedHeads, signedHeads } from '../aws/signed-heads.ts';
import { type Signing, signing } from '../aws/signing.ts';
import type { HeadsSigned } from '../domain/messages.ts';
import {
  beforeTheFirst,
  DayFacts,
  daysToSign,
  manifestOf,
  partsOf,
  signed,
  type SignedDay,
  signedText,
} from '../domain/signed-heads.ts';
import { failure, lambda, logger } from '../lambda.ts';
import { measure, type Measure } from '../measure.ts';

export const Env = z.object({
  CASES_TABLE: z.string(),
  VIEWS_TABLE: z.string(),
  SIGNING_KEY_ARN: z.string(),
  RECEIPTS_QUEUE_URL: z.string(),
  HUB: z.string(),
});

/** How many days are sent to the front door each time: a queue may lose what was sent. */
const sentAgain = 31;

type Deps = {
  readonly heads: SignedHeads;
  readonly signing: Signing;
  readonly sendCopy: (message: HeadsSigned) => Promise<void>;
  readonly measure: Measure;
  readonly hub: string;
  readonly now: () => Date;
};

/**
 * Every day: signs how far each case went that had its last step the day before, and how far the
 * chain of views goes, and sends the front door a copy. Days that were missed are signed too, each
 * by itself; run again, it signs nothing twice.
 */
export const signHeads = (deps: Deps) => async (): Promise<void> => {
  const { heads, sendCopy, hub, now } = deps;
  const [newest] = await heads.last(1);
  let prev: Pick<DayFacts, 'hash'> | undefined = newest ?? beforeTheFirst;
  let unreadable = 0;
  const missed = daysToSign(newest?.item, now());
  for (const day of missed) {
    const cases = await heads.changedOn(day);
    unreadable += cases.unreadable;
    prev = await signDay(day, cases.found, prev.hash, deps);
    if (!prev) break; // Another run of this is under way, and goes on from there.
  }
  const days = await heads.last(Math.max(sentAgain, missed.length));
  for (const day of days.toReversed()) await sendCopy(messageOf(hub, day, now()));
  // Counted at each run, so that silence tells.
  deps.measure({ DaysToSign: daysToSign(days[0]?.item, now()).length });
  if (unreadable > 0) throw failure('heads-unreadable');
};

async function signDay(
  day: string,
  cases: Parameters<typeof partsOf>[2],
  prev: string,
  { heads, signing, hub, now }: Deps,
): Promise<SignedDay | undefined> {
  const facts = manifestOf({ hub, day, prev, views: await heads.viewsHead(), cases });
  const parts = partsOf(day, facts.hash, cases);
  const publicKey = await signing.publicKey();
  const signature = await signing.sign(signedText(facts));
  const kept: SignedDay = {
    ...facts,
    v: 1,
    chain: signed,
    item: day,
    parts: parts.length,
    signature,
    publicKey,
    signedAt: now().toISOString(),
  };
  const outcome = await heads.keep(kept, parts);
  logger.info('heads-signed', { hub, day, count: facts.count, outcome });
  return outcome === 'kept' ? kept : undefined;
}

const messageOf = (hub: string, day: SignedDay, now: Date): HeadsSigned => ({
  v: 1,
  type: 'heads-signed',
  id: `${hub}#${day.item}`,
  reference: day.item,
  sentAt: now.toISOString(),
  from: hub,
  to: 'front',
  body: DayFacts.strip().parse(day),
});

export const handler = lambda(Env, (env) =>
  signHeads({
    heads: signedHeads({ cases: env.CASES_TABLE, views: env.VIEWS_TABLE }),
    signing: signing(env.SIGNING_KEY_ARN),
    sendCopy: (message) => send(env.RECEIPTS_QUEUE_URL, message),
    measure: measure(),
    hub: env.HUB,
    now: () => new Date(),
  }),
);
