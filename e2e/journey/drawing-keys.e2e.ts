import type { Page } from '@playwright/test'
import { scenarioEndpoints } from '@shirube/contract'
import { CanvasPage } from '../canvas/canvas-page.ts'
import { DRAWING_WORDS } from '../support/drawing-words.ts'
import { expect, test } from '../support/fixtures.ts'
import { type SettingHand, WHITEPAPER_SETTINGS } from '../support/whitepaper-settings.ts'

test.use({ viewport: { width: 1440, height: 900 } })

const t = DRAWING_WORDS.ja

/** Presses Tab until what is wanted has the focus, as a person does who sees where it is. */
async function tabTo(page: Page, wanted: string, name: RegExp): Promise<void> {
  for (let n = 0; n < 80; n++) {
    const now = page.locator(`${wanted}:focus`).filter({ hasText: name })
    if ((await now.count()) > 0) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not come to ${wanted}`)
}

/** The hand at the keyboard: Tab to a slot, arrows in its list. */
const keyHand = (page: Page): SettingHand => ({
  async open(field) {
    await tabTo(page, `aside [data-field="${field}"]`, /./u)
    await page.keyboard.press('Enter')
  },
  async take(name) {
    const words = name instanceof RegExp ? name : new RegExp(`^${name}$`, 'u')
    await expect(page.locator('[role="option"]').first()).toBeVisible()
    await expect(page.locator('[role="dialog"] :focus')).toHaveCount(1)
    if ((await page.locator('select:focus').count()) > 0) await page.keyboard.press('Tab')
    const marked = page.locator('[role="option"]:focus').filter({ hasText: words })
    for (let n = 0; n < 80 && (await marked.count()) === 0; n++) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
  },
  async press(name) {
    await tabTo(page, '[role="dialog"] button', new RegExp(`^${name}$`, 'u'))
    await page.keyboard.press('Enter')
  },
  async leave() {
    await page.keyboard.press('Escape')
  },
})

test("[canvas 10] the white paper's follow-up is drawn, set and published by keyboard alone", async ({
  page,
  stack,
}) => {
  test.setTimeout(120_000)
  await stack.login(page, 'marketer')
  const { id } = await stack.api(scenarioEndpoints.create, {
    body: { name: `鍵盤 ${Date.now().toString(36)}` },
  })
  const canvas = new CanvasPage(page, stack, id)
  await canvas.open()
  const by = keyHand(page)
  const search = page.getByRole('complementary', { name: t.palette }).getByRole('searchbox')
  for (const type of [
    'form-submitted',
    'audience-gate',
    'send-email',
    'wait-for-event',
    'score-bands',
    'call-task',
    'handoff',
    'end',
  ] as const) {
    await page.keyboard.press('/')
    await expect(search).toBeFocused()
    await page.keyboard.type(t.steps[type])
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-step][data-selected]')).toHaveCount(1)
    await expect(page.locator('aside fieldset')).toBeVisible()
    if (type in WHITEPAPER_SETTINGS)
      await WHITEPAPER_SETTINGS[type as keyof typeof WHITEPAPER_SETTINGS](by, t)
    if (type === 'end') break
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.locator('aside [data-field]:focus')).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(page.locator('[data-step]:focus')).toHaveCount(1)
  }
  await expect.poll(() => canvas.wiring()).toHaveLength(7)

  await expect(canvas.saved).toBeVisible()
  await tabTo(page, 'button', /本番に反映/u)
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('dialog')
  await expect(sheet).toContainText(t.nothingToFix)
  await tabTo(page, '[role="dialog"] button', /^本番に反映$/u)
  await page.keyboard.press('Enter')
  await expect(page.getByText(t.live, { exact: true })).toBeVisible()
  // The visitors of the journeys after this one shall be in one scenario only.
  await stack.api(scenarioEndpoints.pause, { params: { id } })
})
