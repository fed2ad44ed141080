import { randomBytes, randomUUID } from 'node:crypto';
import * as z from 'zod';
import { templates } from '../../web/generated/public.js';
import type { Journey } from '../../web/journeys/journey.ts';
import { renderer } from '../../web/render.ts';
import type { Languages } from '../../web/words/paths.ts';
import { languages } from '../../web/words/words.ts';
import { draftRows, type DraftRows } from '../aws/drafts.ts';
import { type Limits, limitsTable } from '../aws/limits.ts';
import { send } from '../aws/queues.ts';
import { secretText } from '../aws/secrets.ts';
import { submissions, type Submissions } from '../aws/submissions.ts';
import { type Hash, hmac } from '../domain/limits.ts';
import type { Stored } from '../domain/messages.ts';
import type { Partnership } from '../domain/partnership.ts';
import { partnership } from '../domain/partnerships.ts';
import type { PostcodeAnswer } from '../domain/postcodes.ts';
import { newReference } from '../domain/references.ts';
import { behindGateway } from '../gateway.ts';
import { lambda } from '../lambda.ts';
import { draftKeyCache } from './draft-key-cache.ts';
import type { Draft } from './draft.ts';
import { type Asking, flagsOf } from './flags.ts';
import { draftKeeper } from './keep-draft.ts';
import { newPhrase } from './phrases.ts';
import { postcodes } from './postcodes.ts';
import { site } from './site.ts';
import { submit } from './submit.ts';
import { begunWith } from './visit.ts';
import { pageShower } from './web-context.ts';

export const Env = z.object({
  ANSWERS_TABLE: z.string(),
  TRACKING_TABLE: z.string(),
  DRAFTS_TABLE: z.string(),
  LIMITS_TABLE: z.string(),
  REPLIES_TABLE: z.string(),
  SUBMISSIONS_QUEUE_URL: z.string(),
  DRAFT_KEY_SECRET_ARN: z.string(),
  PARTNERSHIP: z.string(),
  /** Where "Exit this page" leads, and Back afterwards. */
  NEUTRAL_SITE: z.url(),
  RETRY_FIRST_SECONDS: z.coerce.number().positive(),
});

type Deps = {
  readonly submissions: Submissions;
  readonly rows: DraftRows;
  readonly limits: Limits;
  /** Of what is counted. */
  readonly hash: Hash;
  /** The text of the secret that holds the draft keys. */
  readonly secret: () => Promise<string>;
  readonly sendStored: (message: Stored) => Promise<void>;
  readonly look: (typed: string) => PostcodeAnswer;
  readonly partnership: Partnership;
  readonly languages: Languages;
  readonly neutralSite: string;
  readonly sendWithinMs: number;
  /** How long the person may wait for the counters. */
  readonly countWithinMs: number;
  readonly retryFirstSeconds: number;
  readonly random: (bytes: number) => Uint8Array;
  readonly newId: () => string;
  readonly now: () => Date;
};

/** The public pages. They can add a submission and cannot read one. */
export function publicWeb(deps: Deps) {
  const { rows, secret, random, newId, now, look, partnership, neutralSite, languages } = deps;
  const keys = draftKeyCache(secret, now);
  return site({
    show: pageShower(renderer(templates), { demonstration: !partnership.live, languages }),
    keeper: draftKeeper({ rows, keys, random, newId, now }),
    begin: (journey) => begin(journey, deps),
    submit: (draft, journey, source) =>
      submit({ draft, journey, source }, { ...deps, flags: counting(deps, keys) }),
    ...{ look, partnership, neutralSite, languages, now },
  });
}

const counting =
  ({ limits, hash, countWithinMs, now }: Deps, keys: ReturnType<typeof draftKeyCache>) =>
  (asking: Asking) =>
    flagsOf(asking, { limits, keys: keys.now, hash, withinMs: countWithinMs, now });

function begin(journey: Journey, { newId, random, now }: Deps): Draft {
  const { path, version, hasReply } = journey;
  const at = now().getTime();
  return {
    v: 1,
    journey: path,
    version,
    caseId: newId(),
    reference: newReference(random),
    startedAt: at,
    seenAt: at,
    answers: begunWith(journey),
    revision: 1,
    ...(hasReply && { phrase: newPhrase(random) }),
  };
}

export const handler = lambda(Env, (env) =>
  behindGateway(
    publicWeb({
      submissions: submissions({
        answers: env.ANSWERS_TABLE,
        tracking: env.TRACKING_TABLE,
        replies: env.REPLIES_TABLE,
      }),
      rows: draftRows(env.DRAFTS_TABLE),
      limits: limitsTable(env.LIMITS_TABLE),
      hash: hmac,
      secret: () => secretText(env.DRAFT_KEY_SECRET_ARN),
      sendStored: (message) => send(env.SUBMISSIONS_QUEUE_URL, message),
      look: (typed) => postcodes().look(typed),
      partnership: partnership(env.PARTNERSHIP),
      languages,
      neutralSite: env.NEUTRAL_SITE,
      sendWithinMs: 2_000,
      countWithinMs: 500,
      retryFirstSeconds: env.RETRY_FIRST_SECONDS,
      random: (bytes) => randomBytes(bytes),
      newId: () => randomUUID(),
      now: () => new Date(),
    }),
  ),
);
