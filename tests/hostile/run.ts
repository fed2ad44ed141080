import { parseArgs } from 'node:util';
import { buildWeb } from '../../web/build.ts';
import { forget, startService } from '../service.ts';

/**
 * `npm run hostile`: odd and hostile input over every page and field of every form, through the
 * handler in process and then over HTTP, the desk included. A seed repeats a run; with `--from` and
 * `--count` one of its inputs is sent again: `npm run hostile -- --seed=1 --from=77 --count=1 --http=0`.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    from: { type: 'string', default: '0' },
    count: { type: 'string', default: '100000' },
    http: { type: 'string', default: '1000' },
  },
});
const [seed, from, count, http] = [values.seed, values.from, values.count, values.http].map(
  Number,
) as [number, number, number, number];
const asked = new AbortController();
process.on('SIGINT', () => asked.abort());
const { signal } = asked;

// What the pages are made with is built first: what imports it comes after.
await buildWeb();
const { campaign, ready } = await import('./campaign.ts');
const { service } = await import('./over-http.ts');

console.log(`Seed ${seed}: ${count} in process, then ${http} over HTTP.`);
let failed = 0;
let passed = 0;
const tell = (
  outcomes: readonly { label: string; outcome: string; faults: readonly string[]; n?: number }[],
) => {
  for (const { n, label, outcome, faults } of outcomes)
    console.log(
      `FAULT ${n ?? ''} ${label} (${outcome}): ${[...new Set(faults)].slice(0, 3).join('; ').slice(0, 600)}`,
    );
  failed += outcomes.length;
};

const here = await ready();
const progress = (done: number) => {
  if (done % 10_000 === 0) console.log(`${done} in process`);
};
const cpu = process.cpuUsage();
const result = await campaign(here, { seed, from, count, signal, progress });
const { user, system } = process.cpuUsage(cpu);
tell(result.faulty);
passed += result.done - result.faulty.length;
console.log(`\n${result.done} in process, ${Math.round((user + system) / 1_000_000)} s of CPU:`);
table(result.outcomes);
console.log(
  `${result.shown} pages showed what was typed; ${result.cases} cases were shown at the desk.`,
);
const { n, label, ms } = result.slowest;
console.log(`The slowest was input ${n} (${label}): ${Math.round(ms)} ms.`);

if (http > 0 && !signal.aborted) {
  const started = await startService({});
  try {
    const { outcomes, references } = await service(started.endpoints, {
      seed,
      count: http,
      wholes: Math.ceil(http / 10),
      made: here.made,
      signal,
    });
    const faulty = outcomes.filter(({ faults }) => faults.length > 0);
    tell(faulty);
    passed += outcomes.length - faulty.length;
    const counted = new Map<string, number>();
    for (const { outcome } of outcomes) counted.set(outcome, (counted.get(outcome) ?? 0) + 1);
    console.log(
      `\n${http} over HTTP, ${references.size} of them whole forms, each seen at a desk:`,
    );
    table(counted);
  } finally {
    await started.stop();
    forget(started.folder);
  }
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function table(counts: ReadonlyMap<string, number>) {
  for (const [what, times] of [...counts].sort(([, a], [, b]) => b - a))
    console.log(`  ${String(times).padStart(7)}  ${what}`);
}
