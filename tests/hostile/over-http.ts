import { control, type Control, until } from '../control.ts';
import { staff } from '../faults/staff.ts';
import type { Endpoints } from '../service.ts';
import { gotFrom } from './desk.ts';
import type { Door } from './door.ts';
import { overHttp } from './http-door.ts';
import { type Look, lookFor } from './look.ts';
import { type Outcome, orThrown } from './outcome.ts';
import { targets, type Target } from './pages.ts';
import { markerOf, randomFor } from './random.ts';
import { round } from './round.ts';
import { submission } from './submission.ts';

type Options = {
  readonly seed: number;
  /** How many inputs, and how many whole forms among them. */
  readonly count: number;
  readonly wholes: number;
  /** What pages are made of when nobody is hostile. */
  readonly made: ReadonlySet<string>;
  readonly signal?: AbortSignal;
};

/** Sends so many inputs to a running service, and looks at the desks where whole forms arrive. */
export async function service(
  endpoints: Endpoints,
  { seed, count, wholes, made, signal }: Options,
) {
  const door = overHttp(endpoints);
  const marker = markerOf(seed);
  const look = lookFor(marker, made);
  const pages = await targets(door);
  const outcomes: Outcome[] = [];
  const references = new Set<string>();
  const every = Math.max(1, Math.floor(count / Math.max(1, wholes)));
  for (let n = 0; n < count && !signal?.aborted; n += 1) {
    const isWhole = n % every === every - 1 && references.size < wholes;
    const target = pages[n % pages.length];
    const send = () =>
      isWhole && target
        ? whole(target, n, { door, look, marker, seed }, references)
        : round(n, { door, pages, look, seed, marker });
    outcomes.push(await orThrown(send));
  }
  const desk = control(endpoints);
  try {
    const atDesks = await desks(endpoints, desk, references, look);
    const logs = JSON.stringify(await desk.logs());
    const inLogs = logs.toLowerCase().includes(marker) ? ['the marker in the logs'] : [];
    outcomes.push(...atDesks, { label: 'the logs', outcome: 'read', faults: inLogs });
  } finally {
    desk.close();
  }
  return { outcomes, references };
}

type With = { door: Door; look: Look; marker: string; seed: number };

async function whole(
  target: Target,
  n: number,
  { seed, ...given }: With,
  references: Set<string>,
): Promise<Outcome> {
  const { reference, faults } = await submission(target, randomFor(seed, n), given);
  if (reference !== undefined) references.add(reference);
  return { label: `${target.path} whole`, outcome: 'whole form sent', faults };
}

/** Signs in at each hub, and opens its inbox and each case of these references. */
async function desks(
  endpoints: Endpoints,
  desk: Control,
  references: ReadonlySet<string>,
  look: Look,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const waiting = new Set(references);
  await settled(desk, references);
  for (const hub of Object.keys(endpoints.hubs)) {
    const heads = (await desk.items(`dorset-hub-${hub}-cases`)).filter(
      ({ item, reference }) => item === 'head' && references.has(String(reference)),
    );
    const somebody = staff(endpoints, hub);
    await somebody.signIn();
    const open = async (path: string) => {
      const got = await gotFrom((await somebody.go(path)).answer);
      const faults = [...look(got), ...(got.status === 200 ? [] : [`status ${got.status}`])];
      outcomes.push({ label: `${hub} ${path}`, outcome: 'desk', faults });
      return got.html;
    };
    // Each page of the inbox, however many there are.
    for (let path: string | undefined = '/'; path !== undefined;)
      path = /href="[^"]*(\/\?after=[^"]*)"/.exec(await open(path))?.[1]?.replaceAll('&amp;', '&');
    for (const { caseId, reference } of heads) {
      const html = await open(`/case/${String(caseId)}`);
      if (html.includes(String(reference))) waiting.delete(String(reference));
    }
  }
  for (const reference of waiting)
    outcomes.push({ label: reference, outcome: 'no desk', faults: ['at no desk'] });
  return outcomes;
}

/** Until each hub has said that it has what was sent; after two minutes the desks show what is missing. */
async function settled(desk: Control, references: ReadonlySet<string>) {
  const over = Date.now() + 120_000;
  await until(async () => {
    const tracked = (await desk.items('dorset-front-tracking')).filter(({ reference }) =>
      references.has(String(reference)),
    );
    return (
      Date.now() > over ||
      (tracked.length >= references.size && tracked.every(({ state }) => state === 'settled'))
    );
  });
}
