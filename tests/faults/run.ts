import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Kind } from '../person.ts';
import { type Outcome, type Point, rounds } from './way.ts';

/**
 * `npm run faults`: every call on a request's way through the proxy, crashed before it and after
 * it, then random points; half of the restarts lose every queue. After each restart, every
 * confirmed request must be one case, once.
 */
const { values } = parseArgs({
  options: {
    points: { type: 'string', default: '200' },
    seed: { type: 'string', default: '20261121' },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'front-door-faults-'));
const kinds: Kind[] = ['clares-law', 'sarahs-law', 'consultation'];
const outcomes: Outcome[] = [];

const way = await rounds(folder);
const asked = new AbortController();
const stop = async () => {
  await way.stop();
  rmSync(folder, { recursive: true, force: true });
};
process.once('SIGINT', () => asked.abort());

const calls = await way.calls();
console.log(`A request makes ${calls.length} calls on its way:`);
for (const [i, { principal, action }] of calls.entries())
  console.log(`  ${String(i + 1).padStart(2)}  ${nameOf(principal).padEnd(24)} ${action}`);

const enumerated = calls.flatMap(({ principal, action }, i): Point[] => {
  const alike = calls
    .slice(0, i + 1)
    .filter((c) => c.principal === principal && c.action === action);
  const at = { principal: nameOf(principal), action, nth: alike.length };
  return [
    { when: 'crash-before', ...at },
    { when: 'crash-after', ...at },
  ];
});
const random = seeded(Number(values.seed));
const randomly = Array.from({ length: Number(values.points) }, (): Point => ({
  when: random() < 0.5 ? 'crash-before' : 'crash-after',
  // Idle looks at the queues count here too, so a point lies anywhere between the calls of the way.
  nth: 1 + Math.floor(random() * calls.length),
}));

for (const [i, point] of [...enumerated, ...randomly].entries()) {
  if (asked.signal.aborted) break;
  const outcome = await way.round(point, kinds[i % 3] ?? 'clares-law', i % 2 === 1);
  outcomes.push(outcome);
  const where = [point.principal, point.action, `call ${point.nth}`].filter(Boolean).join(' ');
  const how = outcome.wrong.length > 0 ? `WRONG: ${outcome.wrong.join(', ')}` : 'one case, once';
  console.log(`${i + 1}. ${point.when} ${where}: ${outcome.met ? 'killed' : 'not met'}; ${how}`);
}

await stop();
const wrong = outcomes.filter((outcome) => outcome.wrong.length > 0).length;
const killed = outcomes.filter(({ met }) => met).length;
console.log(`\n${killed} kills in ${outcomes.length} rounds, seed ${values.seed}.`);
console.log(`${outcomes.length - wrong} passed, ${wrong} failed`);
process.exitCode = wrong === 0 ? 0 : 1;

function nameOf(principal: string) {
  return principal.slice(principal.lastIndexOf('/') + 1);
}

/** Random numbers from 0 to 1 that a seed repeats (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
