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

function finishApi({ id, ...api }: Draft['apis'][number], draft: Draft): Api {
  const methods = draft.methods.filter((method) => method.api === id);
  const paths = methods.map(({ resource }) =>
    resource === `${id}-root` ? '/' : (draft.proxies.get(resource) ?? ''),
  );
  const [functionName, ...others] = new Set(methods.map((method) => method.functionName));
  const [stage, ...otherStages] = draft.stages.filter((entry) => entry.api === id);
  if (!functionName || others.length || !paths.includes('/') || !paths.includes('/{proxy+}')) {
    throw new Refused(`${api.stack}: an API here is one function with ANY on / and on /{proxy+}.`);
  }
  if (!stage || otherStages.length) throw new Refused(`${api.stack}: an API here has one stage.`);
  const responses = draft.gatewayResponses.filter((entry) => entry.api === id);
  return {
    ...api,
    functionName,
    stage: stage.name,
    gatewayResponses: Object.fromEntries(responses.map(({ type, response }) => [type, response])),
    arn: `arn:aws:execute-api:${draft.region}:${draft.account}:${id}`,
  };
}
