import { mkdirSync } from 'node:fs';
import { Server } from 'node:net';
import { join } from 'node:path';
import type { Logger } from './console.ts';
import { dynoxide, type Running } from './dynoxide.ts';

export type Engines = {
  readonly dynamodb: string;
  /** Of queues and topics: SQS and SNS on one port. */
  readonly sqs: string;
  readonly close: () => Promise<void>;
};

/**
 * Starts the embedded engines, or takes those that DYNAMODB_ENDPOINT and SQS_ENDPOINT name.
 * What they hold is kept in `folder`.
 */
export async function startEngines(options: {
  folder: string;
  ports: { dynamodb: number; sqs: number };
  env: NodeJS.ProcessEnv;
  log: Logger;
}): Promise<Engines> {
  const { folder, ports, env, log } = options;
  mkdirSync(folder, { recursive: true });
  const given = (url: string | undefined): Running | undefined =>
    url ? { url: url.replace(/\/$/, ''), close: () => Promise.resolve() } : undefined;
  const dynamodb = given(env['DYNAMODB_ENDPOINT']) ?? (await dynoxide(folder, ports.dynamodb, log));
  let sqs: Running;
  try {
    sqs = given(env['SQS_ENDPOINT']) ?? (await fauxqs(folder, ports.sqs));
  } catch (error) {
    await dynamodb.close();
    throw error;
  }
  return {
    dynamodb: dynamodb.url,
    sqs: sqs.url,
    close: async () => {
      await Promise.all([dynamodb.close(), sqs.close()]);
    },
  };
}

async function fauxqs(folder: string, port: number): Promise<Running> {
  const { startFauxqs } = await import('fauxqs');
  // It would listen on every address of the machine; queues hold what people wrote.
  const listen = Reflect.get(Server.prototype, 'listen') as (...args: unknown[]) => unknown;
  Server.prototype.listen = function (this: Server, options: unknown, ...rest: unknown[]) {
    const its = typeof options === 'object' && options && 'port' in options;
    const loopback = its && options.port === port ? { ...options, host: '127.0.0.1' } : options;
    return listen.call(this, loopback, ...rest);
  } as typeof Server.prototype.listen;
  try {
    const dataDir = join(folder, 'queues');
    mkdirSync(dataDir, { recursive: true });
    const server = await startFauxqs({ port, dataDir, defaultRegion: 'eu-west-2', logger: false });
    return { url: `http://127.0.0.1:${port}`, close: () => server.stop() };
  } finally {
    Server.prototype.listen = listen as typeof Server.prototype.listen;
  }
}
