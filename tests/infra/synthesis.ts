import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { type Build, buildApp } from '../../infra/app.ts';

const Resource = z.looseObject({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  DeletionPolicy: z.string().optional(),
});
type Resource = z.infer<typeof Resource>;
const Template = z.looseObject({ Resources: z.record(z.string(), Resource) });

export type Found = Resource & {
  readonly stack: string;
  readonly id: string;
  readonly bytes: number;
};

const Violations = z.object({
  pluginReports: z.array(
    z.object({
      violations: z.array(
        z.object({
          ruleName: z.string(),
          violatingConstructs: z.array(z.object({ constructPath: z.string() })),
        }),
      ),
    }),
  ),
});

export const account = '111111111111';

/** Synthesises with a stub for each function's code, into a folder that `remove` takes away. */
export function synthesise(build: Partial<Build> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'front-door-synth-'));
  const code = join(folder, 'code');
  mkdirSync(code);
  writeFileSync(join(code, 'index.mjs'), 'export const handler = async () => ({});');
  const outdir = join(folder, 'out');
  const app = buildApp({
    ...{ account, today: '2026-11-20', validate: false, outdir, code: () => code },
    ...build,
  });
  let failed: unknown;
  try {
    app.synth();
  } catch (error) {
    if (!build.nag) throw error;
    failed = error;
  }
  const stacks = app.node.children.map(({ node }) => node.id).filter((id) => id !== 'Tree');
  const text = (stack: string) => readFileSync(join(outdir, `${stack}.template.json`), 'utf8');
  const remove = () => rmSync(folder, { recursive: true });
  return {
    stacks,
    outdir,
    text,
    failed,
    remove,
    resources: () => stacks.flatMap((s) => of(s, text(s))),
  };
}
export type Synthesis = ReturnType<typeof synthesise>;

const of = (stack: string, text: string): Found[] =>
  Object.entries(Template.parse(JSON.parse(text)).Resources).map(([id, resource]) => ({
    ...resource,
    stack,
    id,
    bytes: JSON.stringify(resource.Properties).length,
  }));

/** What cdk-nag found: the rule and where, without the name of the resource inside a construct. */
export function findings({ outdir }: Synthesis): string[] {
  const report: unknown = JSON.parse(readFileSync(join(outdir, 'validation-report.json'), 'utf8'));
  return Violations.parse(report).pluginReports.flatMap(({ violations }) =>
    violations.flatMap(({ ruleName, violatingConstructs }) =>
      violatingConstructs.map(({ constructPath }) => `${ruleName} at ${constructPath}`),
    ),
  );
}

export const type = (all: readonly Found[], wanted: string) =>
  all.filter((resource) => resource.Type === wanted);

/** A value of a resource by its path; throws if there is none on the way. */
export function at(value: unknown, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>((inner, step) => {
    if (typeof inner !== 'object' || inner === null)
      throw new Error(`Nothing at ${path.join('.')}`);
    return (inner as Record<string, unknown>)[step];
  }, value);
}

/** The logical id that a value refers to, whichever way. */
export const target = (value: unknown): string =>
  z
    .union([
      z.object({ Ref: z.string() }).transform(({ Ref }) => Ref),
      z.object({ 'Fn::GetAtt': z.array(z.string()) }).transform((v) => v['Fn::GetAtt'][0] ?? ''),
    ])
    .parse(value);

const list = z.union([z.array(z.unknown()), z.unknown().transform((one) => [one])]);
const Statement = z.looseObject({
  Effect: z.enum(['Allow', 'Deny']),
  Action: list.transform((all) => all.map(String)),
  Resource: list,
  Principal: z.unknown().optional(),
  Condition: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
});
export const statements = (document: unknown) =>
  z.array(Statement).parse(at(document, 'Statement'));
