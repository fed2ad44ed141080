import { statSync } from 'node:fs';
import { join } from 'node:path';
import { postcodes } from '../../functions/front-door/postcodes.ts';
import { partnership } from '../../functions/domain/partnerships.ts';
import { route } from '../../functions/domain/routing.ts';
import { quantile, type Row } from './table.ts';

const typed = [
  'BH15 2RU',
  'bh231az',
  'BH23 7AG',
  'DT1 1XJ',
  'sp7 8aa',
  'SW1A 1AA',
  'M1 1AE',
  'BH1 9ZZ',
];

/** The packed table: its size, what opening it costs, and what one answer costs. */
export function routing(): Row[] {
  const file = join(import.meta.dirname, '../../functions/front-door/postcodes.br');
  const before = process.cpuUsage();
  const { look } = postcodes();
  const opened = process.cpuUsage(before);
  const dorset = partnership('dorset');

  const perLook = batches((n) => look(typed[n % typed.length] ?? ''));
  const perRoute = batches((n) =>
    route({
      place: { answer: 'postcode', postcode: typed[n % typed.length] ?? '' },
      date: '2026-11-21',
      partnership: dorset,
      look,
    }),
  );
  return [
    ['what', 'median', 'p99'],
    ['packed table, kB', statSync(file).size / 1000, ''],
    ['opening it, CPU ms', (opened.user + opened.system) / 1000, ''],
    ['one look-up, microseconds', quantile(perLook, 0.5), quantile(perLook, 0.99)],
    [
      'one decision with its words, microseconds',
      quantile(perRoute, 0.5),
      quantile(perRoute, 0.99),
    ],
  ];
}

/** Microseconds a call, over batches of 200. */
function batches(call: (n: number) => unknown): number[] {
  return Array.from({ length: 500 }, () => {
    const began = process.hrtime.bigint();
    for (let n = 0; n < 200; n += 1) call(n);
    return Number(process.hrtime.bigint() - began) / 200 / 1000;
  });
}
