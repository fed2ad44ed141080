import * as z from 'zod';
import type {
  Fn,
  GatewayResponse,
  Mapping,
  Permission,
  Queue,
  Schedule,
  Secret,
  Statement,
  Table,
  Topic,
} from './definitions.ts';
import type { Scope } from './intrinsics.ts';

/** Where a resource stands, while its template is read. */
export type Place = {
  readonly template: string;
  readonly stack: string;
  readonly account: string;
  readonly region: string;
  readonly scope: Scope;
  /** The folder of a code asset, by its key in the asset bucket. */
  readonly codeFolder: (key: string, at: string) => string;
};
type At = Place & {
  readonly id: string;
  /** Logical id and type, for errors. */
  readonly at: string;
};

/** What the readers gather, before policies, aliases and methods are put to what they belong to. */
export type Draft = {
  account: string;
  region: string;
  tables: Table[];
  queues: Omit<Queue, 'policy'>[];
  topics: Topic[];
  functions: Fn[];
  mappings: Mapping[];
  schedules: Schedule[];
  secrets: Omit<Secret, 'rotation'>[];
  rotations: { secretArn: string; functionName: string }[];
  roles: { name: string; arn: string; managed: readonly string[] }[];
  policies: { role: string; statements: readonly Statement[] }[];
  resourcePolicies: { arn: string; statements: readonly Statement[] }[];
  keys: { arn: string; policy: readonly Statement[]; signs?: true }[];
  aliases: { name: string; keyArn: string }[];
  permissions: Permission[];
  apis: {
    id: string;
    stack: string;
    binaryMediaTypes: readonly string[];
    minimumCompressionSize?: number;
  }[];
  /** Paths by the id of their resource. */
  paths: Map<string, string>;
  methods: { api: string; resource: string; functionName: string }[];
  stages: { api: string; name: string }[];
  gatewayResponses: { api: string; type: string; response: GatewayResponse }[];
};

/** Reads the resolved properties of one resource into the draft. */
export type Reader = (properties: unknown, at: At, draft: Draft) => void;

export const emptyDraft = (): Draft => ({
  account: '',
  region: '',
  tables: [],
  queues: [],
  topics: [],
  functions: [],
  mappings: [],
  schedules: [],
  secrets: [],
  rotations: [],
  roles: [],
  policies: [],
  resourcePolicies: [],
  keys: [],
  aliases: [],
  permissions: [],
  apis: [],
  paths: new Map(),
  methods: [],
  stages: [],
  gatewayResponses: [],
});

/** Properties that say nothing to the local run: named, so that any other is refused. */
export const ignored = <K extends string>(...names: readonly K[]) =>
  Object.fromEntries(names.map((name) => [name, z.unknown().optional()])) as Record<
    K,
    z.ZodOptional<z.ZodUnknown>
  >;

const Strings = z.union([z.string(), z.array(z.string())]);
const StatementShape = z.strictObject({
  Sid: z.string().optional(),
  Effect: z.enum(['Allow', 'Deny']),
  Action: Strings.optional(),
  NotAction: Strings.optional(),
  Resource: Strings.optional(),
  NotResource: Strings.optional(),
  Principal: z.union([z.literal('*'), z.record(z.string(), Strings)]).optional(),
  Condition: z.record(z.string(), z.record(z.string(), z.union([Strings, z.boolean()]))).optional(),
});
/** A policy document: its statements, with every field known. */
export const Policy = z
  .strictObject({
    Version: z.literal('2012-10-17'),
    Statement: z.union([StatementShape.transform((one) => [one]), z.array(StatementShape)]),
  })
  .transform(({ Statement }) => Statement as Statement[]);

/** A function's name, from its name or its ARN. */
export const functionName = (nameOrArn: string) => nameOrArn.replace(/^arn:.*:function:/, '');
