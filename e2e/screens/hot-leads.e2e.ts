import { hotLeadEndpoints, leadEndpoints, scoreRuleEndpoints } from '@shirube/contract'
import { expectAccessible } from '../support/axe.ts'
import { expect, test } from '../support/fixtures.ts'

test('sales sees who is hot and why, takes one, and finds them among their own [S12] [S25] [D6]', async ({
  page,
  stack,
}) => {
  const me = await stack.login(page, 'sales')
  const { items } = await stack.api(hotLeadEndpoints.list, { query: { owner: 'none', limit: 1 } })
  const [free] = items
  if (!free) throw new Error('the demo has nobody hot without an owner')
  await page.goto('/hot-leads?whose=none')
  await expectAccessible(page)
  const row = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: free.name, exact: true }) })
  const why = row.getByRole('list', { name: '点が高い理由' })
  await expect(why.getByRole('listitem')).toHaveCount(free.reasons.length)
  await row.getByRole('button', { name: `${free.name}さんを自分が担当する` }).click()
  await expect(page.getByRole('link', { name: free.name, exact: true })).toHaveCount(0)
  await page.getByText('自分', { exact: true }).click()
  await expect(page.getByRole('link', { name: free.name, exact: true })).toBeVisible()
  expect((await stack.api(leadEndpoints.show, { params: { id: free.id } })).owner?.id).toBe(me.id)
  await stack.api(leadEndpoints.change, { params: { id: free.id }, body: { owner: null } })
})

test('who is nearly hot is told with what would take them there, on a phone too [S12] [S25]', async ({
  page,
  stack,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await stack.login(page, 'sales', 'en')
  await page.goto('/hot-leads?view=near')
  await expectAccessible(page)
  await expect(page.getByText(/points? to hot:/u).first()).toBeVisible()
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
  expect(wide).toBe(false)
})

test('a number in the grid of fit and engagement leads to those people [S7] [S59]', async ({
  page,
  stack,
}) => {
  await stack.login(page, 'marketer')
  const rules = await stack.api(scoreRuleEndpoints.show)
  const lines = rules.rules.grid ?? { fit: [1, 3], engagement: [5, 15] }
  const query = { fit: lines.fit.join(','), engagement: lines.engagement.join(',') }
  const { cells } = await stack.api(scoreRuleEndpoints.grid, { query })
  const best = cells.find(
    (cell) => cell.fit === lines.fit.length && cell.engagement === lines.engagement.length,
  )
  if (!best) throw new Error('the demo has nobody who fits and is engaged')
  await page.goto('/scoring')
  const from = `適合度${lines.fit.at(-1)}点〜、関心度${lines.engagement.at(-1)}点〜`
  await page.getByRole('link', { name: new RegExp(`^${from}`, 'u') }).click()
  await expect(page).toHaveURL(/\/leads\?/u)
  await expect(page.getByText(new RegExp(`人のうち${best.people}人`, 'u'))).toBeVisible()
  await page.getByRole('button', { name: /^適合度 .*・関心度 / }).click()
  await expect(page).not.toHaveURL(/fitFrom/u)
})
