/** The import rules of the project: who may know whom. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { pathNot: allowed },
});

module.exports = {
  forbidden: [
    only(
      'domain-is-pure',
      '^functions/domain/',
      [
        '^functions/domain/',
        'node_modules/zod',
        'node_modules/temporal-polyfill',
        '^node:crypto$',
        '^crypto$',
      ],
      'The domain knows no AWS, no clock, no environment, no files.',
    ),
    {
      name: 'aws-in-one-place',
      comment: 'Only functions/aws talks to AWS.',
      severity: 'error',
      from: { path: '^(functions|web)/', pathNot: '^functions/aws/' },
      to: { path: 'node_modules/@aws-sdk' },
    },
    {
      name: 'aws-knows-domain-only',
      severity: 'error',
      from: { path: '^functions/aws/' },
      to: { path: '^(web|infra|functions/(front-door|hub))/' },
    },
    {
      name: 'web-knows-domain-only',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(infra|functions/(aws|front-door|hub))/' },
    },
    {
      name: 'front-door-and-hub-are-apart',
      severity: 'error',
      from: { path: '^functions/(front-door|hub)/' },
      to: { path: '^(infra|functions/(front-door|hub))/', pathNot: '^functions/$1/' },
    },
    {
      name: 'infra-takes-functions-by-path',
      comment: 'The infrastructure imports data of the domain; functions it names by their file.',
      severity: 'error',
      from: { path: '^infra/' },
      to: { path: '^functions/(aws|front-door|hub)/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
