import * as z from 'zod';
import type { Assembly, Statement } from './assembly.ts';
import { like, listOf } from './conditions.ts';
import { type Policies, policiesOf } from './iam.ts';

/** Which grants to take out: of whom (one of role, resource, key), and which of their statements. */
export const Without = z
  .strictObject({
    /** Name or ARN of a role. */
    role: z.string().optional(),
    /** ARN of a queue, secret or function that has a policy. */
    resource: z.string().optional(),
    /** ARN or alias of a key. */
    key: z.string().optional(),
    /** Place of the statement, from 0, as the list of grants has it. */
    index: z.int().min(0).optional(),
    /** Only this action of the statement; `*` may stand in it. */
    action: z.string().optional(),
    /** Only statements that hold this resource, as written. */
    on: z.string().optional(),
  })
  .refine(({ role, resource, key }) => [role, resource, key].filter(Boolean).length === 1, {
    error: 'Name one of role, resource, key',
  });
export type Without = z.infer<typeof Without>;

export type Grant = {
  readonly of: 'role' | 'resource' | 'key';
  readonly owner: string;
  readonly index: number;
  readonly action: string;
  readonly resource: string;
};

/** The policies of the running assembly, from which grants can be taken to see what then fails. */
export function grants(assembly: Assembly) {
  let whole = oneResourceEach(policiesOf(assembly));
  let current = whole;

  return {
    policies: (): Policies => current,
    replace(next: Assembly) {
      whole = oneResourceEach(policiesOf(next));
      current = whole;
    },
    /** A new value, so that pollers see a change even if all was back before they looked. */
    restore: () => void (current = { ...whole }),
    list: () => listed(current),
    /** Takes grants out, beside those that are out already; gives what was taken. */
    take(without: Without): Grant[] {
      const before = listed(current);
      current = taken(current, without);
      const left = new Set(listed(current).map((grant) => JSON.stringify(grant)));
      return before.filter((grant) => !left.has(JSON.stringify(grant)));
    },
  };
}

/** The same policies, in which each statement allows one resource: so each can be taken alone. */
function oneResourceEach({ roles, keys, resourcePolicies }: Policies): Policies {
  const apart = (statements: readonly Statement[]) =>
    statements.flatMap((statement) =>
      statement.Effect === 'Allow' && listOf(statement.Resource).length > 1
        ? listOf(statement.Resource).map((Resource) => ({ ...statement, Resource }))
        : [statement],
    );
  return {
    roles: roles.map((one) => ({ ...one, statements: apart(one.statements) })),
    keys: keys.map((one) => ({ ...one, policy: apart(one.policy) })),
    resourcePolicies: Object.fromEntries(
      Object.entries(resourcePolicies).map(([arn, policy]) => [arn, apart(policy)]),
    ),
  };
}

function taken({ roles, keys, resourcePolicies }: Policies, without: Without): Policies {
  const cut = (statements: readonly Statement[]) =>
    statements.map((statement, index) => reduced(statement, index, without));
  const role = without.role;
  return {
    roles: roles.map((one) =>
      one.arn === role || one.name === role ? { ...one, statements: cut(one.statements) } : one,
    ),
    keys: keys.map((one) =>
      without.key !== undefined && [one.arn, ...one.aliases].includes(without.key)
        ? { ...one, policy: cut(one.policy) }
        : one,
    ),
    resourcePolicies: Object.fromEntries(
      Object.entries(resourcePolicies).map(([arn, policy]) => [
        arn,
        arn === without.resource ? cut(policy) : policy,
      ]),
    ),
  };
}

/** The statement without the actions meant. It stays in its place, so that places stay the same. */
function reduced(statement: Statement, index: number, { index: only, action, on }: Without) {
  const meant =
    statement.Effect === 'Allow' &&
    (only === undefined || only === index) &&
    (on === undefined || listOf(statement.Resource).includes(on));
  if (!meant) return statement;
  const left = listOf(statement.Action).filter(
    (one) => action !== undefined && !like(action, 'is').test(one),
  );
  return { ...statement, Action: left };
}

function listed({ roles, keys, resourcePolicies }: Policies): Grant[] {
  const of = (of: Grant['of'], owner: string, statements: readonly Statement[]): Grant[] =>
    statements.flatMap(({ Effect, Action, Resource }, index) =>
      Effect === 'Deny'
        ? []
        : listOf(Action).map((action) => ({
            of,
            owner,
            index,
            action,
            resource: listOf(Resource).join(' '),
          })),
    );
  return [
    ...roles.flatMap(({ name, statements }) => of('role', name, statements)),
    ...keys.flatMap(({ arn, policy }) => of('key', arn, policy)),
    ...Object.entries(resourcePolicies).flatMap(([arn, policy]) => of('resource', arn, policy)),
  ];
}
