import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { templates } from '../../web/generated/public.js';
import { renderer } from '../../web/render.ts';
import { type Languages, replyPaths } from '../../web/words/paths.ts';
import { languages } from '../../web/words/words.ts';
import { attemptsTable } from '../aws/attempts.ts';
import { repliesRead } from '../aws/replies-read.ts';
import { waitMinutes, waitUntil } from '../domain/attempts.ts';
import type { Partnership } from '../domain/partnership.ts';
import { partnership } from '../domain/partnerships.ts';
import { behindGateway } from '../gateway.ts';
import { fault, lambda, logger } from '../lambda.ts';
import { measure, type Measure } from '../measure.ts';
import { framed } from './frame.ts';
import { lookFor, type Looking } from './look-for-reply.ts';
import { replyIdOf } from './phrases.ts';
import { replyView } from './reply-view.ts';
import { formOf } from './typed.ts';
import { type Call, pageShower, problem, type Show, wordsOf } from './web-context.ts';

export const Env = z.object({
  REPLIES_TABLE: z.string(),
  ATTEMPTS_TABLE: z.string(),
  PARTNERSHIP: z.string(),
  /** Where "Exit this page" leads. */
  NEUTRAL_SITE: z.url(),
});

/** Of two short texts, however they are typed: each letter is up to twelve bytes. */
const largestBody = 250_000;

type Deps = Looking & {
  readonly measure: Measure;
  readonly partnership: Partnership;
  readonly languages: Languages;
  readonly neutralSite: string;
};

/**
 * Where somebody who asked or referred at work comes back. It reads one reply by reference and
 * phrase, and can list none. No cookie: what they see stands on this page alone.
 */
export function replies(deps: Deps) {
  const { partnership, languages, neutralSite } = deps;
  const show = pageShower(renderer(templates), { demonstration: !partnership.live, languages });
  return framed({ show, languages, neutralSite, largestBody }, (app) => {
    for (const path of replyPaths(languages)) {
      app.get(path, (c) => ask(c, show, false));
      app.post(path, (c) => answer(c, show, deps));
    }
  });
}

function ask(c: Call, show: Show, missed: boolean) {
  const w = wordsOf(c);
  const { page } = w.reply.ask;
  const error = w.question.error;
  const [action, back] = [`${c.var.base}/reply`, `${c.var.base}/`];
  const title = missed ? `${error} ${page}` : page;
  return show(c, 'reply-asked', {
    ...{ title, action, back, missed },
    errorWord: error.replace(/:$/, ''),
  });
}

async function answer(c: Call, show: Show, deps: Deps) {
  const form = await formOf(c.req.raw);
  if (!form) return problem(show, 400)(c);
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  try {
    const found = await lookFor({ reference: text('reference'), phrase: text('phrase') }, deps);
    if (found === 'missed') return ask(c, show, true);
    if (found === 'wait') return wait(c, show, deps);
    return show(
      c,
      'reply',
      replyView(found, { ...deps, base: c.var.base, now: deps.now(), w: wordsOf(c) }),
    );
  } catch (error) {
    logger.error('reply-not-read', fault(error));
    return show(c, 'problem', { problem: wordsOf(c).reply.failed }, 503);
  }
}

/** That somebody must wait is counted: many of them are guesses, or keep somebody from their reply. */
function wait(c: Call, show: Show, { measure, now }: Deps) {
  const { reply, when } = wordsOf(c);
  measure({ RepliesMustWait: 1 });
  c.header('Retry-After', String(waitMinutes * 60));
  const from = when.clock(waitUntil(now()));
  return show(c, 'reply-wait', { title: reply.wait.page, back: `${c.var.base}/reply`, from }, 429);
}

export const handler = lambda(Env, (env) =>
  behindGateway(
    replies({
      replies: repliesRead(env.REPLIES_TABLE),
      attempts: attemptsTable(env.ATTEMPTS_TABLE),
      idOf: replyIdOf,
      measure: measure(),
      partnership: partnership(env.PARTNERSHIP),
      languages,
      neutralSite: env.NEUTRAL_SITE,
      newId: () => randomUUID(),
      now: () => new Date(),
    }),
  ),
);
