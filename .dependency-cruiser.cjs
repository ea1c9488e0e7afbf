/** Which room may import which; see docs/architecture.md. A circle anywhere is a defect. */
const room = (name) => `^shared/${name}/`;
const only = (name, allowed) => ({
  name: `shared-${name}-imports`,
  comment: `shared/${name} may import only: ${allowed.join(', ') || 'nothing else in shared'}`,
  severity: 'error',
  from: { path: room(name) },
  to: { path: '^shared/', pathNot: [name, ...allowed].map(room) },
});

module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'not-resolvable',
      severity: 'error',
      from: { path: '^(addin|functions|shared)/' },
      to: { couldNotResolve: true },
    },
    only('codebook', []),
    only('registration', ['codebook']),
    only('sheet', ['codebook', 'registration']),
    only('rules', ['codebook', 'registration', 'sheet']),
    only('submission', ['codebook', 'registration', 'sheet', 'rules']),
    only('counts', ['codebook', 'registration']),
    only('wga', ['codebook', 'registration', 'counts']),
    only('release', ['codebook', 'registration', 'counts']),
    only('report', ['codebook', 'counts']),
    only('workbook', ['codebook', 'registration', 'counts', 'release', 'wga']),
    only('blauwdruk', ['codebook', 'registration']),
    { name: 'shared-is-pure', severity: 'error', from: { path: '^shared/' }, to: { path: '^(addin|functions|test)/' } },
    { name: 'shared-knows-no-host', severity: 'error', from: { path: '^shared/' }, to: { dependencyTypes: ['core'] } },
    { name: 'addin-not-functions', severity: 'error', from: { path: '^addin/' }, to: { path: '^(functions|test)/' } },
    {
      name: 'functions-not-addin',
      severity: 'error',
      from: { path: '^functions/', pathNot: '^functions/local/' },
      to: { path: '^addin/' },
    },
    {
      name: 'nothing-imports-test',
      severity: 'error',
      from: { path: '^(addin|functions|shared)/', pathNot: '^functions/local/' },
      to: { path: '^test/' },
    },
    {
      name: 'production-not-local',
      severity: 'error',
      from: { path: '^functions/', pathNot: '^functions/local/' },
      to: { path: '^functions/local/' },
    },
    {
      name: 'rooms-by-their-door',
      comment: 'Another room is imported through its index.ts.',
      severity: 'error',
      from: { path: '^(?:shared/([^/]+)/|addin/|functions/)' },
      to: { path: '^shared/[^/]+/', pathNot: ['^shared/[^/]+/index\\.ts$', '^shared/$1/'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
