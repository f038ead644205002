/**
 * The house, ground floor first: a floor may import from itself and from the floors below it, never from one above.
 * docs/architecture.md says what each floor holds.
 */
const floors = [
  'editions',
  'keypoints',
  'plan',
  'text',
  'workbook',
  'excel',
  'xlsx',
  'collect',
  'functions',
  'taskpane',
  'commands',
  'cli',
  'standin',
  'preview',
];
/** Stands apart: Excel's stand-in knows nothing of the project, and only the preview (and tests) may know of it. */
const alone = ['standin'];

const upward = floors.map((floor, i) => ({
  name: `${floor}-imports-only-downward`,
  severity: 'error',
  from: { path: `^src/${floor}/`, pathNot: '\\.test\\.tsx?$' },
  to: {
    path: '^src/',
    pathNot: `^src/(${(alone.includes(floor) ? [floor] : floors.slice(0, i + 1)).join('|')})/`,
  },
}));

const core = '^src/(editions|keypoints|plan|text|workbook)/';

module.exports = {
  forbidden: [
    ...upward,
    {
      name: 'standin-only-for-the-preview',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(standin|preview)/|\\.test\\.tsx?$' },
      to: { path: '^src/standin/' },
    },
    {
      name: 'core-uses-no-package',
      comment:
        'editions, keypoints, plan, text and workbook are plain TypeScript: no Office, DOM, Node or library.',
      severity: 'error',
      from: { path: core, pathNot: '\\.test\\.tsx?$' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'core', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-circular',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-unresolvable',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
