import {defineConfig} from '@playwright/test'
import {launchOptions} from './scripts/find-browser.ts'

const port = 4319

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  // Two at once: one computes while the other waits. More would starve one another on a small machine.
  workers: 2,
  // Long enough for a busy machine: how long things take is the benchmark's to say, and no test's.
  timeout: 300_000,
  expect: {timeout: 60_000},
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    actionTimeout: 120_000,
    baseURL: `http://localhost:${port}/`,
    browserName: 'chromium',
    locale: 'en-US',
    // Tests alter what the network answers; a service worker would answer in its place.
    serviceWorkers: 'block',
    launchOptions: launchOptions(),
  },
  webServer: {
    command: `npx vite preview --port ${port} --strictPort --host localhost`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: !process.env.CI,
  },
})
