import { setImmediate } from 'node:timers/promises';
import { aDesk, arrive, type Desk } from './desk.ts';
import type { Door } from './door.ts';
import { clear, type Front, throughHandler } from './in-process.ts';
import { learn } from './learn.ts';
import { hearLogs, logged } from './logs.ts';
import { type Look, lookFor } from './look.ts';
import { type Outcome, orThrown } from './outcome.ts';
import { markerOf } from './random.ts';
import { round } from './round.ts';

type Options = {
  readonly seed: number;
  /** The number of the first input, and how many: the same numbers are the same inputs again. */
  readonly from?: number;
  readonly count: number;
  /** Stands between the inputs and the front door. */
  readonly through?: (door: Door) => Door;
  readonly signal?: AbortSignal;
  readonly progress?: (done: number) => void;
  /** It ends with so many inputs that something was wrong with: more say nothing new. */
  readonly mostFaulty?: number;
};

type Campaign = {
  readonly done: number;
  /** How many inputs came to which end. */
  readonly outcomes: ReadonlyMap<string, number>;
  /** How many cases were shown at the desk. */
  readonly cases: number;
  /** How many pages showed what was typed. */
  readonly shown: number;
  /** The input that took the longest, in milliseconds. */
  readonly slowest: { readonly n: number; readonly label: string; readonly ms: number };
  readonly faulty: readonly (Outcome & { readonly n: number })[];
};

/** The front door and a desk in memory, every page of every form at hand, and what pages are made of. */
export async function ready() {
  const { front, door } = throughHandler();
  const desk = aDesk();
  const logs = hearLogs();
  const learned = await learn({ door, front, desk });
  logs.stop();
  return { front, door, desk, ...learned };
}
export type Ready = Awaited<ReturnType<typeof ready>>;

/** Sends so many inputs through the handler, one after the other, and looks at all that is shown. */
export async function campaign(
  { front, door, desk, made, pages }: Ready,
  options: Options,
): Promise<Campaign> {
  const {
    seed,
    from = 0,
    count,
    through = (door: Door) => door,
    signal,
    progress,
    mostFaulty = 50,
  } = options;
  const result = nothing();
  const marker = markerOf(seed);
  const look = counting(lookFor(marker, made), marker, () => (result.shown += 1));
  const sent = async () => {
    const { faults, shown } = await atDesk(front, desk, look);
    result.cases += shown;
    return faults;
  };
  const against = { door: through(door), pages, look, seed, marker, sent };
  const logs = hearLogs();
  for (
    let n = from;
    n < from + count && !signal?.aborted && result.faulty.length < mostFaulty;
    n += 1
  ) {
    const at = performance.now();
    const { label, outcome, faults } = await orThrown(() => round(n, against));
    const ms = performance.now() - at;
    if (ms > result.slowest.ms) result.slowest = { n, label, ms };
    const all = [...faults, ...logged(logs.taken(), marker)];
    clear(front);
    result.done += 1;
    result.outcomes.set(outcome, (result.outcomes.get(outcome) ?? 0) + 1);
    if (all.length > 0) result.faulty.push({ n, label, outcome, faults: all });
    // Nothing else waits here, so nobody would hear a Ctrl-C.
    if (n % 100 === 0) await setImmediate();
    progress?.(result.done);
  }
  logs.stop();
  return result;
}

const nothing = () => ({
  done: 0,
  outcomes: new Map<string, number>(),
  cases: 0,
  shown: 0,
  slowest: { n: 0, label: '', ms: 0 },
  faulty: [] as Campaign['faulty'][number][],
});

const counting =
  (look: Look, marker: string, count: () => void): Look =>
  (got) => {
    if (got.html.includes(marker)) count();
    return look(got);
  };

/** What was stored, as the hub's pages show it. */
async function atDesk(front: Front, desk: Desk, look: Look) {
  const all = front.sent();
  const { whole, faults } = arrive(all);
  if (!whole) return { faults, shown: 0 };
  const pages = await desk.show(whole);
  const shown = pages
    .filter(({ html }) => !html.includes(whole.head.reference))
    .map(() => 'the desk does not show the case');
  return { faults: [...faults, ...shown, ...pages.flatMap(look)], shown: 1 };
}
