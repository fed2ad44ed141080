import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Fn } from '../../infra/local/definitions.ts';
import { type Functions, runFunctions } from '../../infra/local/functions.ts';
import { aFolder } from './a-cloud-assembly.ts';

const aFunction = (name: string, code: string, timeoutSeconds = 20): Fn => {
  const codeFolder = aFolder();
  writeFileSync(join(codeFolder, 'index.mjs'), code);
  return {
    name,
    arn: `arn:aws:lambda:eu-west-2:000000000000:function:${name}`,
    roleArn: `arn:aws:iam::000000000000:role/${name}`,
    roleName: name,
    codeFolder,
    handler: 'index.handler',
    env: { OWN: name },
    timeoutSeconds,
    memory: 128,
    logGroup: name,
    stack: 'tiny',
  };
};

let running: Functions | undefined;
const output: string[] = [];
afterEach(async () => {
  await running?.close();
  output.length = 0;
});

function run(...functions: Fn[]) {
  running = runFunctions(functions, {
    env: ({ env }) => ({ ...env }),
    compileCache: aFolder(),
    onOutput: (_, text) => output.push(text),
  });
  return running;
}
const good = 'export const handler = (event) => ({ got: event });';
const answers = (event: unknown) => ({ ok: true, result: JSON.stringify({ got: event }) });

describe('a function in a worker', () => {
  test('sees its own environment and nothing of the host', async () => {
    const code = 'export const handler = () => process.env;';
    const found = await run(aFunction('a', code)).invoke('a', {});
    expect(found).toEqual({ ok: true, result: '{"OWN":"a"}' });
  });

  test('answers JSON: dates as text, nothing as null', async () => {
    const functions = run(
      aFunction('date', 'export const handler = () => ({ at: new Date(0), gone: undefined });'),
      aFunction('nothing', 'export const handler = async () => {};'),
    );
    expect(await functions.invoke('date', {})).toMatchObject({
      result: '{"at":"1970-01-01T00:00:00.000Z"}',
    });
    expect(await functions.invoke('nothing', {})).toMatchObject({ result: 'null' });
  });

  test('keeps what it imported between calls', async () => {
    const functions = run(aFunction('a', 'let n = 0; export const handler = () => ++n;'));
    await functions.invoke('a', {});
    expect(await functions.invoke('a', {})).toMatchObject({ result: '2' });
  });

  test('a fault is told with its kind, and the next call works', async () => {
    const code = `let n = 0;
      export const handler = () => { if (!n++) throw new RangeError('first'); return n; };`;
    const functions = run(aFunction('a', code));
    expect(await functions.invoke('a', {})).toMatchObject({
      ok: false,
      because: 'error',
      failure: { errorType: 'RangeError' },
    });
    expect(await functions.invoke('a', {})).toMatchObject({ result: '2' });
  });

  test('an endless loop ends at the timeout, and a fresh worker takes the next call', async () => {
    const code = 'export const handler = ({ loop }) => { while (loop); return 1; };';
    const functions = run(aFunction('a', code, 0.2));
    expect(await functions.invoke('a', { loop: true })).toMatchObject({ because: 'timeout' });
    expect(await functions.invoke('a', {})).toMatchObject({ ok: true });
  });

  test('process.exit ends that worker only', async () => {
    const functions = run(
      aFunction('bad', 'export const handler = () => process.exit(3);'),
      aFunction('good', good),
    );
    await functions.invoke('good', { n: 1 });
    expect(await functions.invoke('bad', {})).toMatchObject({ because: 'crash' });
    expect(await functions.invoke('good', { n: 2 })).toEqual(answers({ n: 2 }));
  });

  test('a throw after the answer costs no later call', async () => {
    const code = `export const handler = ({ late }) => {
      if (late) setTimeout(() => { throw new Error('late'); }, 0);
      return 1;
    };`;
    const functions = run(aFunction('a', code));
    await functions.invoke('a', { late: true });
    for (let i = 0; i < 5; i++) {
      expect(await functions.invoke('a', {})).toMatchObject({ ok: true });
    }
  });

  test('a bundle that cannot be imported fails its calls', async () => {
    const found = await run(aFunction('a', 'throw new Error("broken");')).invoke('a', {});
    expect(found).toMatchObject({ because: 'error', failure: { errorMessage: 'broken' } });
  });

  test('calls at once run in workers of their own', async () => {
    const code = `let busy = 0; let most = 0;
      export const handler = async () => {
        most = Math.max(most, ++busy);
        await new Promise(setImmediate);
        busy--;
        return most;
      };`;
    const functions = run(aFunction('a', code));
    const found = await Promise.all(Array.from({ length: 12 }, () => functions.invoke('a', {})));
    expect(new Set(found.map((one) => one.ok && one.result))).toEqual(new Set(['1']));
    expect(functions.running()['a']).toBeLessThanOrEqual(5);
  });

  test('what it prints is its log', async () => {
    const code = `import { setImmediate as turn } from 'node:timers/promises';
      export const handler = async () => { console.log('a line'); await turn(); };`;
    const functions = run(aFunction('a', code));
    await functions.invoke('a', {});
    await functions.close();
    expect(output.join('')).toContain('a line');
  });
});

describe('the clock of functions', () => {
  const code = `const { now } = Date; const at = Date;
    export const handler = () => ({
      now: new Date(now()), made: new at(), text: String(Date()).slice(11, 15),
      given: new Date(0), parsed: Date.parse('2020-01-01'), is: new Date() instanceof at,
    });`;

  test('is set for libraries too, runs on, and leaves given times alone', async () => {
    const functions = run(aFunction('a', code));
    await functions.invoke('a', {});
    functions.setClock('2031-05-06T07:08:09Z');
    const found = await functions.invoke('a', {});
    const said = JSON.parse(found.ok ? found.result : '{}') as Record<string, unknown>;
    expect(said).toMatchObject({
      now: expect.stringMatching(/^2031-05-06T07:0[89]/) as unknown,
      made: expect.stringMatching(/^2031-05-06T07:0[89]/) as unknown,
      text: '2031',
      given: '1970-01-01T00:00:00.000Z',
      parsed: Date.parse('2020-01-01'),
      is: true,
    });
  });

  test('null is the real time again', async () => {
    const functions = run(aFunction('a', 'export const handler = () => Date.now();'));
    functions.setClock('2031-05-06T07:08:09Z');
    functions.setClock(null);
    const before = Date.now();
    const found = await functions.invoke('a', {});
    expect(Number(found.ok && found.result)).toBeGreaterThanOrEqual(before);
    expect(Number(found.ok && found.result)).toBeLessThanOrEqual(Date.now());
  });
});
