import { readFileSync } from 'node:fs';
import { control, type Control, until } from '../control.ts';
import { person, story } from '../person.ts';
import type { Endpoints } from '../service.ts';
import { quantile, type Row } from './table.ts';

/** Whole journeys of seven questions, one after the other: 10 pages read, 10 forms sent. */
export async function journeys(endpoints: Endpoints, count: number): Promise<Row[]> {
  const desk = control(endpoints);
  try {
    for (let i = 0; i < 10; i += 1) await journey(endpoints, desk);
    const before = {
      cpu: await cpuOf(desk),
      all: processCpu(endpoints.pid),
      at: performance.now(),
    };
    const runs = [];
    for (let i = 0; i < count; i += 1) runs.push(await journey(endpoints, desk));
    const cpu = await cpuOf(desk);
    const all = processCpu(endpoints.pid) - before.all;
    const telling = runs.reduce((sum, { tellMs }) => sum + tellMs, 0);
    const arrivals = runs.map(({ arrivedMs }) => arrivedMs);
    return [
      ['what', 'figure'],
      ['journeys', count],
      ['public-web, CPU ms a journey', (cpu.publicWeb - before.cpu.publicWeb) / count],
      ['all functions, CPU ms a journey', (cpu.all - before.cpu.all) / count],
      ['the whole local run but the tables, CPU ms a journey', all / count],
      ['requests a second, one person at a time', (runs.length * pages) / (telling / 1000)],
      ['final click to the hub’s inbox, median ms', quantile(arrivals, 0.5)],
      ['final click to the hub’s inbox, p99 ms', quantile(arrivals, 0.99)],
    ];
  } finally {
    desk.close();
  }
}

const told = story('clares-law');
const pages = 2 + told.length * 2;

async function journey(endpoints: Endpoints, desk: Control) {
  const last = (await desk.calls(await newest(desk))).at(-1)?.n ?? (await newest(desk));
  const asker = person(endpoints.journeys['clares-law']);
  const began = performance.now();
  await asker.tell(told);
  const tellMs = performance.now() - began;
  const clicked = Date.now();
  await asker.send();
  const stored = await until(async () =>
    (await desk.calls(last)).find(
      ({ action, principal }) =>
        action === 'dynamodb:TransactWriteItems' && principal.endsWith('-intake'),
    ),
  );
  return { tellMs, arrivedMs: Date.parse(stored.at) - clicked };
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
