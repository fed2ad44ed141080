import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Secret } from './assembly.ts';
import { type Answer, errorOf } from './faults.ts';
import { generated } from './generated-secret.ts';

type Version = {
  readonly id: string;
  readonly stages: readonly string[];
  /** Absent while a rotation has begun and its function has put nothing yet. */
  readonly value?: string;
  /** Epoch seconds. */
  readonly created: number;
};
type Kept = Record<string, readonly Version[]>;
type Body = Readonly<Record<string, unknown>>;

const bad = (type: string, message: string) => errorOf('secretsmanager', 400, type, message);
const isError = (found: Version | Answer): found is Answer => 'status' in found;

/** Gives a stage to one version and takes it from all others; the last current one is previous. */
function staged(versions: readonly Version[], stage: string, to: string): readonly Version[] {
  const holder = versions.find(({ stages }) => stages.includes(stage));
  const moved = versions.map((version) => {
    const others = version.stages.filter((one) => one !== stage);
    return { ...version, stages: version.id === to ? [...others, stage] : others };
  });
  if (stage !== 'AWSCURRENT' || !holder || holder.id === to) return moved;
  return staged(moved, 'AWSPREVIOUS', holder.id);
}

/**
 * Secrets Manager for the local run: values made when first asked for, versions with stages, kept
 * in `file` (owner only) over a restart. It checks no permission: the proxy has done that.
 */
export function secretStore(deps: {
  secrets: () => readonly Secret[];
  file: string;
  now: () => Date;
}) {
  const kept: Kept = existsSync(deps.file)
    ? (JSON.parse(readFileSync(deps.file, 'utf8')) as Kept)
    : {};
  const seconds = () => deps.now().getTime() / 1000;

  function save(arn: string, versions: readonly Version[]) {
    kept[arn] = versions.filter(({ stages }) => stages.length > 0);
    mkdirSync(dirname(deps.file), { recursive: true });
    // Written beside and moved: a crash in between leaves the old file whole.
    writeFileSync(`${deps.file}.new`, JSON.stringify(kept), { mode: 0o600 });
    renameSync(`${deps.file}.new`, deps.file);
  }

  const find = (id: string) => deps.secrets().find(({ arn, name }) => arn === id || name === id);

  function versionsOf(secret: Secret): readonly Version[] {
    if (!kept[secret.arn]) {
      const value = secret.value ?? generated(secret.generate ?? {});
      const first = { id: randomUUID(), stages: ['AWSCURRENT'], value, created: seconds() };
      save(secret.arn, [first]);
    }
    return kept[secret.arn] ?? [];
  }

  function pick(secret: Secret, body: Body): Version | Answer {
    const stage =
      (body.VersionStage as string | undefined) ??
      (body.VersionId === undefined ? 'AWSCURRENT' : undefined);
    const found = versionsOf(secret).find(
      ({ id, stages }) =>
        (body.VersionId === undefined || id === body.VersionId) &&
        (stage === undefined || stages.includes(stage)),
    );
    if (found?.value !== undefined) return found;
    return bad('ResourceNotFoundException', 'There is no value for that version or stage');
  }

  function put(secret: Secret, body: Body): Answer {
    const id = typeof body.ClientRequestToken === 'string' ? body.ClientRequestToken : randomUUID();
    const value = body.SecretString;
    if (typeof value !== 'string') return bad('InvalidRequestException', 'Only text is known here');
    const versions = versionsOf(secret);
    const there = versions.find((version) => version.id === id);
    if (there?.value !== undefined && there.value !== value) {
      return bad('ResourceExistsException', 'This version has another value');
    }
    const stages = (body.VersionStages as string[] | undefined) ?? ['AWSCURRENT'];
    const added = { id, stages: there?.stages ?? [], value, created: there?.created ?? seconds() };
    const others = versions.filter((version) => version.id !== id);
    const next = stages.reduce<readonly Version[]>(
      (all, stage) => staged(all, stage, id),
      [...others, added],
    );
    save(secret.arn, next);
    return ok(secret, { VersionId: id, VersionStages: stages });
  }

  function move(secret: Secret, body: Body): Answer {
    const versions = versionsOf(secret);
    const stage = String(body.VersionStage);
    const holder = versions.find(({ stages }) => stages.includes(stage));
    if (holder && holder.id !== body.RemoveFromVersionId && holder.id !== body.MoveToVersionId) {
      return bad('InvalidParameterException', `${stage} is on version ${holder.id}: name it`);
    }
    const to = typeof body.MoveToVersionId === 'string' ? body.MoveToVersionId : '';
    if (to && !versions.some(({ id }) => id === to)) {
      return bad('ResourceNotFoundException', 'There is no such version');
    }
    save(secret.arn, staged(versions, stage, to));
    return ok(secret, {});
  }

  const ok = (secret: Secret, body: object): Answer => ({
    status: 200,
    body: { ARN: secret.arn, Name: secret.name, ...body },
  });

  function get(secret: Secret, body: Body): Answer {
    const found = pick(secret, body);
    if (isError(found)) return found;
    const { id: VersionId, stages: VersionStages, value: SecretString, created } = found;
    return ok(secret, { VersionId, VersionStages, SecretString, CreatedDate: created });
  }

  const describe = (secret: Secret): Answer =>
    ok(secret, {
      RotationEnabled: secret.rotation !== undefined,
      VersionIdsToStages: Object.fromEntries(
        versionsOf(secret).map(({ id, stages }) => [id, stages]),
      ),
    });

  return {
    call(operation: string, body: Body): Answer {
      const secret = find(String(body.SecretId));
      if (!secret) return bad('ResourceNotFoundException', 'There is no such secret');
      if (operation === 'GetSecretValue') return get(secret, body);
      if (operation === 'PutSecretValue') return put(secret, body);
      if (operation === 'UpdateSecretVersionStage') return move(secret, body);
      if (operation === 'DescribeSecret') return describe(secret);
      return bad('InvalidRequestException', `The local run does not know ${operation}`);
    },
    /** The current value of a secret, by name or ARN; throws if there is none of that name. */
    value(nameOrArn: string): string {
      const secret = find(nameOrArn);
      const found = secret && pick(secret, {});
      if (!found || isError(found) || found.value === undefined) {
        throw new Error(`There is no secret "${nameOrArn}"`);
      }
      return found.value;
    },
    /**
     * Begins a rotation as Secrets Manager does: a version without a value, staged AWSPENDING. A
     * rotation that was begun and not finished is taken up again. Gives the version's id.
     */
    beginRotation(nameOrArn: string): { secret: Secret; version: string } | undefined {
      const secret = find(nameOrArn);
      if (!secret) return undefined;
      const versions = versionsOf(secret);
      const begun = versions.find(
        ({ stages }) => stages.includes('AWSPENDING') && !stages.includes('AWSCURRENT'),
      );
      const version = begun?.id ?? randomUUID();
      if (!begun) {
        const added = { id: version, stages: [], created: seconds() };
        save(secret.arn, staged([...versions, added], 'AWSPENDING', version));
      }
      return { secret, version };
    },
  };
}
