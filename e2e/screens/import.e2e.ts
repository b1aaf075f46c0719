import { expectAccessible } from '../support/axe.ts'
import { expect, test } from '../support/fixtures.ts'

test('a list is taken in: columns guessed, the wrong cell named, the result counted [S3] [S19] [D15]', async ({
  page,
  stack,
}) => {
  await stack.login(page, 'marketer')
  await page.goto('/import')
  await expectAccessible(page)
  const mark = Date.now()
  const csv = `氏名,貴社名,E-mail\r\n髙梨 文子,㈱白根テック,t${mark}@shirane.example\r\n岩城 翔,カヤノ精密,iwaki@@kayano.example\r\n`
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'CSVファイルを選ぶ' }).click()
  const chooser = await choosing
  await chooser.setFiles({ name: `名刺${mark}.csv`, mimeType: 'text/csv', buffer: Buffer.from(csv) })
  await expect(page.getByText('3列のうち3列を推定しました')).toBeVisible()
  await expect(page.getByText('3行目「E-mail」：メールアドレスの形ではありません')).toBeVisible()
  await page.getByLabel('入手元').fill('ものづくり展')
  await page.getByRole('combobox', { name: 'メールの配信許諾の根拠' }).click()
  await page.getByRole('option').first().click()
  await page.getByRole('button', { name: '2行を取り込む' }).click()
  const past = page.getByRole('listitem').filter({ hasText: `名刺${mark}.csv` })
  await expect(past).toContainText('新規1・更新0・変更なし0・取り込めない1', { timeout: 20_000 })
  await expect(past.getByRole('button', { name: '取り込めない行をファイルで受け取る' })).toBeVisible()
})
