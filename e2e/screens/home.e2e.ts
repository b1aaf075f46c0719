import { expectAccessible } from '../support/axe.ts'
import { expect, test } from '../support/fixtures.ts'

test('what waits for a person stands first, and leads to where it is done', async ({ page, stack }) => {
  await stack.login(page, 'sales')
  await page.goto('/')
  const panel = page.getByRole('region', { name: '要対応' })
  await expect(panel).toContainText('引き渡し')
  await panel.getByRole('link', { name: '引き渡しへ' }).click()
  await expect(page).toHaveURL(/\/handoffs/u)
})

test('targets are set for thirty days and measured against the period that is looked at [S27]', async ({
  page,
  stack,
}) => {
  await stack.login(page, 'marketer')
  await page.goto('/')
  await page.getByRole('button', { name: '目標を決める' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('MQL').fill('60')
  await dialog.getByRole('button', { name: '保存する' }).click()
  await expect(dialog).toBeHidden()
  const targets = page.getByRole('region', { name: '目標と実績' })
  await expect(targets).toContainText('目標 60')
  await page.getByText('直近90日').click()
  await expect(targets).toContainText('目標 180')
})

test('what leads did last stands on the home, which says that it is kept up to date', async ({
  page,
  stack,
}) => {
  await stack.login(page, 'marketer')
  await page.goto('/')
  const panel = page.getByRole('region', { name: 'いま起きていること' })
  await expect(panel).toContainText('自動更新中')
  await expect(panel.getByRole('listitem').first()).toBeVisible()
})

test('the way from lead to won is told in figures and as a table', async ({ page, stack }) => {
  await stack.login(page, 'viewer', 'en')
  await page.goto('/')
  await expect(page.getByRole('list', { name: 'From lead to won' }).getByRole('listitem')).toHaveCount(6)
  await page.getByRole('button', { name: 'See as a table' }).click()
  await expect(page.getByRole('table', { name: 'People by week' }).getByRole('row')).toHaveCount(9)
})

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const)
  test(`the home keeps nobody out at ${width} × ${height}`, async ({ page, stack }) => {
    await stack.login(page, 'sales')
    await page.setViewportSize({ width, height })
    await page.goto('/')
    await expect(page.getByRole('region', { name: '要対応' })).toBeVisible()
    await expect(page.getByRole('region', { name: 'いま起きていること' })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await expectAccessible(page)
  })
