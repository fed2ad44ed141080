import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { partnership } from '../../functions/domain/partnerships.ts';
import { type Assembly, readAssembly, type Statement } from '../../infra/local/assembly.ts';
import { like, listOf } from '../../infra/local/conditions.ts';
import { grants } from '../../infra/local/grants.ts';
import { type Asked, evaluate } from '../../infra/local/iam.ts';
import type { Control } from '../control.ts';
import { synthesise } from '../infra/synthesis.ts';

type Grant = Awaited<ReturnType<Control['grants']>>[number];

const Manifest = z.looseObject({
  artifacts: z.record(z.string(), z.looseObject({ environment: z.string().optional() })),
});

/** Every policy of a partnership whose hubs are each in an AWS account of their own. */
export function accountsApart(id: string): Assembly {
  const { hubs, ...others } = partnership(id);
  const apart = hubs.map((hub, n) => ({ ...hub, account: String(n + 2).repeat(12) }));
  const made = synthesise({ partnership: { ...others, hubs: apart } });
  const file = join(made.outdir, 'manifest.json');
  const manifest = Manifest.parse(JSON.parse(readFileSync(file, 'utf8')));
  const environments = new Set(
    Object.values(manifest.artifacts).flatMap(({ environment }) => environment ?? []),
  );
  // The local run knows one account only: each is read by itself.
  const read = [...environments].map((environment) => {
    const artifacts = Object.fromEntries(
      Object.entries(manifest.artifacts).filter(([, one]) => one.environment === environment),
    );
    writeFileSync(file, JSON.stringify({ ...manifest, artifacts }));
    return readAssembly(made.outdir);
  });
  made.remove();
  const [first, ...more] = read;
  if (!first) throw new Error('No account');
  return more.reduce(together, first);
}

const together = (a: Assembly, b: Assembly): Assembly => ({
  ...a,
  functions: [...a.functions, ...b.functions],
  permissions: [...a.permissions, ...b.permissions],
  roles: [...a.roles, ...b.roles],
  keys: [...a.keys, ...b.keys],
  resourcePolicies: { ...a.resourcePolicies, ...b.resourcePolicies },
});

/** What an ARN names, in whichever account. */
const named = (arn: string) => [arn.split(':')[2], ...arn.split(':').slice(5)].join(':');

/**
 * Whether calls that this grant of a queue or key is for are allowed with it, and refused without
 * it for want of that very action. Gives what is wrong; nothing, if all is well.
 */
export function whyNotNeeded(assembly: Assembly, { of, owner, index, action }: Grant): string[] {
  const inForce = grants(assembly);
  const grant = inForce
    .list()
    .find(
      (one) =>
        one.of === of &&
        named(one.owner) === named(owner) &&
        one.index === index &&
        one.action === action,
    );
  const policies = inForce.policies();
  const all = of === 'key' ? policies.keys.map(({ arn, policy }) => [arn, policy] as const) : [];
  const statement = new Map([...all, ...Object.entries(policies.resourcePolicies)]).get(
    grant?.owner ?? '',
  )?.[index];
  if (!grant || !statement) return ['not there when hubs have accounts of their own'];
  const witnesses = callsFor(statement, grant, assembly);
  const refusedBefore = witnesses.filter((one) => !evaluate(policies, one).allowed);
  inForce.take({ [of]: grant.owner, index, action });
  const stillAllowed = witnesses.filter((one) => {
    const { allowed, reason } = evaluate(inForce.policies(), one);
    return allowed || !reason.includes(action);
  });
  return [
    ...(witnesses.length === 0 ? ['nobody is meant by it'] : []),
    ...refusedBefore.map(({ principal }) => `does not let ${principal} in`),
    ...stillAllowed.map(({ principal }) => `${principal} may without it`),
  ];
}

/** The calls that a statement of a queue or key is written for, as it says itself. */
function callsFor(statement: Statement, { owner, action }: Grant, { roles }: Assembly): Asked[] {
  const tests = Object.values(statement.Condition ?? {}).flatMap((test) => Object.entries(test));
  const values = new Map(tests.map(([key, value]) => [key, listOf(value).map(String)]));
  const senders = values.get('aws:PrincipalArn') ?? [];
  values.delete('aws:PrincipalArn');
  // ARNs and names, with something that the pattern lets stand where it has a star.
  const context = Object.fromEntries(
    [...values].map(([key, [value = '']]) => [key, value.replaceAll('*', 'x')]),
  );
  const { AWS = [], Service = [] } = statement.Principal as Record<string, string | string[]>;
  const accounts = listOf(AWS).map((one) => one.split(':')[4] ?? one);
  const meant = roles
    .map(({ arn }) => arn)
    .filter((arn) => accounts.includes(arn.split(':')[4] ?? ''))
    .filter((arn) => senders.some((sender) => like(sender).test(arn)));
  return [...meant, ...listOf(Service)].map((principal) => ({
    ...{ principal, action, resource: owner, context },
  }));
}
