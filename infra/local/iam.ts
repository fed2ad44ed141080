import type { Assembly, Key, Permission, Role, Statement } from './assembly.ts';
import { type Context, conditionsHold, like, listOf, refuseUnknown } from './conditions.ts';

/** The part of an assembly that says who may do what. */
export type Policies = Pick<Assembly, 'keys' | 'resourcePolicies'> & {
  readonly roles: readonly Role[];
};

export type Asked = {
  /** ARN of a role, or the name of a service such as `events.amazonaws.com`. */
  readonly principal: string;
  readonly action: string;
  readonly resource: string;
  readonly context?: Context;
};

export type Decision = {
  readonly allowed: boolean;
  readonly reason: string;
  /** The statement that decided, where there is one. */
  readonly by?: Statement;
};

const accountOf = (arn: string) => arn.split(':')[4] ?? '';
const isRole = (principal: string) => principal.startsWith('arn:');

/** How a resource's policy meets a principal: by name, through its account only, or not at all. */
function meets(statement: Statement, principal: string): 'by-name' | 'by-account' | undefined {
  if (statement.Principal === '*') return 'by-name';
  if (statement.Principal === undefined) return undefined;
  for (const [kind, names] of Object.entries(statement.Principal)) {
    if (kind !== 'AWS' && kind !== 'Service') {
      throw new Error(`The local IAM check does not know principals of the kind ${kind}`);
    }
    if (kind === 'Service' && listOf(names).includes(principal)) return 'by-name';
    if (kind !== 'AWS' || !isRole(principal)) continue;
    if (listOf(names).some((name) => name === '*' || name === principal)) return 'by-name';
    const account = accountOf(principal);
    const opened = [account, `arn:aws:iam::${account}:root`];
    if (listOf(names).some((name) => opened.includes(name))) return 'by-account';
  }
  return undefined;
}

const covers = (statement: Statement, { action, resource }: Asked) =>
  listOf(statement.Action).some((pattern) => like(pattern, 'is').test(action)) &&
  // A resource's own policy may leave its resource out.
  (statement.Resource === undefined ||
    listOf(statement.Resource).some((pattern) => like(pattern).test(resource)));

/** Throws, with the statement, for anything in the policies that this check cannot weigh. */
function refuseUnknownPolicies({ roles, keys, resourcePolicies }: Policies): void {
  for (const { statements } of roles) statements.forEach(refuseUnknown);
  for (const { policy } of keys) policy.forEach(refuseUnknown);
  Object.values(resourcePolicies).flat().forEach(refuseUnknown);
}

/** The policies of an assembly, with its invoke permissions as policies of the functions. */
export function policiesOf(assembly: Assembly): Policies {
  const ofFunctions = assembly.functions.map(({ name, arn }): [string, Statement[]] => [
    arn,
    assembly.permissions.filter((one) => one.functionName === name).map((one) => invoke(one, arn)),
  ]);
  const { roles, keys } = assembly;
  const resourcePolicies = { ...assembly.resourcePolicies, ...Object.fromEntries(ofFunctions) };
  const policies = { roles, keys, resourcePolicies };
  refuseUnknownPolicies(policies);
  return policies;
}

const invoke = (permission: Permission, arn: string): Statement => ({
  Effect: 'Allow',
  Principal: { [isRole(permission.principal) ? 'AWS' : 'Service']: permission.principal },
  Action: permission.action,
  Resource: arn,
  Condition: {
    ...(permission.sourceArn ? { ArnLike: { 'aws:SourceArn': permission.sourceArn } } : {}),
    ...(permission.sourceAccount
      ? { StringEquals: { 'aws:SourceAccount': permission.sourceAccount } }
      : {}),
  },
});

/**
 * Whether AWS would allow the call. An explicit deny wins. In one account the role's policy or a
 * resource policy that names the role is enough; an account as principal only opens the door for
 * the role's own policy. Across accounts both sides must allow. A key's own policy must always
 * have a part in it. Throws for policies that this check cannot weigh.
 */
export function evaluate(policies: Policies, asked: Asked): Decision {
  const key = policies.keys.find(({ arn }) => arn === asked.resource);
  const context = contextOf(asked, key);
  const fits = (statement: Statement) =>
    covers(statement, asked) && conditionsHold(statement, context);

  const identity = policies.roles.find(({ arn }) => arn === asked.principal)?.statements ?? [];
  const onRole = identity.filter(fits);
  const attached = key?.policy ?? policies.resourcePolicies[asked.resource] ?? [];
  const onResource = attached.filter(
    (statement) => meets(statement, asked.principal) !== undefined && fits(statement),
  );

  const denied = [...onRole, ...onResource].find(({ Effect }) => Effect === 'Deny');
  if (denied) return refused(asked, 'with an explicit deny', denied);

  const [byRole] = onRole;
  const byName = onResource.find((one) => meets(one, asked.principal) === 'by-name');
  const opened = onResource[0];
  const ofKey = asked.action.startsWith('kms:');
  const sameAccount = isRole(asked.principal)
    ? accountOf(asked.principal) === accountOf(asked.resource)
    : true;

  if (sameAccount && byName) return allowed(byName);
  if (byRole && (opened ?? (sameAccount && !ofKey))) return allowed(byRole);
  if (!byRole)
    return refused(asked, `because no identity-based policy allows the ${asked.action} action`);
  const kind = ofKey ? 'key policy' : 'resource-based policy';
  return refused(asked, `because no ${kind} allows the ${asked.action} action`);
}

/** What every call has of its own: who calls, over TLS (claimed: here it is plain loopback). */
const contextOf = (asked: Asked, key: Key | undefined): Context => ({
  'aws:SecureTransport': 'true',
  ...(isRole(asked.principal)
    ? { 'aws:PrincipalArn': asked.principal, 'aws:PrincipalAccount': accountOf(asked.principal) }
    : {}),
  ...(key ? { 'kms:ResourceAliases': key.aliases } : {}),
  ...asked.context,
});

const allowed = (by: Statement): Decision => ({ allowed: true, reason: 'allowed', by });

const refused = (asked: Asked, why: string, by?: Statement): Decision => ({
  allowed: false,
  reason:
    `User: ${asked.principal} is not authorized to perform: ${asked.action} ` +
    `on resource: ${asked.resource} ${why}`,
  ...(by ? { by } : {}),
});
