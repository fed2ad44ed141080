import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Before anything else is imported: both count for everything after.
enableCompileCache(join(import.meta.dirname, '../../.local/compile-cache'));
// As Lambda has it, whatever this machine's own zone is.
process.env['TZ'] = 'UTC';
await import('./cli.ts');
