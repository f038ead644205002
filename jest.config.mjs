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
