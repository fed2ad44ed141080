import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, readTable } from './build.ts';
import { verify } from './verify.ts';

/**
 * `npm run postcodes -- FOLDER` makes functions/front-door/postcodes.br from OS Code-Point Open;
 * with `--verify` it compares the table with every postcode of the files instead.
 */
const table = fileURLToPath(new URL('../../functions/front-door/postcodes.br', import.meta.url));

async function main(): Promise<boolean> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { verify: { type: 'boolean', default: false } },
  });
  const [folder] = positionals;
  if (!folder || positionals.length > 1)
    throw new Error('Say one folder: npm run postcodes -- [--verify] FOLDER');
  if (!values.verify) {
    console.log(await build(folder, table, console.log));
    console.log(`Wrote ${table}`);
    return true;
  }
  const { wrong, ...counts } = await verify(folder, readTable(table), console.log);
  console.log({ ...counts, disagreements: wrong.length });
  for (const line of wrong.slice(0, 50)) console.error(line);
  return wrong.length === 0 && counts.strangers === 0;
}

try {
  if (!(await main())) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
