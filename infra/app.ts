import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import * as z from 'zod';
import { londonDay } from '../functions/domain/london.ts';
import type { nationalNumbers } from '../functions/domain/helplines.ts';
import type { Hub, Partnership } from '../functions/domain/partnership.ts';
import { partnership } from '../functions/domain/partnerships.ts';
import { accountStack } from './account.ts';
import type { Where } from './accounts.ts';
import { hubAccounts } from './accounts.ts';
import { acknowledge, type Acknowledgement, acknowledgements } from './acknowledged.ts';
import { frontDoorStack } from './front-door.ts';
import type { Settings } from './ground.ts';
import { hubStack } from './hub.ts';
import type { Entry } from './names.ts';
import { refuseUnready } from './live.ts';
import { type Stage, stages } from './stages.ts';

const root = join(import.meta.dirname, '..');

export type Build = {
  /** A partnership or its id; otherwise what `-c partnership=` says, or dorset. */
  readonly partnership?: string | Partnership;
  readonly stage?: Stage;
  /** The day (YYYY-MM-DD, London) by which numbers and hours must have been verified not long ago. */
  readonly today: string;
  /** The account of the front door, and of every hub that names no other. */
  readonly account: string;
  /** Where the assembly is written; inside the CDK's own command it says where. */
  readonly outdir?: string;
  readonly context?: Readonly<Record<string, unknown>>;
  /** CloudFormation's own rules: most of the time that a synthesis takes. */
  readonly validate?: boolean;
  readonly nag?: boolean;
  /** Which findings of cdk-nag stay; all that are listed, unless a test leaves some out. */
  readonly acknowledged?: (all: readonly Acknowledgement[]) => readonly Acknowledgement[];
  /** Numbers for the whole country; all that are listed, unless a test brings its own. */
  readonly national?: typeof nationalNumbers;
  /** The folder with the bundle of a function. */
  readonly code: (entry: Entry) => string;
  /** Stands in for every hub's sign-in provider, which is then at this address, slash, hub. */
  readonly issuerBase?: string;
};

const Context = z.object({
  partnership: z.string().default('dorset'),
  stage: z.enum(['local', 'live']).default('live'),
  domain: z.string().optional(),
  certificate: z.string().startsWith('arn:aws:acm:').optional(),
  alarmsTo: z.email().optional(),
  dutyTo: z.email().optional(),
});

/**
 * One partnership: a front door, a stack for each hub, and one for each account. Throws
 * if it is live, and people would be told hours or numbers that nobody verified within a year, or
 * a hub has no duty channel.
 */
export function buildApp(build: Build): App {
  const app = new App({
    analyticsReporting: false,
    builtinCloudFormationValidation: build.validate ?? true,
    // The CDK's command reads cdk.json; outside of it the flags, and so the templates, would differ.
    context: { ...cdkJson().context, ...build.context },
    ...(build.outdir !== undefined && { outdir: build.outdir }),
  });
  const said = Context.parse(
    Object.fromEntries(
      Object.keys(Context.shape).map((key) => [key, app.node.tryGetContext(key) as unknown]),
    ),
  );
  const stage = build.stage ?? said.stage;
  const where = whereabouts(build, said.partnership, stage);
  refuseUnready(where.partnership, { ...build, dutyTo: said.dutyTo });
  const settings: Settings = { values: stages[stage], code: build.code, ...web(said) };

  const accounts = accountStacks(app, where);
  const needsLogs = (account: string) => accounts.get(account);
  const made = [
    frontDoorStack(app, where, settings),
    ...where.partnership.hubs.map((hub) => hubStack(app, where, hub, ofHub(settings, where, hub))),
  ];
  for (const stack of made) {
    const first = needsLogs(stack.account);
    if (first) stack.addStackDependency(first);
  }

  if (build.nag) Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  const all = acknowledgements(
    where,
    [...accounts.values()].map(({ stackName }) => stackName),
  );
  acknowledge(app, build.acknowledged?.(all) ?? all);
  return app;
}

const cdkJson = () =>
  z
    .object({ context: z.record(z.string(), z.unknown()) })
    .parse(JSON.parse(readFileSync(join(root, 'cdk.json'), 'utf8')));

function whereabouts(build: Build, id: string, stage: Stage): Where {
  const given = build.partnership ?? id;
  const found = typeof given === 'string' ? partnership(given) : given;
  const { account, issuerBase } = build;
  const at = (hub: Hub): Hub =>
    issuerBase === undefined
      ? hub
      : { ...hub, signIn: { ...hub.signIn, issuer: `${issuerBase}/${hub.id}` } };
  // One machine is one account.
  const elsewhere = (hubId: string) =>
    stage === 'local' ? undefined : found.hubs.find((hub) => hub.id === hubId)?.account;
  return {
    partnership: { ...found, hubs: found.hubs.map(at) },
    account,
    accountOf: (hubId) => elsewhere(hubId) ?? account,
  };
}

function web({ domain, certificate, alarmsTo, dutyTo }: z.infer<typeof Context>) {
  if ((domain === undefined) !== (certificate === undefined)) {
    throw new Error('A domain needs a certificate: -c domain=… -c certificate=arn:aws:acm:…');
  }
  return {
    ...(domain !== undefined &&
      certificate !== undefined && { domain: { name: domain, certificateArn: certificate } }),
    ...(alarmsTo !== undefined && { alarmsTo }),
    ...(dutyTo !== undefined && { dutyTo }),
  };
}

/** A certificate is good in its own account: a hub elsewhere keeps the address AWS gives it. */
function ofHub(settings: Settings, { account, accountOf }: Where, hub: Hub): Settings {
  const { domain, ...others } = settings;
  return domain && accountOf(hub.id) === account ? { ...others, domain } : others;
}

function accountStacks(app: App, where: Where) {
  const others = hubAccounts(where).filter((account) => account !== where.account);
  return new Map([
    [where.account, accountStack(app, 'account', where.account)],
    ...others.map(
      (account) => [account, accountStack(app, `account-${account}`, account)] as const,
    ),
  ]);
}

if (import.meta.main) {
  const app = buildApp({
    today: londonDay(new Date().toISOString()),
    account: process.env['CDK_DEFAULT_ACCOUNT'] ?? '000000000000',
    nag: true,
    code: (entry) => join(root, 'dist/functions', entry),
  });
  app.synth();
}
