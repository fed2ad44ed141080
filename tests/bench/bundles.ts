import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { bundle } from '../../infra/bundle.ts';
import { quantile, type Row } from './table.ts';

/** What each function weighs, own code and libraries apart, and the CPU that importing it takes. */
export async function bundles(outdir: string): Promise<Row[]> {
  const { outputs } = await bundle(outdir);
  const bare = importCpu('data:text/javascript,');
  const rows = Object.entries(outputs).map(([file, { bytes, inputs }]): Row => {
    const name = file.split('/').slice(-3, -1).join('/');
    const libraries = Object.entries(inputs)
      .filter(([input]) => input.includes('node_modules/'))
      .reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
    const cpu = importCpu(join(outdir, name, 'index.mjs')) - bare;
    return [name, bytes / 1000, (bytes - libraries) / 1000, libraries / 1000, cpu];
  });
  return [['function', 'kB', 'own kB', 'libraries kB', 'import CPU ms'], ...rows];
}

/** CPU of a fresh process that imports the file and ends: the median of five, in ms. */
function importCpu(file: string): number {
  const script = `await import(${JSON.stringify(file)}); const { user, system } = process.cpuUsage(); console.log((user + system) / 1000); process.exit()`;
  const runs = Array.from({ length: 5 }, () =>
    Number(
      execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }),
    ),
  );
  return quantile(runs, 0.5);
}
