import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe.ts'
import { expect, test } from '../support/fixtures.ts'
import type { Stack } from '../support/stack.ts'

const rows = (page: Page) => page.getByRole('navigation', { name: '架電の順番' }).getByRole('button')

async function openCalls(page: Page): Promise<void> {
  await page.goto('/calls')
  await expect(rows(page).first()).toBeVisible()
}

/** Calls that other tests have not worked through yet, each to another lead. */
async function addCalls({ db }: Stack, count: number): Promise<void> {
  await db()`
    insert into tasks (id, key, kind, lead_id, script, priority, state, due_at, created_at)
    select gen_random_uuid(), gen_random_uuid()::text, 'call', l.id, '', 'normal', 'open', t.at, t.at
    from leads l, (select max(created_at) as at from leads) t where l.merged_into is null limit ${count}`
}

test('[S64] a call is worked by keys alone: the next person, the outcome, saved, and the queue goes on', async ({
  page,
  stack,
}) => {
  await stack.login(page, 'inside_sales')
  await openCalls(page)
  const before = await rows(page).count()
  await page.keyboard.press('ArrowDown')
  if (before > 1) await expect(rows(page).nth(1)).toHaveAttribute('aria-current', 'true')
  await page.keyboard.press('ArrowUp')
  await expect(rows(page).first()).toHaveAttribute('aria-current', 'true')
  await page.keyboard.press('1')
  await expect(page.locator('form').getByRole('radio', { checked: true })).toHaveCount(1)
  await page.getByLabel('課題').fill('点検の人手が足りない')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/の結果を保存しました/u)).toBeVisible()
  await expect(rows(page)).toHaveCount(before - 1)
})

test('what is being written down of one person is still there after a look at another', async ({
  page,
  stack,
}) => {
  await stack.login(page, 'inside_sales')
  await addCalls(stack, 2)
  await openCalls(page)
  await rows(page).first().click()
  await page.getByLabel('予算').fill('300万円')
  await rows(page).nth(1).click()
  await expect(page.getByLabel('予算')).toHaveValue('')
  await rows(page).first().click()
  await expect(page.getByLabel('予算')).toHaveValue('300万円')
})

test('[S65] on a phone the queue and the person follow one another, and axe finds nothing serious', async ({
  page,
  stack,
}) => {
  await stack.login(page, 'inside_sales')
  await page.setViewportSize({ width: 390, height: 844 })
  await openCalls(page)
  await expectAccessible(page)
  await rows(page).first().click()
  await expect(page.getByRole('button', { name: '一覧へ戻る' })).toBeVisible()
  await expect(rows(page).first()).toBeHidden()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await expectAccessible(page)
})

test('the calls keep nobody out on a desk', async ({ page, stack }) => {
  await stack.login(page, 'inside_sales', 'ja')
  await openCalls(page)
  await expectAccessible(page)
})
