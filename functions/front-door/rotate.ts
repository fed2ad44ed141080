import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { rotatingSecret, type RotatingSecret } from '../aws/rotation.ts';
import { readKeys, rotated } from '../domain/draft-keys.ts';
import { failure, lambda, logger } from '../lambda.ts';

export const Env = z.object({ DRAFT_KEY_SECRET_ARN: z.string() });

/** What Secrets Manager calls a rotation with, four times, and again after any fault. */
const Event = z.object({
  Step: z.enum(['createSecret', 'setSecret', 'testSecret', 'finishSecret']),
  SecretId: z.string(),
  /** The id of the version that is being made. */
  ClientRequestToken: z.string(),
});

type Deps = {
  readonly secret: RotatingSecret;
  readonly secretArn: string;
  readonly random: (bytes: number) => Uint8Array;
  readonly now: () => Date;
};

/** Gives drafts a new key; the old ones open what they sealed for two hours more. */
export const rotateDraftKey =
  (deps: Deps) =>
  async (event: unknown): Promise<void> => {
    const { Step, SecretId, ClientRequestToken: version } = Event.parse(event);
    if (SecretId !== deps.secretArn) throw failure('not-our-secret');
    const stages = await deps.secret.versions();
    if (stages[version]?.includes('AWSCURRENT')) return;
    if (!stages[version]?.includes('AWSPENDING')) throw failure('no-rotation-to-this-version');
    if (Step === 'createSecret') await create(version, deps);
    // setSecret: no other service has to be told of the key.
    // When a schedule is made, this step is called alone, before there is a new value.
    if (Step === 'testSecret' && (await deps.secret.pending(version)) !== undefined)
      await test(version, deps);
    if (Step === 'finishSecret') {
      // Once more: a value that has waited for hours no longer opens what was sealed meanwhile.
      await test(version, deps);
      await finish(version, stages, deps);
    }
    logger.info('rotation-step', { step: Step, version });
  };

async function create(version: string, { secret, random, now }: Deps): Promise<void> {
  if ((await secret.pending(version)) !== undefined) return;
  await secret.putPending(version, rotated(await secret.current(), random(32), now()));
}

/** The new value must still open every draft that the current one can have sealed. */
async function test(version: string, { secret, now }: Deps): Promise<void> {
  const at = now();
  const pending = await secret.pending(version);
  if (pending === undefined) throw failure('no-new-value');
  const keys = readKeys(pending, at);
  const [sealing] = readKeys(await secret.current(), at);
  const kept = keys.find(({ id }) => id === sealing?.id);
  const same = sealing && kept && Buffer.compare(sealing.key, kept.key) === 0;
  if (!same || keys[0]?.until !== undefined) throw failure('new-keys-do-not-open-old-drafts');
}

async function finish(
  version: string,
  stages: Readonly<Record<string, readonly string[]>>,
  { secret }: Deps,
): Promise<void> {
  const before = Object.keys(stages).find((id) => stages[id]?.includes('AWSCURRENT'));
  await secret.makeCurrent(version, before);
}

export const handler = lambda(Env, (env) =>
  rotateDraftKey({
    secret: rotatingSecret(env.DRAFT_KEY_SECRET_ARN),
    secretArn: env.DRAFT_KEY_SECRET_ARN,
    random: randomBytes,
    now: () => new Date(),
  }),
);
