import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { duplicateEndpoints, leadEndpoints } from '@shirube/contract'
import { expect, test } from '../support/fixtures.ts'
import type { Stack } from '../support/stack.ts'

const LIST = fileURLToPath(new URL('../../examples/lists/exhibition-shift_jis.csv', import.meta.url))
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
  { name: 'segment', path: '/segments/guide-readers', shows: 'main section li' },
  { name: 'campaign', path: '/campaigns/predictive-maintenance', shows: 'main dl dd' },
  { name: 'form', path: '/forms/seminar', shows: 'main iframe' },
  { name: 'seminar', path: '/seminars/maintenance-practice', shows: 'main section li' },
  { name: 'activity', path: '/analysis', shows: 'tbody tr' },
  { name: 'materials', path: '/materials', shows: 'tbody tr' },
  { name: 'cards', path: '/cards', shows: 'form input' },
  { name: 'hot-leads', path: '/hot-leads', shows: 'main li' },
  { name: 'tracking', path: '/settings/tracking', shows: 'h2' },
  { name: 'sending', path: '/settings/sending', shows: 'h2' },
  { name: 'acquisition', path: '/acquisition', shows: 'tbody tr' },
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
  if ((await preview.count()) > 0)
    await expect(preview.contentFrame().locator('a, button').first()).toBeVisible()
  await page.evaluate(() => document.fonts.ready)
}

async function take(page: Page, { name, path, shows }: Picture, folder: string): Promise<void> {
  await page.goto(path)
  await expect(page.locator(shows).first()).toBeVisible()
  await whole(page)
  await page.screenshot({ path: `${folder}/${name}.jpg`, type: 'jpeg', quality: 72 })
}

/** Two records of one person, side by side; they are there from the first look on. */
async function duplicates(page: Page, stack: Stack, folder: string): Promise<void> {
  const name = { lastName: '渡邉', firstName: '栞' }
  const add = (fields: Readonly<Record<string, string>>) =>
    stack.api(leadEndpoints.add, { body: { fields: { ...name, ...fields } } })
  await add({ email: 'watanabe@sagami.example', companyName: '株式会社相模ポンプ', phone: '045-000-0123' })
  await add({ email: 's.watanabe@sagami.example', companyName: '㈱相模ポンプ', jobTitle: '課長' })
  const pairOf = async () => (await stack.api(duplicateEndpoints.list, { query: {} })).items[0]
  await expect.poll(pairOf).toBeDefined()
  const [a, b] = (await pairOf())?.sides.map(({ id }) => id) ?? []
  await take(page, { name: 'duplicates', path: `/duplicates?pair=${a}~${b}`, shows: 'table' }, folder)
}

/** A list that was chosen and is looked at, before anything of it is taken in. */
async function lookedAt(page: Page, folder: string): Promise<void> {
  await page.goto('/import')
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: /ファイルを選ぶ|Choose a file/u }).click()
  await (await choosing).setFiles(LIST)
  await expect(page.locator('table').first()).toBeVisible()
  await whole(page)
  await page.screenshot({ path: `${folder}/import.jpg`, type: 'jpeg', quality: 72 })
}

/** The trial of a changed rule on what was recorded. */
async function trial(page: Page, folder: string): Promise<void> {
  await page.goto('/scoring')
  await page.getByRole('slider').first().press('ArrowLeft')
  await page.getByRole('button', { name: /過去90日で試算|past 90 days/u }).click()
  const found = page.getByRole('region', { name: /過去90日で試算|past 90 days/u })
  await expect(found.getByRole('row').nth(1)).toBeVisible({ timeout: 30_000 })
  await found.scrollIntoViewIfNeeded()
  await whole(page)
  await page.screenshot({ path: `${folder}/scoring-trial.jpg`, type: 'jpeg', quality: 72 })
}

for (const { language, theme } of LOOKS) {
  test(`the main screens, ${language}, ${theme}`, async ({ page, stack }) => {
    test.setTimeout(180_000)
    const folder = `${FOLDER}${language}-${theme}`
    await mkdir(folder, { recursive: true })
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await stack.login(page, 'admin', language)
    for (const screen of SCREENS) await take(page, screen, folder)
    await duplicates(page, stack, folder)
    await lookedAt(page, folder)
    await trial(page, folder)
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
