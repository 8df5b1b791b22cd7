import {playwright} from '@vitest/browser-playwright'
import {defineConfig} from 'vitest/config'
import {launchOptions} from './scripts/find-browser.ts'

const inBrowser = 'src/**/*.browser.test.{ts,tsx}'

/** Long enough for a busy machine and a GPU in software: how long things take is the benchmark's to say. */
const patient = {testTimeout: 180_000, hookTimeout: 180_000, expect: {poll: {timeout: 90_000}}}

export default defineConfig({
  test: {
    projects: [
      {
        extends: './vite.config.ts',
        test: {
          ...patient,
          name: 'unit',
          // One file a core; Vitest would leave one core idle, of two.
          maxWorkers: '100%',
          environment: 'node',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
          exclude: [inBrowser],
        },
      },
      {
        extends: './vite.config.ts',
        optimizeDeps: {entries: ['index.html', 'src/engine/worker.ts', inBrowser]},
        test: {
          ...patient,
          name: 'browser',
          include: [inBrowser],
          fileParallelism: false,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({launchOptions: launchOptions()}),
            instances: [{browser: 'chromium'}],
          },
        },
      },
    ],
  },
})
