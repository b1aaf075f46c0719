import { leadEndpoints, listEndpoints, segmentEndpoints } from '@shirube/contract'
import { expectAccessible } from '../support/axe.ts'
import { expect, test } from '../support/fixtures.ts'

test('a segment counts, says why somebody is in it, and is kept; one that comes with the product is begun with [S45] [S41] [D8]', async ({
  page,
  stack,
}) => {
  await stack.login(page, 'marketer')
  const { items } = await stack.api(leadEndpoints.list, { query: { limit: 1 } })
  const id = `e2e-${Date.now()}`
  const list = await stack.api(listEndpoints.put, { params: { id }, body: { name: `見学 ${id}` } })
  await stack.api(listEndpoints.add, { params: { id }, body: { leads: [items[0]?.id ?? ''] } })
  const condition = { kind: 'list', list: list.id } as const
  await stack.api(segmentEndpoints.put, { params: { id }, body: { name: `見学者 ${id}`, condition } })
  await page.goto(`/segments/${id}`)
  await expect(page.getByRole('region', { name: 'あてはまる人' })).toContainText('1人')
  await expect(page.getByRole('region', { name: `${items[0]?.name ?? ''}が入る理由` })).toContainText('見学')
  await page.getByLabel('名前', { exact: true }).fill(`来場者 ${id}`)
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('保存済み')).toBeVisible()
  await expectAccessible(page)

  await page.goto('/segments')
  await page.getByRole('button', { name: 'ひな形から作成' }).click()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'たまに購入する人' }).click()
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('保存済み')).toBeVisible()
  await expect(page).toHaveURL(/\/segments\/segment-/u)

  await page.goto(`/lists/${id}`)
  await page.getByRole('button', { name: '削除' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '削除' }).click()
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText(`来場者 ${id}`)
})
