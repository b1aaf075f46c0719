import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/fixtures.ts'

const FOLDER = fileURLToPath(new URL('../../docs/pictures/', import.meta.url))

interface Picture {
  readonly name: string
  readonly path: string
  /** What stands there once the screen is whole. */
  readonly shows: string
}

const SCREENS: readonly Picture[] = [
  { name: 'home', path: '/', shows: 'main time' },
  { name: 'scenarios', path: '/scenarios', shows: 'tbody tr' },
  { name: 'canvas', path: '/scenarios/whitepaper-follow-up', shows: '[data-canvas-root] .react-flow__node' },
  { name: 'mail', path: '/mails/whitepaper-case', shows: '.cm-content' },
  { name: 'leads', path: '/leads', shows: 'tbody tr' },
  { name: 'companies', path: '/companies', shows: 'tbody tr' },
  { name: 'scoring', path: '/scoring', shows: 'main h2' },
  { name: 'calls', path: '/calls', shows: 'form' },
  { name: 'handoffs', path: '/handoffs', shows: 'article' },
]

const LOOKS = [
  { language: 'ja', theme: 'light' },
  { language: 'en', theme: 'light' },
  { language: 'ja', theme: 'dark' },
  { language: 'en', theme: 'dark' },
] as const

test.skip(process.env['SHIRUBE_PICTURES'] !== '1', 'the pictures of docs/ are made when asked for')
test.use({ viewport: { width: 1440, height: 900 } })

/** Nothing is on its way any more, and letters and pictures are there. */
async function whole(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  const preview = page.locator('iframe')
  if ((await preview.count()) > 0) await expect(preview.contentFrame().locator('a').first()).toBeVisible()
  await page.evaluate(() => document.fonts.ready)
}

async function take(page: Page, { name, path, shows }: Picture, folder: string): Promise<void> {
  await page.goto(path)
  await expect(page.locator(shows).first()).toBeVisible()
  await whole(page)
  await page.screenshot({ path: `${folder}/${name}.jpg`, type: 'jpeg', quality: 72 })
}

for (const { language, theme } of LOOKS) {
  test(`the main screens, ${language}, ${theme}`, async ({ page, stack }) => {
    test.setTimeout(180_000)
    const folder = `${FOLDER}${language}-${theme}`
    await mkdir(folder, { recursive: true })
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await stack.login(page, 'admin', language)
    for (const screen of SCREENS) await take(page, screen, folder)
    await page.goto('/scenarios/whitepaper-follow-up')
    await page.getByText(language === 'ja' ? '実績' : 'Results', { exact: true }).click()
    await expect(page.locator('[data-legend]')).toBeVisible()
    await whole(page)
    await page.screenshot({ path: `${folder}/results.jpg`, type: 'jpeg', quality: 72 })
    await page.goto('/leads')
    await page.locator('a[href^="/leads/"]').first().click()
    await expect(page).toHaveURL(/\/leads\/[0-9a-f-]{36}/u)
    await expect(page.locator('main time').first()).toBeVisible()
    await whole(page)
    await page.screenshot({ path: `${folder}/lead.jpg`, type: 'jpeg', quality: 72 })
    await page.setViewportSize({ width: 390, height: 844 })
    await page.screenshot({ path: `${folder}/lead-phone.jpg`, type: 'jpeg', quality: 72 })
    await take(page, { name: 'calls-phone', path: '/calls', shows: 'nav ol button' }, folder)
  })
}
