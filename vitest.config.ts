import {playwright} from '@vitest/browser-playwright'
import {defineConfig} from 'vitest/config'
import {launchOptions} from './scripts/find-browser.ts'

const inBrowser = 'src/**/*.browser.test.{ts,tsx}'

export default defineConfig({
  test: {
    projects: [
      {
        extends: './vite.config.ts',
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
          exclude: [inBrowser],
        },
      },
      {
        extends: './vite.config.ts',
        optimizeDeps: {entries: ['index.html', 'src/engine/worker.ts', inBrowser]},
        test: {
          name: 'browser',
          include: [inBrowser],
          fileParallelism: false,
          testTimeout: 60_000,
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
