import { randomBytes } from 'node:crypto';
import { Agent, createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Assembly } from './assembly.ts';
import { callLog } from './calls.ts';
import type { Context } from './conditions.ts';
import { type Logger, toConsole } from './console.ts';
import { type Answer, answerOf, denial, errorOf, faults, faultsFrom, type Seen } from './faults.ts';
import { grants } from './grants.ts';
import { type Decision, evaluate } from './iam.ts';
import { type Call, callOf, needs } from './requests.ts';
import { secretStore } from './secrets.ts';
import { type Bytes, forward, killGroup, serve } from './wire.ts';

export type Credentials = { accessKeyId: string; secretAccessKey: string; sessionToken: string };

export type ProxyOptions = {
  readonly port: number;
  readonly assembly: Assembly;
  readonly engines: { readonly dynamodb: string; readonly sqs: string };
  /** Where secrets are kept. */
  readonly stateDir: string;
  /** Faults from the very first call: JSON, as LOCAL_FAULTS has it. */
  readonly faults?: string | undefined;
  /** Ends everything at once, as a power cut would; the default kills the process group. */
  readonly crash?: () => void;
  readonly now?: () => Date;
  readonly log?: Logger;
};

export type Proxy = Awaited<ReturnType<typeof startProxy>>;

/**
 * Stands before the engines on this machine, and answers as Secrets Manager. It reads who calls
 * and what for, refuses what the templates do not allow, records each call, and makes faults.
 * Signatures are not checked: the session token shows that the credentials were given out here.
 */
export async function startProxy(options: ProxyOptions) {
  const { crash = killGroup, now = () => new Date(), log = toConsole } = options;
  let assembly = options.assembly;
  const allowances = grants(assembly);
  const injected = faults(faultsFrom(options.faults));
  const calls = callLog(now);
  const file = join(options.stateDir, 'secrets.json');
  const secrets = secretStore({ secrets: () => assembly.secrets, file, now });
  const agent = new Agent({ keepAlive: true, timeout: 30_000 });
  const issued = new Map<string, { role: string; sessionToken: string }>();
  const mine = new Map<string, Credentials>();

  const may = (principal: string, action: string, resource: string, context: Context = {}) =>
    evaluate(allowances.policies(), { principal, action, resource, context });

  function credentialsFor(functionName: string): Credentials {
    const role = assembly.functions.find(({ name }) => name === functionName)?.roleArn;
    if (!role) throw new Error(`There is no function "${functionName}"`);
    const known = mine.get(role);
    if (known) return known;
    const accessKeyId = `ASIA${randomBytes(8).toString('hex').toUpperCase()}`;
    const sessionToken = randomBytes(24).toString('base64url');
    const made = { accessKeyId, secretAccessKey: sessionToken, sessionToken };
    issued.set(accessKeyId, { role, sessionToken });
    mine.set(role, made);
    return made;
  }

  function callerOf(headers: IncomingHttpHeaders): string | undefined {
    const id = /Credential=([^/]+)\//.exec(headers.authorization ?? '')?.[1];
    const found = id === undefined ? undefined : issued.get(id);
    return found?.sessionToken === headers['x-amz-security-token'] ? found?.role : undefined;
  }

  async function handle(incoming: IncomingMessage, raw: Buffer): Promise<Answer | Bytes> {
    const call = callOf(incoming.headers['x-amz-target']?.toString(), raw);
    const principal = callerOf(incoming.headers);
    if (!principal) {
      const message = 'The security token included in the request is invalid';
      return errorOf(
        call.service,
        call.service === 'sqs' ? 403 : 400,
        'UnrecognizedClientException',
        message,
      );
    }
    const needed = needs(call, assembly);
    const verdicts = needed.map((need) => ({
      ...need,
      ...may(principal, need.action, need.resource, need.context),
    }));
    calls.record(principal, call, verdicts);
    const refused = verdicts.find(({ allowed }) => !allowed);
    if (refused) return denial(call.service, refused.action, refused.reason);
    return withFaults({ principal, call, needed }, () => answer(call, incoming, raw));
  }

  async function withFaults(seen: Seen, go: () => Promise<Answer | Bytes>) {
    const due = injected.due(seen);
    for (const fault of due) {
      if (fault.do === 'crash-before') crash();
      if (fault.do === 'delay') await wait(fault.ms);
      const instead = answerOf(fault, seen);
      if (instead) return instead;
      // As when an answer was lost on its way and the call was sent again: the second one is heard.
      if (fault.do === 'duplicate') await go();
    }
    const answered = await go();
    if (due.some((fault) => fault.do === 'crash-after')) crash();
    return answered;
  }

  async function answer(call: Call, incoming: IncomingMessage, raw: Buffer) {
    if (call.service === 'secretsmanager') return secrets.call(call.operation, call.body);
    return forward(options.engines[call.service], incoming, raw, agent);
  }

  const server = createServer((incoming, outgoing) => {
    void serve(incoming, outgoing, handle, log);
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed).listen(options.port, '127.0.0.1', done);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    credentialsFor,
    may: (...asked: Parameters<typeof may>): Decision => may(...asked),
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
    close: () =>
      new Promise<void>((done) => {
        agent.destroy();
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
