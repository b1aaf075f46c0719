import { defineConfig } from 'vitest/config'

const OUTSIDE = ['**/node_modules/**', '**/.tsbuild/**', '**/dist/**']

/** One project a kind of test: the file's ending says what the test needs. */
export default defineConfig({
  test: {
    // Left alone, vitest leaves one of two cores idle.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Modules are read once for many files: half the processor time. No module keeps what a test must not see.
          isolate: false,
          include: ['**/*.test.ts', '**/*.test.tsx'],
          exclude: [...OUTSIDE, '**/*.db.test.ts', '**/*.flow.test.ts', '**/*.process.test.ts'],
          // The first test that needs the whole product reads it in, beside whatever else the machine does.
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          isolate: false,
          include: ['**/*.db.test.ts'],
          exclude: OUTSIDE,
          globalSetup: ['tooling/testing/postgres.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'workflows',
          include: ['**/*.flow.test.ts'],
          exclude: OUTSIDE,
          globalSetup: ['tooling/testing/postgres.ts', 'tooling/testing/temporal.ts'],
          // The clock of the time-skipping server is global.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'processes',
          // Processes are stopped and cut off at any instant: decision 0092.
          retry: 1,
          // Much of what they do is to wait for a process that starts or ends.
          maxWorkers: 3,
          include: ['**/*.process.test.ts'],
          exclude: OUTSIDE,
          // Three starts one after the other, each of which may take two minutes beside the others on a slow machine.
          testTimeout: 400_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
