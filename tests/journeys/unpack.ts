import { launch } from './browser.ts';

// Once, before two runs of tests want it at the same moment.
await (await launch()).close();
