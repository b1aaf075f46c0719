import { fileURLToPath } from 'node:url'
import { chromium, defineConfig } from '@playwright/test'
import { chromiumFlags, obtainChromium } from '@shirube/embedded'
import type { SharedOptions } from './support/fixtures.ts'

const { path } = await obtainChromium({
  playwright: {
    path: chromium.executablePath(),
    install: [fileURLToPath(new URL('node_modules/.bin/playwright', import.meta.url)), 'install', 'chromium'],
  },
})

/** The journeys of a person: two lanes, each one after another on a running product that is started for the run. */
export default defineConfig<object, SharedOptions>({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  globalSetup: './stack/start-product.ts',
  outputDir: 'test-results',
  // Journeys side by side on one product would see each other's leads: two cores, two products.
  workers: 2,
  projects: [
    { name: 'ways', testIgnore: 'screens/**', workers: 1, use: { stackOf: 'ways' } },
    { name: 'screens', testMatch: 'screens/**/*.e2e.ts', workers: 1, use: { stackOf: 'screens' } },
  ],
  // A browser that hangs does not hold up a release; the gate names what held only when repeated.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  use: {
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    // A trace of every journey costs a tenth of the run; who looks for a failure asks for one: `--trace on`.
    screenshot: 'only-on-failure',
    actionTimeout: 20_000,
    launchOptions: { executablePath: path, args: [...chromiumFlags()] },
  },
})
