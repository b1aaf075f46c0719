import { fileURLToPath } from 'node:url'
import { chromium, defineConfig } from '@playwright/test'
import { chromiumFlags, obtainChromium } from '@shirube/embedded'

const { path } = await obtainChromium({
  playwright: {
    path: chromium.executablePath(),
    install: [fileURLToPath(new URL('node_modules/.bin/playwright', import.meta.url)), 'install', 'chromium'],
  },
})

/** The journeys of a person, on products that are started for the run: one for each worker. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  globalSetup: './stack/start-product.ts',
  outputDir: 'test-results',
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  use: {
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: path, args: [...chromiumFlags()] },
  },
})
