/** Two projects: `unit` runs in Node; `browser` drives Chromium against the built preview. */
const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2021',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  ],
};
const common = {
  testEnvironment: 'node',
  transform,
  setupFiles: ['<rootDir>/test/support/seed.ts'],
  // Styles do nothing in Node; webpack puts them on the page.
  moduleNameMapper: { '\\.css$': '<rootDir>/test/support/noStyle.ts' },
};
export default {
  // Two at a time also on two cores: many tests wait for LibreOffice or a validator.
  maxWorkers: 2,
  // A machine that does other things too is no reason to fail; what hangs still ends.
  testTimeout: 60_000,
  projects: [
    {
      ...common,
      displayName: 'unit',
      roots: ['<rootDir>/src', '<rootDir>/test'],
      testMatch: ['**/*.test.ts'],
      testPathIgnorePatterns: ['/test/browser/'],
    },
    { ...common, displayName: 'browser', roots: ['<rootDir>/test/browser'], testMatch: ['**/*.test.ts'] },
  ],
};
