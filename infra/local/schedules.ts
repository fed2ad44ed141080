import { randomUUID } from 'node:crypto';
import type { Logger } from './console.ts';
import type { Assembly, Fn } from './definitions.ts';
import type { Functions } from './functions.ts';

export type Schedules = {
  /**
   * Runs a function now, with this event or that of its schedule, and gives what it answered.
   * Throws when it fails, or when the service that would call it may not.
   */
  readonly run: (functionName: string, event?: object) => Promise<unknown>;
  readonly replace: (assembly: Assembly) => void;
  readonly close: () => void;
};
type Options = {
  functions: Functions;
  /** Whether a service may call a function from there. */
  mayInvoke: (service: string, fn: Fn, sourceArn: string) => { allowed: boolean; reason: string };
  log: Logger;
};

/** Calls functions by the templates' rules, each at its rate. */
export function startSchedules(first: Assembly, options: Options): Schedules {
  const { functions, log } = options;
  let assembly = first;
  let timers: NodeJS.Timeout[] = [];

  function start() {
    timers = assembly.schedules.map(({ functionName, everySeconds }) =>
      setInterval(() => {
        run(functionName).catch((error: unknown) =>
          log.error(error instanceof Error ? error.message : String(error)),
        );
      }, everySeconds * 1000),
    );
  }
  function stop() {
    timers.forEach((timer) => clearInterval(timer));
  }

  async function invoke(service: string, name: string, source: string, event: object) {
    const fn = assembly.functions.find((entry) => entry.name === name);
    if (!fn) throw new Error(`No function ${name}`);
    const { allowed, reason } = options.mayInvoke(service, fn, source);
    if (!allowed) throw new Error(`${service} may not invoke ${name}: ${reason}`);
    const outcome = await functions.invoke(name, event);
    if (!outcome.ok) throw new Error(`${name} failed: ${outcome.failure.errorType}`);
    return JSON.parse(outcome.result) as unknown;
  }

  async function run(name: string, given?: object): Promise<unknown> {
    const rule = assembly.schedules.find(({ functionName }) => functionName === name);
    const secret = assembly.secrets.find(({ rotation }) => rotation === name);
    if (rule) {
      const event = given ?? scheduled(rule.ruleArn, assembly, functions.now());
      return invoke('events.amazonaws.com', name, rule.ruleArn, event);
    }
    if (given && secret) return invoke('secretsmanager.amazonaws.com', name, secret.arn, given);
    throw new Error(`${name} has no schedule: it is called by what the templates say.`);
  }

  start();
  return {
    run,
    replace(next) {
      stop();
      assembly = next;
      start();
    },
    close: stop,
  };
}

const scheduled = (ruleArn: string, { account, region }: Assembly, now: Date) => ({
  version: '0',
  id: randomUUID(),
  'detail-type': 'Scheduled Event',
  source: 'aws.events',
  account,
  time: now.toISOString().replace(/\.\d+Z$/, 'Z'),
  region,
  resources: [ruleArn],
  detail: {},
});
