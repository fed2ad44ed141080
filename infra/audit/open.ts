import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { toConsole } from '../local/console.ts';
import { dynoxide } from '../local/dynoxide.ts';
import { AlreadyRunning, lock } from '../local/lock.ts';
import { readTables, type Tables } from './tables.ts';

type Open = { readonly tables: Tables; readonly close: () => Promise<void> };

/**
 * The tables of a partnership: of an AWS account where a region is given, otherwise of the local
 * run in the folder `state`, whether it is running or not. Throws if there is none.
 */
export async function openTables(from: {
  partnership: string;
  state: string;
  region?: string | undefined;
}): Promise<Open> {
  if (from.region !== undefined) {
    const client = new DynamoDBClient({ region: from.region });
    return {
      tables: readTables(client),
      close: () => Promise.resolve().then(() => client.destroy()),
    };
  }
  const file = join(from.state, from.partnership, 'tables.sqlite');
  if (!existsSync(file))
    throw new Error(
      `There is no local run's state: no ${file}. Run npm start first, or name its folder with --state=.`,
    );
  try {
    return await stopped(from.state, join(from.state, from.partnership));
  } catch (error) {
    if (!(error instanceof AlreadyRunning)) throw error;
    return local(running(from), () => Promise.resolve());
  }
}

/** Nobody else has the state: the engine is started on it for as long as this looks. */
async function stopped(state: string, folder: string): Promise<Open> {
  const unlock = lock(state);
  try {
    const engine = await dynoxide(folder, await freePort(), toConsole);
    return local(engine.url, () => engine.close().finally(unlock));
  } catch (error) {
    unlock();
    throw error;
  }
}

const Endpoints = z.object({
  partnership: z.string(),
  engines: z.object({ dynamodb: z.string() }),
});

/** The local run has it: its engine is asked, past all grants. */
function running({ state, partnership }: { state: string; partnership: string }): string {
  const said: unknown = JSON.parse(readFileSync(join(state, 'endpoints.json'), 'utf8'));
  const { partnership: has, engines } = Endpoints.parse(said);
  if (has !== partnership)
    throw new Error(`The local run has ${has}, not ${partnership}. Stop it first.`);
  return engines.dynamodb;
}

function local(endpoint: string, close: () => Promise<void>): Open {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint, region: 'eu-west-2', credentials });
  return {
    tables: readTables(client),
    close: () => {
      client.destroy();
      return close();
    },
  };
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
