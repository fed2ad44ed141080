import { Agent, createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Assembly } from './assembly.ts';
import { type Answering, answered, type Published } from './answering.ts';
import { callOf } from './call.ts';
import { callers } from './callers.ts';
import { callLog } from './calls.ts';
import type { Context } from './conditions.ts';
import { type Logger, toConsole } from './console.ts';
import type { Credentials } from './engine-call.ts';
import { denial, troubleWith } from './errors.ts';
import { faults, faultsFrom } from './faults.ts';
import { grants } from './grants.ts';
import { type Decision, evaluate } from './iam.ts';
import { signingKeys } from './kms.ts';
import { needs } from './requests.ts';
import { secretStore } from './secrets.ts';
import { killGroup, serve } from './wire.ts';

export type ProxyOptions = {
  readonly port: number;
  readonly assembly: Assembly;
  readonly engines: Answering['engines'];
  /** Where secrets and keys are kept. */
  readonly stateDir: string;
  /** Faults from the very first call: JSON, as LOCAL_FAULTS has it. */
  readonly faults?: string | undefined;
  /** Is told what a topic has taken. */
  readonly published?: (message: Published) => void;
  /** Ends everything at once, as a power cut would; the default kills the process group. */
  readonly crash?: () => void;
  readonly now?: () => Date;
  readonly log?: Logger;
};

export type Proxy = Awaited<ReturnType<typeof startProxy>>;

/** What a call through the proxy is judged and answered by. */
type Parts = Answering & {
  readonly assembly: () => Assembly;
  readonly may: (
    principal: string,
    action: string,
    resource: string,
    context?: Context,
  ) => Decision;
  readonly known: ReturnType<typeof callers>;
  readonly calls: ReturnType<typeof callLog>;
};

/**
 * Stands before the engines on this machine, and answers as Secrets Manager and KMS. It reads who calls
 * and what for, refuses what the templates do not allow, records each call, and makes faults.
 */
export async function startProxy(options: ProxyOptions) {
  const { engines, stateDir, crash = killGroup, now = () => new Date(), log = toConsole } = options;
  const published = options.published ?? (() => undefined);
  let assembly = options.assembly;
  const allowances = grants(assembly);
  const injected = faults(faultsFrom(options.faults));
  const calls = callLog(now);
  const file = join(stateDir, 'secrets.json');
  const secrets = secretStore({ secrets: () => assembly.secrets, file, now });
  const kms = signingKeys({
    keys: () => assembly.keys,
    file: join(stateDir, 'signing-keys.json'),
  });
  const agent = new Agent({ keepAlive: true, timeout: 30_000 });
  const known = callers();
  const may: Parts['may'] = (principal, action, resource, context = {}) =>
    evaluate(allowances.policies(), { principal, action, resource, context });
  const current = () => assembly;
  const judging = { assembly: current, may, known, calls, injected };
  const parts = { ...judging, secrets, kms, engines, agent, crash, published };
  const { url, close } = await listen(options.port, parts, log);
  return {
    url,
    close,
    /** Throws if there is no such function. */
    credentialsFor: (functionName: string): Credentials => {
      const role = assembly.functions.find(({ name }) => name === functionName)?.roleArn;
      if (!role) throw new Error(`There is no function "${functionName}"`);
      return known.credentialsOf(role);
    },
    /** For what does not come through here, such as logs; a refusal is recorded like any other. */
    may: (...asked: Parameters<Parts['may']>): Decision => {
      const decision = may(...asked);
      const [principal, action, resource] = asked;
      if (!decision.allowed) calls.recordRefusal(principal, action, resource);
      return decision;
    },
    secretValue: (nameOrArn: string) => secrets.value(nameOrArn),
    beginRotation: (nameOrArn: string) => secrets.beginRotation(nameOrArn),
    calls,
    faults: injected,
    grants: allowances,
    /** Takes over another assembly: grants taken out are back, credentials stay good. */
    replace(next: Assembly) {
      allowances.replace(next);
      assembly = next;
    },
  };
}

async function listen(port: number, parts: Parts, log: Logger) {
  const server = createServer((incoming, outgoing) => {
    void serve(incoming, outgoing, (...call) => handle(parts, ...call), log);
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed).listen(port, '127.0.0.1', done);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((done) => {
        parts.agent.destroy();
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function handle(parts: Parts, incoming: IncomingMessage, raw: Buffer) {
  const call = callOf(incoming.headers['x-amz-target']?.toString(), raw);
  const { service } = call;
  const principal = parts.known.roleOf(incoming.headers);
  if (!principal) {
    const message = 'The security token included in the request is invalid';
    return troubleWith(service, 'stranger', message);
  }
  const needed = needs(call, parts.assembly());
  const verdicts = needed.map((need) => ({
    ...need,
    ...parts.may(principal, need.action, need.resource, need.context),
  }));
  parts.calls.record(principal, call, verdicts);
  const refused = verdicts.find(({ allowed }) => !allowed);
  if (refused) return denial(service, refused.action, refused.reason);
  return answered({ principal, call, needed }, parts, incoming, raw);
}
