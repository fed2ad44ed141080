import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { dynoxideBinary, NoEngine } from '../../infra/local/dynoxide.ts';
import { startEngines } from '../../infra/local/engines.ts';
import { aFolder } from './a-cloud-assembly.ts';

const there = () => '/modules/@dynoxide/linux-x64/dynoxide';
const notThere = (name: string) => createRequire(import.meta.url).resolve(`${name}-not-there`);

test('on Linux x64 the embedded engine is taken', () => {
  expect(dynoxideBinary(there, 'linux x64')).toBe(there());
});

test.each([
  ['on another machine', there, 'darwin arm64'],
  ['without its optional package', notThere, 'linux x64'],
])('%s it is told what to set', (_, resolve, machine) => {
  const find = () => dynoxideBinary(resolve, machine);
  expect(find).toThrow(NoEngine);
  expect(find).toThrow(machine);
  expect(find).toThrow('DYNAMODB_ENDPOINT=http://localhost:8001 npm start');
  expect(find).toThrow('SQS_ENDPOINT');
});

test('with both endpoints set no engine is started', async () => {
  const { dynamodb, sqs, close } = await startEngines({
    folder: aFolder(),
    ports: { dynamodb: 1, sqs: 1 },
    env: { DYNAMODB_ENDPOINT: 'http://tables.test:8001/', SQS_ENDPOINT: 'http://queues.test:9324' },
    log: { info: expect.unreachable, error: expect.unreachable },
  });
  expect({ dynamodb, sqs }).toEqual({
    dynamodb: 'http://tables.test:8001',
    sqs: 'http://queues.test:9324',
  });
  await close();
});
