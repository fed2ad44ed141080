import { parseArgs } from 'node:util';
import { partnership } from '../../functions/domain/partnerships.ts';
import { auditHub } from './hub.ts';
import { keyOf } from './keys.ts';
import { openTables } from './open.ts';
import { said, summary } from './words.ts';

/**
 * `npm run audit -- verify` checks every chain of every hub against what was signed, and names the
 * first entry of each that was edited, removed, reordered, cut off or replaced. It only reads.
 * On this machine it reads the local run's state; with `--region` the tables of an AWS account, with
 * the credentials of whoever runs it. Signatures are checked with the hub's key in KMS, or with the
 * one in a file, where somebody kept it apart.
 */
const usage =
  'Say: npm run audit -- verify [--hub=dorset] [--partnership=dorset] [--state=.local | --region=eu-west-2] [--key=FILE, of one hub]';

async function main(): Promise<boolean> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      hub: { type: 'string' },
      partnership: { type: 'string', default: 'dorset' },
      state: { type: 'string', default: '.local' },
      region: { type: 'string' },
      key: { type: 'string' },
    },
  });
  if (positionals.join(' ') !== 'verify') throw new Error(usage);
  const found = partnership(values.partnership);
  const hubs = found.hubs.filter(({ id }) => values.hub === undefined || id === values.hub);
  if (hubs.length === 0) throw new Error(`There is no hub "${values.hub ?? ''}". ${usage}`);
  if (values.key !== undefined && hubs.length > 1) throw new Error(`Whose key is it? ${usage}`);
  const { tables, close } = await openTables({ ...values, partnership: found.id });
  try {
    let wrong = 0;
    for (const { id } of hubs) {
      const named = { partnership: found.id, hub: id };
      const publicKey = await keyOf(named, values);
      const report = await auditHub(tables, { ...named, publicKey }, (one) =>
        console.log(said(id, one)),
      );
      console.log(summary(id, report));
      wrong += report.wrong;
    }
    return wrong === 0;
  } finally {
    await close();
  }
}

try {
  if (!(await main())) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  // Not 1: that it could not look says nothing of what is there.
  process.exitCode = 2;
}
