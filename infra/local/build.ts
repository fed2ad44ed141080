import { join } from 'node:path';

/*
 * One step of a build, in a process of its own: `bundle <outdir>` makes the functions' folders,
 * `synth <outdir> <bundles> <partnership> <issuerBase>` the templates. CloudFormation's own rules
 * and cdk-nag are for `npm run synth`: they are most of the time.
 */
const [step, outdir = '', bundles = '', partnership = '', issuerBase = ''] = process.argv.slice(2);

if (step === 'bundle') {
  const { bundle } = await import('../bundle.ts');
  await bundle(outdir);
} else {
  const { buildApp } = await import('../app.ts');
  const { londonDay } = await import('../../functions/domain/london.ts');
  buildApp({
    partnership,
    today: londonDay(new Date().toISOString()),
    stage: 'local',
    account: '000000000000',
    issuerBase,
    outdir,
    validate: false,
    code: (entry) => join(bundles, entry),
  }).synth();
}
