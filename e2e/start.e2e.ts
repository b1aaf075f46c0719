import { expect, test } from './support/fixtures.ts'

test('[D16] the address that start prints answers in a browser, with everything ready', async ({ page }) => {
  const answer = await page.goto('/readyz')
  expect(answer?.status()).toBe(200)
  await expect(page.locator('body')).toContainText('"worker":{"ready":true}')
})
