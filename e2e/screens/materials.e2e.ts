import { formEndpoints, leadUpsertEndpoints, materialEndpoints } from '@shirube/contract'
import { expect, test } from '../support/fixtures.ts'
import { PERSONS_BROWSER } from '../support/visitor.ts'

test('a document is uploaded, given to one lead by a link of their own, and its opening is counted', async ({
  page,
  stack,
  browser,
}) => {
  await stack.login(page, 'marketer')
  const lastName = `資料請求者${Date.now().toString(36)}`
  await stack.api(leadUpsertEndpoints.upsert, {
    body: { fields: { email: `${Date.now()}@example.jp`, lastName }, source: 'テスト' },
  })
  const title = `価格表${lastName.slice(5)}`
  await page.goto('/materials')
  await page.getByRole('button', { name: '資料を追加' }).click()
  const pdf = { name: `${title}.pdf`, mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 価格') }
  await page.locator('input[type=file]').setInputFiles(pdf)
  await expect(page.getByText(`${title}.pdf（1KB）`)).toBeVisible()
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(page.getByRole('button', { name: title, exact: true })).toBeVisible()

  await page.getByRole('button', { name: `「${title}」の操作` }).click()
  await page.getByRole('menuitem', { name: 'リード専用リンクを作成' }).click()
  await page.getByRole('combobox', { name: '渡す相手' }).fill(lastName)
  await page.getByRole('option', { name: lastName }).click()
  await page.getByRole('button', { name: 'リンクを作成' }).click()
  const url = await page.getByLabel(/まで有効です/u).inputValue()
  const reader = await browser.newPage({ userAgent: PERSONS_BROWSER })
  const download = reader.waitForEvent('download')
  await reader.goto(new URL(url).pathname).catch(() => undefined)
  expect((await download).suggestedFilename()).toBe(`${title}.pdf`)
  await reader.close()
  await page.getByRole('dialog').getByRole('button', { name: '閉じる' }).click()
  await expect(page.getByRole('row').filter({ hasText: title })).toContainText('1人（延べ1回）')
})

test('a file beyond the limit is refused before it is sent, and says the limit', async ({ page, stack }) => {
  await stack.login(page, 'marketer')
  await page.goto('/materials')
  await page.getByRole('button', { name: '資料を追加' }).click()
  const buffer = Buffer.alloc(25 * 1024 * 1024 + 1)
  await page.locator('input[type=file]').setInputFiles({ name: '動画.mp4', mimeType: 'video/mp4', buffer })
  await expect(page.getByRole('alert')).toContainText('25MBを超えるファイルは置けません')
})

test('a document that a form gives cannot be removed, and says which form keeps it', async ({
  page,
  stack,
}) => {
  await stack.login(page, 'marketer')
  const { items } = await stack.api(formEndpoints.list)
  const form = items.find(({ material }) => material !== undefined)
  const { items: materials } = await stack.api(materialEndpoints.list)
  const name = materials.find(({ id }) => id === form?.material)?.name ?? ''
  await page.goto('/materials')
  await page.getByRole('button', { name: `「${name}」の操作` }).click()
  await page.getByRole('menuitem', { name: '削除' }).click()
  await expect(page.getByRole('dialog')).toContainText(`「${name}」は使用中です`)
  await expect(page.getByRole('dialog')).toContainText(form?.name ?? '')
})
