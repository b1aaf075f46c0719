import { fileURLToPath } from 'node:url'
import { chromium, defineConfig } from '@playwright/test'
import { chromiumFlags, obtainChromium } from '@shirube/embedded'

const { path } = await obtainChromium({
  playwright: {
    path: chromium.executablePath(),
    install: [fileURLToPath(new URL('node_modules/.bin/playwright', import.meta.url)), 'install', 'chromium'],
  },
})

/** The journeys of a person, each on one running product that is started for the run. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  globalSetup: './stack/start-product.ts',
  outputDir: 'test-results',
  // One product and two cores: journeys side by side would see each other's leads.
  workers: 1,
  // A browser that hangs does not hold up a release; the gate names what held only when repeated.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  use: {
    ...(process.env['E2E_URL'] === undefined ? {} : { baseURL: process.env['E2E_URL'] }),
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    // A trace of every journey costs a tenth of the run; who looks for a failure asks for one: `--trace on`.
    screenshot: 'only-on-failure',
    actionTimeout: 20_000,
    launchOptions: { executablePath: path, args: [...chromiumFlags()] },
  },
})
