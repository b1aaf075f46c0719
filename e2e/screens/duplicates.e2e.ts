import { duplicateEndpoints, leadEndpoints } from '@shirube/contract'
import { expectAccessible } from '../support/axe.ts'
import { expect, test } from '../support/fixtures.ts'
import type { Stack } from '../support/stack.ts'

/** Adds two records of one person, written differently; answers their ids. */
async function twice(stack: Stack, firstName: string): Promise<readonly [string, string]> {
  const add = async (fields: Readonly<Record<string, string>>): Promise<string> =>
    (await stack.api(leadEndpoints.add, { body: { fields: { firstName, ...fields } } })).lead
  const stamp = Date.now()
  return [
    await add({ lastName: '渡邉', email: `a-${stamp}@w.example`, companyName: '株式会社渡辺製作所' }),
    await add({
      lastName: '渡辺',
      email: `b-${stamp}@w.example`,
      companyName: '㈱渡辺製作所',
      phone: '045-123-4567',
    }),
  ]
}

test('possible duplicates are worked by keyboard: merged, taken back, kept apart [S4] [D15]', async ({
  page,
  stack,
}) => {
  const [a, b] = await twice(stack, '栞')
  await stack.login(page, 'marketer')
  await page.goto(`/duplicates?pair=${a}~${b}`)
  const table = page.getByRole('table', { name: '2件の比較' })
  await expect(table.getByRole('row', { name: /電話/u })).toContainText('045-123-4567')
  await expectAccessible(page)

  await page.keyboard.press('ArrowRight')
  await expect(table.getByRole('radio').nth(1)).toBeChecked()
  await page.keyboard.press('m')
  await expect(page.getByText('渡辺 栞さんを統合しました')).toBeVisible()
  await expect
    .poll(async () => (await stack.api(leadEndpoints.show, { params: { id: a } })).mergedInto)
    .toBe(b)
  await page.getByRole('button', { name: '取り消す' }).click()
  await expect(page.getByText('取り消しました')).toBeVisible()

  await page.goto(`/duplicates?pair=${a}~${b}`)
  await expect(table.getByRole('row', { name: /姓/u }).first()).toContainText('渡邉')
  await page.keyboard.press('n')
  await expect(page.getByText('別人として記録しました')).toBeVisible()
  const { items } = await stack.api(duplicateEndpoints.list, { query: { state: 'distinct' } })
  expect(items.some(({ sides }) => sides[0].id === a && sides[1].id === b)).toBe(true)
})
