import { readFileSync } from 'node:fs';
import { control, type Control, until } from '../control.ts';
import { person, story } from '../person.ts';
import type { Endpoints } from '../service.ts';
import { quantile, type Row } from './table.ts';

/** Whole journeys, one after the other: each page read and each form sent. */
export async function journeys(endpoints: Endpoints, count: number): Promise<Row[]> {
  const desk = control(endpoints);
  try {
    for (let i = 0; i < 10; i += 1) await arrival(endpoints, desk);
    // Before the others, which leave requests on their way: each here waits for its own.
    const arrivals: number[] = [];
    for (let i = 0; i < count; i += 1) arrivals.push(await arrival(endpoints, desk));
    const from = { cpu: await cpuOf(desk), all: processCpu(endpoints.pid), at: performance.now() };
    for (let i = 0; i < count; i += 1) await journey(endpoints);
    const seconds = (performance.now() - from.at) / 1000;
    const all = processCpu(endpoints.pid) - from.all;
    const cpu = await cpuOf(desk);
    return [
      ['what', 'figure'],
      ['journeys', count],
      ['requests in a journey', requests],
      ['public-web, CPU ms a journey', (cpu.publicWeb - from.cpu.publicWeb) / count],
      ['all functions, CPU ms a journey', (cpu.all - from.cpu.all) / count],
      ['the whole local run but the tables, CPU ms a journey', all / count],
      ['requests a second, one person at a time', (count * requests) / seconds],
      ['final click to the hub’s inbox, median ms', quantile(arrivals, 0.5)],
      ['final click to the hub’s inbox, p99 ms', quantile(arrivals, 0.99)],
    ];
  } finally {
    desk.close();
  }
}

const told = story('clares-law');
/** The start page and its button, each page and its form, and the final click. */
const requests = 2 + told.length * 2 + 1;

async function journey(endpoints: Endpoints) {
  const asker = person(endpoints.journeys['clares-law']);
  await asker.tell(told);
  const clicked = Date.now();
  await asker.send();
  return clicked;
}

/** Milliseconds from the final click until the hub has stored the case. */
async function arrival(endpoints: Endpoints, desk: Control): Promise<number> {
  const before = await newest(desk);
  const clicked = await journey(endpoints);
  const stored = await until(async () =>
    (await desk.calls(before)).find(
      ({ action, principal }) =>
        action === 'dynamodb:TransactWriteItems' && principal.endsWith('-intake'),
    ),
  );
  return Date.parse(stored.at) - clicked;
}

let seen = 0;
const newest = async (desk: Control) => {
  seen = (await desk.calls(seen)).at(-1)?.n ?? seen;
  return seen;
};

/** CPU of the functions' workers so far, in ms. */
async function cpuOf(desk: Control) {
  const { cpu } = (await desk.state()) as { cpu: Record<string, number> };
  const all = Object.values(cpu).reduce((sum, ms) => sum + ms, 0);
  const publicWeb = Object.entries(cpu).find(([name]) => name.endsWith('public-web'))?.[1] ?? 0;
  return { all, publicWeb };
}

/** CPU of a process so far, all threads, in ms: the kernel counts in hundredths of a second. */
function processCpu(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
