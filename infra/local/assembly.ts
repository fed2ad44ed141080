import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as z from 'zod';
import type { Assembly } from './definitions.ts';
import { naming } from './naming.ts';
import { Refused, refuseImports, type Resource, resolve } from './intrinsics.ts';
import { type Draft, emptyDraft, type Place } from './draft.ts';
import { finish } from './finish.ts';
import { leftOut, readers } from './resources.ts';

export type * from './definitions.ts';

const Manifest = z.object({
  artifacts: z.record(
    z.string(),
    z.object({
      type: z.string(),
      environment: z.string().optional(),
      properties: z
        .object({ templateFile: z.string().optional(), stackName: z.string().optional() })
        .optional(),
    }),
  ),
});
const Template = z.object({
  Resources: z.record(
    z.string(),
    z.object({
      Type: z.string(),
      Properties: z.record(z.string(), z.unknown()).optional(),
      Condition: z.string().optional(),
    }),
  ),
});
const Assets = z.object({
  files: z.record(z.string(), z.object({ source: z.object({ path: z.string().optional() }) })),
});

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/**
 * Reads a synthesised cloud assembly. Throws `Refused`, with resource and template, for
 * whatever the local run does not know: it never guesses. The stacks in `absent` are not read,
 * as if they were not deployed.
 */
export function readAssembly(dir: string, absent: readonly string[] = []): Assembly {
  const draft = emptyDraft();
  for (const [id, artifact] of Object.entries(
    Manifest.parse(json(join(dir, 'manifest.json'))).artifacts,
  )) {
    if (artifact.type === 'cdk:cloud-assembly') {
      throw new Refused(`manifest.json: ${id} is an assembly within the assembly.`);
    }
    if (artifact.type !== 'aws:cloudformation:stack') continue;
    const file = artifact.properties?.templateFile ?? `${id}.template.json`;
    const [, account, region] =
      /^aws:\/\/(\d{12})\/([a-z0-9-]+)$/.exec(artifact.environment ?? '') ?? [];
    if (!account || !region) {
      throw new Refused(`manifest.json: stack ${id} has no account and region of its own.`);
    }
    const stack = artifact.properties?.stackName ?? id;
    if (absent.includes(stack)) continue;
    // One account and region here: the engines know only one.
    draft.account ||= account;
    draft.region ||= region;
    if (account !== draft.account || region !== draft.region) {
      throw new Refused(`manifest.json: stack ${id} is in another account or region.`);
    }
    readStack(dir, { template: basename(file), stack, account, region }, draft);
  }
  return finish(draft);
}

function readStack(dir: string, where: Omit<Place, 'codeFolder' | 'scope'>, draft: Draft): void {
  const { Resources } = Template.parse(json(join(dir, where.template)));
  const scope = { ...where, attribute: naming(Resources as Record<string, Resource>, where) };
  const place: Place = { ...where, scope, codeFolder: codeFolders(dir, where) };
  for (const [id, resource] of Object.entries(Resources)) {
    const at = `${id} (${resource.Type})`;
    refuseImports(resource, where.template, at);
    if (leftOut.has(resource.Type)) continue;
    const read = readers[resource.Type];
    if (!read) {
      throw new Refused(`${where.template}, ${at}: the local run does not know this type.`);
    }
    if (resource.Condition) throw new Refused(`${where.template}, ${at}: has a condition.`);
    try {
      read(resolve(resource.Properties ?? {}, scope, at), { ...place, id, at }, draft);
    } catch (error) {
      if (!(error instanceof z.ZodError)) throw error;
      throw new Refused(`${where.template}, ${at}: ${z.prettifyError(error)}`);
    }
  }
}

function codeFolders(dir: string, { template, stack }: { template: string; stack: string }) {
  return (key: string, at: string) => {
    const assets = Assets.parse(
      json(join(dir, template.replace('.template.json', '.assets.json'))),
    );
    const path = assets.files[key.replace(/\.zip$/, '')]?.source.path;
    if (!path) throw new Refused(`${template}, ${at}: no asset ${key} in ${stack}.assets.json.`);
    return join(dir, path);
  };
}
