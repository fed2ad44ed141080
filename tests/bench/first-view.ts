import { launch, phone } from '../journeys/browser.ts';
import { loadsWhile } from '../journeys/loads.ts';
import type { Endpoints } from '../service.ts';
import type { Row } from './table.ts';

/** What a phone loads for the first page of a form, with nothing in its cache. */
export async function firstView({ journeys }: Endpoints): Promise<Row[]> {
  const browser = await launch();
  try {
    const page = await (await browser.newContext(phone)).newPage();
    const rows = (await loadsWhile(page, () => page.goto(journeys['clares-law']))).map(
      ({ path, body, headers }): Row => [path, body, headers],
    );
    const sum = (at: number) => rows.reduce((total, row) => total + Number(row[at]), 0);
    return [
      ['request', 'body bytes', 'header bytes'],
      ...rows,
      [`${rows.length} requests`, sum(1), sum(2)],
    ];
  } finally {
    await browser.close();
  }
}
