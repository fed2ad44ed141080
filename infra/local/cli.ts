import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { partnership } from '../../functions/domain/partnerships.ts';
import { AlreadyRunning } from './lock.ts';
import { describe } from './endpoints.ts';
import { NoEngine } from './dynoxide.ts';
import { Refused } from './intrinsics.ts';
import { PortTaken } from './ports.ts';
import { startLocal } from './run.ts';

const options = {
  partnership: { type: 'string', default: 'dorset' },
  port: { type: 'string', default: '8000' },
  state: { type: 'string', default: join(import.meta.dirname, '../../.local') },
  fresh: { type: 'boolean', default: false },
  'no-watch': { type: 'boolean', default: false },
  // For tests: where "Exit this page" leads, parts that are not deployed yet (front, or a hub's
  // id), and to end when standard input does.
  'neutral-site': { type: 'string' },
  without: { type: 'string', multiple: true, default: [] as string[] },
  tied: { type: 'boolean', default: false },
} as const;

/** The options as they were given; ends the process with one plain sentence if one is wrong. */
function given() {
  try {
    const { values } = parseArgs({ options });
    const port = Number(values.port);
    // The last hub of a large partnership is some twenty ports further on.
    if (!Number.isInteger(port) || port < 1 || port > 65_500)
      throw new Error(`--port=${values.port} is no port: give a number from 1 to 65500`);
    partnership(values.partnership);
    return { ...values, port };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
const values = given();

const began = performance.now();
const stopping = Promise.withResolvers<undefined>();
let asked = 0;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    // Who asks twice does not want to wait.
    if (++asked > 1) process.exit(130);
    stopping.resolve(undefined);
  });
}

// Whoever started this is gone, however it ended.
if (values.tied) process.stdin.resume().on('end', () => stopping.resolve(undefined));

try {
  const { endpoints, close } = await startLocal({
    partnership: values.partnership,
    port: values.port,
    stateDir: values.state,
    fresh: values.fresh,
    watch: !values['no-watch'],
    without: values.without,
    ...(values['neutral-site'] && { neutralSite: values['neutral-site'] }),
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`\n${describe(endpoints)}\n`);
  console.log(`ready in ${seconds} s: ${endpoints.frontDoor} (Ctrl-C stops it)`);
  await stopping.promise;
  console.log('stopping');
  await close();
  process.exit(0);
} catch (error) {
  const known = [AlreadyRunning, NoEngine, PortTaken, Refused].some(
    (kind) => error instanceof kind,
  );
  console.error(error instanceof Error ? (known ? error.message : error.stack) : error);
  process.exit(1);
}
