import { defineConfig } from 'vitest/config'

/** Tests make packets with our own papers, whatever the operator of this copy has installed. */
const OWN_FORMS = { FORMS_FOLDER: 'none' }

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          env: OWN_FORMS,
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**'],
          // Files of one worker share their modules: reading them anew for each file took a third of the time.
          isolate: false,
        },
      },
      {
        test: {
          name: 'browser',
          env: OWN_FORMS,
          include: ['test/e2e/**/*.test.ts'],
          fileParallelism: false,
          maxConcurrency: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
