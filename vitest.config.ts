import { defineConfig } from 'vitest/config';

const project = (name: string, include: string[], more: object = {}) => ({
  test: { name, include, ...more },
});

const service = {
  testTimeout: 240_000,
  hookTimeout: 300_000,
  globalSetup: ['tests/journeys/service.ts'],
  fileParallelism: false,
};

const useable = ['tests/journeys/{access,keyboard,late}*.test.ts'];

/**
 * Rules and functions in process; then the template; then the whole service, started once for
 * all files that use it, in a real browser.
 */
export default defineConfig({
  test: {
    // The machine may be slow and shared: limits here only end what hangs.
    testTimeout: 60_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
    // The functions log as they would in the cloud: of interest where a test fails.
    silent: 'passed-only',
    projects: [
      project('unit', ['tests/{functions,web}/**/*.test.ts'], {
        testTimeout: 60_000,
        globalSetup: ['tests/web/built.ts'],
      }),
      project('infra', ['tests/infra/**/*.test.ts'], {
        testTimeout: 120_000,
        hookTimeout: 180_000,
      }),
      project('local', ['tests/local/**/*.test.ts'], { testTimeout: 60_000, hookTimeout: 180_000 }),
      // Those who ask, who can use a page at all, and those who answer: each with a service of its
      // own, so that all can run at once.
      project('journeys', ['tests/journeys/**/*.test.ts'], { ...service, exclude: useable }),
      project('access', useable, service),
      project('desk', ['tests/{desk,faults}/**/*.test.ts'], service),
    ],
  },
});
