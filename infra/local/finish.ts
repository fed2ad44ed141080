import type { Api, Assembly } from './definitions.ts';
import type { Draft } from './draft.ts';
import { Refused } from './intrinsics.ts';

/** Puts policies, aliases, methods and rotations to what they belong to. */
export function finish(draft: Draft): Assembly {
  const resourcePolicies: Record<string, Assembly['keys'][number]['policy']> = {};
  for (const { arn, statements } of draft.resourcePolicies) {
    resourcePolicies[arn] = [...(resourcePolicies[arn] ?? []), ...statements];
  }
  const roles = draft.roles.map(({ name, arn }) => ({
    name,
    arn,
    statements: draft.policies.filter(({ role }) => role === name).flatMap((p) => p.statements),
  }));
  refuseManaged(draft);
  refuseUnanswered(draft);

  return {
    account: draft.account,
    region: draft.region,
    tables: draft.tables,
    queues: draft.queues.map((queue) => {
      const policy = resourcePolicies[queue.arn];
      return policy ? { ...queue, policy } : queue;
    }),
    topics: draft.topics,
    functions: draft.functions,
    mappings: draft.mappings,
    schedules: draft.schedules,
    apis: draft.apis.map((api) => finishApi(api, draft)),
    secrets: draft.secrets.map((secret) => {
      const rotation = draft.rotations.find(({ secretArn }) => secretArn === secret.arn);
      return rotation ? { ...secret, rotation: rotation.functionName } : secret;
    }),
    roles,
    resourcePolicies,
    keys: draft.keys.map((key) => ({
      ...key,
      aliases: draft.aliases.filter(({ keyArn }) => keyArn === key.arn).map(({ name }) => name),
    })),
    permissions: draft.permissions,
  };
}

/** What AWS's own managed policies allow is not in the templates, so it cannot be evaluated. */
function refuseManaged({ functions, roles }: Draft) {
  for (const { name, managed } of roles) {
    const used = functions.find(({ roleName }) => roleName === name);
    const [arn] = managed.filter((entry) => entry.startsWith('arn:aws:iam::aws:'));
    if (used && arn) throw new Refused(`${used.name}: its role ${name} has managed policy ${arn}.`);
  }
}

/** The function of each path of an API. */
function functionsOf(id: string, { methods, paths }: Draft): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { resource, functionName } of methods.filter(({ api }) => api === id)) {
    const path = resource === `${id}-root` ? '/' : paths.get(resource);
    if (path === undefined || path in found)
      throw new Refused(`${id}: ${path ?? resource} is no path with one function.`);
    found[path] = functionName;
  }
  return found;
}

/** API Gateway itself answers where a path has no method; the local run would ask a function. */
function refuseUnanswered({ methods, paths }: Draft) {
  for (const [resource, path] of paths)
    if (!methods.some((method) => method.resource === resource))
      throw new Refused(`${resource}: nothing answers on ${path}.`);
}

function finishApi({ id, ...api }: Draft['apis'][number], draft: Draft): Api {
  const { '/': functionName, '/{proxy+}': below, ...apart } = functionsOf(id, draft);
  const [stage, ...otherStages] = draft.stages.filter((entry) => entry.api === id);
  if (!functionName || functionName !== below) {
    throw new Refused(`${api.stack}: an API here is one function with ANY on / and on /{proxy+}.`);
  }
  if (!stage || otherStages.length) throw new Refused(`${api.stack}: an API here has one stage.`);
  const responses = draft.gatewayResponses.filter((entry) => entry.api === id);
  return {
    ...api,
    functionName,
    ...(Object.keys(apart).length > 0 && { apart }),
    stage: stage.name,
    gatewayResponses: Object.fromEntries(responses.map(({ type, response }) => [type, response])),
    arn: `arn:aws:execute-api:${draft.region}:${draft.account}:${id}`,
  };
}
