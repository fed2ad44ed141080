import { randomUUID } from 'node:crypto';
import type { Secret } from './assembly.ts';
import { type Answer, errorOf } from './errors.ts';
import { secretVersions, staged, type Version } from './secret-versions.ts';

type Versions = ReturnType<typeof secretVersions>;
type Body = Readonly<Record<string, unknown>>;
type Operation = (versions: Versions, secret: Secret, body: Body) => Answer;

const bad = (type: string, message: string) => errorOf('secretsmanager', 400, type, message);
const isError = (found: Version | Answer): found is Answer => 'status' in found;
const ok = (secret: Secret, body: object): Answer => ({
  status: 200,
  body: { ARN: secret.arn, Name: secret.name, ...body },
});

function pick(versions: Versions, secret: Secret, body: Body): Version | Answer {
  const stage =
    (body.VersionStage as string | undefined) ??
    (body.VersionId === undefined ? 'AWSCURRENT' : undefined);
  const found = versions
    .of(secret)
    .find(
      ({ id, stages }) =>
        (body.VersionId === undefined || id === body.VersionId) &&
        (stage === undefined || stages.includes(stage)),
    );
  if (found?.value !== undefined) return found;
  return bad('ResourceNotFoundException', 'There is no value for that version or stage');
}

const get: Operation = (versions, secret, body) => {
  const found = pick(versions, secret, body);
  if (isError(found)) return found;
  const { id: VersionId, stages: VersionStages, value: SecretString, created } = found;
  return ok(secret, { VersionId, VersionStages, SecretString, CreatedDate: created });
};

const put: Operation = (versions, secret, body) => {
  const id = typeof body.ClientRequestToken === 'string' ? body.ClientRequestToken : randomUUID();
  const value = body.SecretString;
  if (typeof value !== 'string') return bad('InvalidRequestException', 'Only text is known here');
  const all = versions.of(secret);
  const there = all.find((version) => version.id === id);
  if (there?.value !== undefined && there.value !== value) {
    return bad('ResourceExistsException', 'This version has another value');
  }
  const stages = (body.VersionStages as string[] | undefined) ?? ['AWSCURRENT'];
  const created = there?.created ?? versions.seconds();
  const added = { id, stages: there?.stages ?? [], value, created };
  const others = all.filter((version) => version.id !== id);
  const next = stages.reduce<readonly Version[]>(
    (so, stage) => staged(so, stage, id),
    [...others, added],
  );
  versions.save(secret, next);
  return ok(secret, { VersionId: id, VersionStages: stages });
};

const move: Operation = (versions, secret, body) => {
  const all = versions.of(secret);
  const stage = String(body.VersionStage);
  const holder = all.find(({ stages }) => stages.includes(stage));
  if (holder && holder.id !== body.RemoveFromVersionId && holder.id !== body.MoveToVersionId) {
    return bad('InvalidParameterException', `${stage} is on version ${holder.id}: name it`);
  }
  const to = typeof body.MoveToVersionId === 'string' ? body.MoveToVersionId : '';
  if (to && !all.some(({ id }) => id === to)) {
    return bad('ResourceNotFoundException', 'There is no such version');
  }
  versions.save(secret, staged(all, stage, to));
  return ok(secret, {});
};

const describe: Operation = (versions, secret) =>
  ok(secret, {
    RotationEnabled: secret.rotation !== undefined,
    VersionIdsToStages: Object.fromEntries(
      versions.of(secret).map(({ id, stages }) => [id, stages]),
    ),
  });

const operations: Readonly<Record<string, Operation>> = {
  GetSecretValue: get,
  PutSecretValue: put,
  UpdateSecretVersionStage: move,
  DescribeSecret: describe,
};

/** As Secrets Manager begins it: a version without a value, staged AWSPENDING. */
function begin(versions: Versions, secret: Secret): string {
  const all = versions.of(secret);
  const begun = all.find(
    ({ stages }) => stages.includes('AWSPENDING') && !stages.includes('AWSCURRENT'),
  );
  if (begun) return begun.id;
  const id = randomUUID();
  const added = { id, stages: [], created: versions.seconds() };
  versions.save(secret, staged([...all, added], 'AWSPENDING', id));
  return id;
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
  const versions = secretVersions(deps);
  const find = (id: string) => deps.secrets().find(({ arn, name }) => arn === id || name === id);
  return {
    call(operation: string, body: Body): Answer {
      const secret = find(String(body.SecretId));
      if (!secret) return bad('ResourceNotFoundException', 'There is no such secret');
      const run = operations[operation];
      if (run) return run(versions, secret, body);
      return bad('InvalidRequestException', `The local run does not know ${operation}`);
    },
    /** The current value of a secret, by name or ARN; throws if there is none of that name. */
    value(nameOrArn: string): string {
      const secret = find(nameOrArn);
      const found = secret && pick(versions, secret, {});
      if (!found || isError(found) || found.value === undefined) {
        throw new Error(`There is no secret "${nameOrArn}"`);
      }
      return found.value;
    },
    /**
     * Begins a rotation. One that was begun and not finished is taken up again. Gives the id of
     * the version to be.
     */
    beginRotation(nameOrArn: string): { secret: Secret; version: string } | undefined {
      const secret = find(nameOrArn);
      return secret && { secret, version: begin(versions, secret) };
    },
  };
}
