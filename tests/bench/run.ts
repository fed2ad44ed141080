import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { forget, startService } from '../service.ts';
import { bundles } from './bundles.ts';
import { firstView } from './first-view.ts';
import { journeys } from './journeys.ts';
import { routing } from './routing.ts';
import { table } from './table.ts';

/** `npm run bench`: figures measured now, on this machine. They are shown, never asserted. */
const { values } = parseArgs({ options: { journeys: { type: 'string', default: '60' } } });

console.log(`Node ${process.version}, ${process.arch}. CPU in ms; sizes in kB (1,000 bytes).`);
const folder = mkdtempSync(join(tmpdir(), 'front-door-bench-'));
try {
  table('Routing, in process', routing());
  table('Functions: import and bundle', await bundles(join(folder, 'functions')));
  const service = await startService({ folder });
  process.once('SIGINT', () => {
    void service.stop().then(() => {
      forget(folder);
      process.exit(130);
    });
  });
  try {
    table('First view of a form, in a browser', await firstView(service.endpoints));
    table('A journey over HTTP', await journeys(service.endpoints, Number(values.journeys)));
  } finally {
    await service.stop();
  }
} finally {
  forget(folder);
}
