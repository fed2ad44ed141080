import { join } from 'node:path';
import type { Logger } from './console.ts';
import type { Api, Assembly, Fn } from './definitions.ts';
import { environmentOf } from './environment.ts';
import { functionLogs } from './function-logs.ts';
import { type Functions, runFunctions } from './functions.ts';
import { startPollers } from './pollers.ts';
import { countQueues, provision, wipeQueues } from './provision.ts';
import type { Proxy } from './proxy.ts';
import { startSchedules } from './schedules.ts';

export type Work = ReturnType<typeof startWork>;

/** Runs what an assembly does by itself: its functions, what feeds them, and their clock. */
export function startWork(options: {
  assembly: Assembly;
  engines: { readonly dynamodb: string; readonly sqs: string };
  proxy: Proxy;
  stateDir: string;
  /** Settings of functions that differ from those of the template. */
  settings?: Readonly<Record<string, string>>;
  log: Logger;
}) {
  const { engines, proxy, stateDir, settings, log } = options;
  let { assembly } = options;
  const logs = functionLogs({
    folder: join(stateDir, 'logs'),
    may: (fn, action, resource) => proxy.may(fn.roleArn, action, resource),
    log,
  });
  const functions: Functions = runFunctions(assembly.functions, {
    env: (fn) => environmentOf(fn, proxy.credentialsFor(fn.name), proxy.url, settings),
    compileCache: join(import.meta.dirname, '../../.local/compile-cache'),
    onOutput: logs.write,
  });
  const invokable = (service: string, fn: Fn, sourceArn: string) =>
    proxy.may(service, 'lambda:InvokeFunction', fn.arn, {
      'aws:SourceArn': sourceArn,
      'aws:SourceAccount': assembly.account,
    });
  const pollers = startPollers(assembly, {
    sqs: proxy.url,
    credentialsFor: proxy.credentialsFor,
    functions,
    policies: proxy.grants.policies,
    log,
  });
  const schedules = startSchedules(assembly, {
    functions,
    mayInvoke: invokable,
    log,
  });

  // Somebody waits for a page; all other functions start on their first call.
  for (const { functionName } of assembly.apis.slice(0, 1)) functions.warm(functionName);

  const state = async () => ({
    now: functions.now().toISOString(),
    running: functions.running(),
    /** CPU of the workers that run now, in milliseconds. */
    cpu: await functions.cpu(),
    schedules: assembly.schedules.map(({ functionName }) => functionName),
    secrets: assembly.secrets.map(({ name }) => name),
    topics: assembly.topics.map(({ name }) => name),
    /** How often each function might not write to its log. */
    logRefusals: Object.fromEntries(logs.refusals),
  });

  return {
    functions,
    mayInvoke: (functionName: string, sourceArn: string) => {
      const fn = assembly.functions.find(({ name }) => name === functionName);
      if (!fn) return false;
      const { allowed, reason } = invokable('apigateway.amazonaws.com', fn, sourceArn);
      if (!allowed) log.error(`API Gateway may not invoke ${fn.name}: ${reason}`);
      return allowed;
    },
    /** The API of a stack, as it is now. */
    apiOf(stack: string): Api {
      const found = assembly.apis.find((api) => api.stack === stack);
      if (!found) throw new Error(`There is no API in stack ${stack}`);
      return found;
    },
    /** Goes over to another assembly, whose tables and queues are made before. */
    async load(next: Assembly) {
      await provision(next, engines);
      assembly = next;
      proxy.replace(next);
      functions.replace(next.functions);
      pollers.replace(next);
      schedules.replace(next);
    },
    /** What the control port may do. */
    host: {
      run: schedules.run,
      setClock(now: string | null) {
        functions.setClock(now);
        return state();
      },
      advance(seconds: number) {
        functions.setClock(new Date(functions.now().getTime() + seconds * 1000).toISOString());
        return state();
      },
      state,
      logs: (n = 0) => logs.since(n),
      queues: () => countQueues(assembly, engines),
      wipeQueues: () => wipeQueues(assembly, engines),
    },
    close: async () => {
      schedules.close();
      await pollers.close();
      await functions.close();
    },
  };
}
