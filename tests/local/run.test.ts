import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engineCall } from '../../infra/local/engine-call.ts';
import { AlreadyRunning } from '../../infra/local/lock.ts';
import { PortTaken } from '../../infra/local/ports.ts';
import { type Local, startLocal } from '../../infra/local/run.ts';
import { aFolder } from './a-cloud-assembly.ts';
import { freePorts } from '../free-ports.ts';

const stateDir = aFolder();
const silent = { info: () => undefined, error: () => undefined };
let port: number;
let local: Local;
const start = (change: { port?: number; stateDir?: string; fresh?: boolean } = {}) =>
  startLocal({ partnership: 'dorset', port, stateDir, log: silent, env: {}, ...change });

beforeAll(async () => {
  port = await freePorts();
  local = await start();
});
afterAll(() => local.close());

describe('the whole service on this machine', () => {
  test('the front door and each hub answer', async () => {
    const { frontDoor, hubs } = local.endpoints;
    expect(Object.keys(hubs)).toEqual(['dorset', 'bcp', 'triage']);
    for (const url of [frontDoor, ...Object.values(hubs)]) {
      const { status } = await fetch(url, { redirect: 'manual' });
      expect([200, 302, 303]).toContain(status);
    }
  });

  test('a second run with the same state is refused', async () => {
    await expect(start({ port: port + 100 })).rejects.toThrow(AlreadyRunning);
  });

  test('a taken port is told, with what to do', async () => {
    const other = start({ stateDir: aFolder() });
    await expect(other).rejects.toThrow(PortTaken);
    await expect(other).rejects.toThrow('--port=');
  });

  test('stopped and started, it goes on with its state; afresh, it does not', async () => {
    const { dynamodb } = local.endpoints.engines;
    const drafts = (action: string, body: object) =>
      engineCall(dynamodb, `DynamoDB_20120810.${action}`, {
        TableName: 'dorset-front-drafts',
        ...body,
      });
    const kept = { id: { S: 'kept' } };
    await drafts('PutItem', { Item: kept });
    await local.close();
    local = await start();
    expect(await drafts('GetItem', { Key: kept })).toEqual({ Item: kept });
    await local.close();
    local = await start({ fresh: true });
    expect(await drafts('GetItem', { Key: kept })).toEqual({});
  });
});
