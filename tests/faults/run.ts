import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Kind } from '../person.ts';
import { killable, type Outcome, type Point } from './killable.ts';
import { questionRounds } from './question-way.ts';
import { rounds } from './way.ts';

/**
 * `npm run faults`: every call on a request's way and on that of a professional's question, crashed
 * before it and after it, then random points; half of the restarts lose every queue. After each
 * restart, every confirmed request must be one case, once, and every question be joined, once.
 */
const { values } = parseArgs({
  options: {
    points: { type: 'string', default: '200' },
    seed: { type: 'string', default: '20261121' },
    /** `request` or `question`: that way alone. */
    way: { type: 'string' },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'front-door-faults-'));
const kinds: Kind[] = ['clares-law', 'sarahs-law', 'consultation'];
const outcomes: Outcome[] = [];

const service = await killable(folder);
const [ofRequests, ofQuestions] = [rounds(service), questionRounds(service)];
const asked = new AbortController();
process.once('SIGINT', () => asked.abort());

type Calls = Awaited<ReturnType<typeof ofRequests.calls>>;
type Round = (point: Point, i: number) => Promise<Outcome>;

if (values.way !== 'question') {
  const calls = listed('A request', await ofRequests.calls());
  const points = [...beforeAndAfter(calls), ...atRandom(calls.length)];
  await each(points, 'one case, once', (point, i) =>
    ofRequests.round(point, kinds[i % 3] ?? 'clares-law', i % 2 === 1),
  );
}
if (values.way !== 'request') {
  const calls = listed('A question with its note and a referral', await ofQuestions.calls());
  // Before and after each call, with and without its queues in turn.
  await each(beforeAndAfter(calls), 'joined, once', (point, i) =>
    ofQuestions.round(point, (i + (i >> 1)) % 2 === 1),
  );
}

await service.stop();
rmSync(folder, { recursive: true, force: true });
const wrong = outcomes.filter((outcome) => outcome.wrong.length > 0).length;
const killed = outcomes.filter(({ met }) => met).length;
console.log(`\n${killed} kills in ${outcomes.length} rounds, seed ${values.seed}.`);
console.log(`${outcomes.length - wrong} passed, ${wrong} failed`);
process.exitCode = wrong === 0 ? 0 : 1;

function listed(what: string, calls: Calls): Calls {
  console.log(`${what} makes ${calls.length} calls on its way:`);
  for (const [i, { principal, action }] of calls.entries())
    console.log(`  ${String(i + 1).padStart(3)}  ${nameOf(principal).padEnd(31)} ${action}`);
  return calls;
}

async function each(points: readonly Point[], good: string, round: Round) {
  for (const [i, point] of points.entries()) {
    if (asked.signal.aborted) return;
    const outcome = await round(point, i);
    outcomes.push(outcome);
    const where = [point.principal, point.action, `call ${point.nth}`].filter(Boolean).join(' ');
    const how = outcome.wrong.length > 0 ? `WRONG: ${outcome.wrong.join(', ')}` : good;
    console.log(`${i + 1}. ${point.when} ${where}: ${outcome.met ? 'killed' : 'not met'}; ${how}`);
  }
}

function beforeAndAfter(calls: Calls): Point[] {
  return calls.flatMap(({ principal, action }, i): Point[] => {
    const alike = calls
      .slice(0, i + 1)
      .filter((c) => c.principal === principal && c.action === action);
    const at = { principal: nameOf(principal), action, nth: alike.length };
    return [
      { when: 'crash-before', ...at },
      { when: 'crash-after', ...at },
    ];
  });
}

function atRandom(calls: number): Point[] {
  const random = seeded(Number(values.seed));
  return Array.from({ length: Number(values.points) }, (): Point => ({
    when: random() < 0.5 ? 'crash-before' : 'crash-after',
    // Idle looks at the queues count here too, so a point lies anywhere between the calls of the way.
    nth: 1 + Math.floor(random() * calls),
  }));
}

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
