import { expectAccessible } from '../support/axe.ts'
import { PASSWORD } from '../support/colleague.ts'
import { expect, test } from '../support/fixtures.ts'

// An organisation that has just been set up: nothing is in it.
test.use({ stackOf: { demo: false }, viewport: { width: 1440, height: 900 } })

test('[S66] from signing in to the first published scenario, by a template, on the empty organisation', async ({
  page,
  stack,
  browser,
}) => {
  test.setTimeout(120_000)
  const elsewhere = await browser.newContext()
  const { email } = await stack.login(await elsewhere.newPage(), 'admin')
  await elsewhere.close()
  await page.goto('/')
  await page.getByLabel('メールアドレス').fill(email)
  await page.getByLabel('パスワード', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'ログイン', exact: true }).click()

  // The home says what there is to do, and where; nothing of it is done.
  const steps = page.getByRole('region', { name: '最初のシナリオを、5分で動かす' })
  await expect(steps).toContainText('残り5件')
  await expect(steps.getByRole('img', { name: '済み' })).toHaveCount(0)
  await steps.getByRole('link', { name: 'テンプレートを選ぶ' }).click()

  // Nothing is drawn yet: what to do first is said, and both ways lead on from here.
  await expect(page.getByRole('heading', { name: '最初のシナリオを作成します' })).toBeVisible()
  await expectAccessible(page)
  const template = page.getByRole('article', { name: 'ウェルカム' })
  await template.getByRole('button', { name: '中を見る' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'この内容で作成' }).click()
  await expect(page.locator('[data-canvas-root]')).toBeVisible()
  await page.getByRole('button', { name: 'v1を本番に反映' }).click()
  const sheet = page.getByRole('dialog')
  await expect(sheet).toContainText('要修正はありません')
  await sheet.getByRole('button', { name: '本番に反映', exact: true }).click()
  await expect(page.getByText('稼働中 v1', { exact: true })).toBeVisible()

  // What exists now is ticked by itself.
  await page.goto('/')
  await expect(steps.getByRole('img', { name: '済み' })).toHaveCount(2)
  await expect(steps).toContainText('シナリオが稼働しています')
})
