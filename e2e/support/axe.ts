import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** What the screens say their theme with; pages for leads follow the machine without it. */
const THEME = 'data-mantine-color-scheme'

/** What the checks find on a page as it stands, told so that the place is found: the rule and the elements. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  // Frames are left out: the preview of a mail runs no scripts, and what is in it is the author's.
  const checks = new AxeBuilder({ page }).setLegacyMode(true).options({ iframes: false })
  const { violations } = await checks.exclude('iframe').analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

/**
 * Expects that nothing serious or critical keeps anybody from using the page, in the light theme and in the dark one.
 * A screen must follow the machine's theme, as it does until somebody chooses another.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const isScreen = (await page.locator(`html[${THEME}]`).count()) > 0
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    if (isScreen) await expect(page.locator('html')).toHaveAttribute(THEME, colorScheme)
    expect(await faultsOf(page), colorScheme).toEqual([])
  }
}
