import { expectAccessible } from '../support/axe.ts'
import { expect, test } from '../support/fixtures.ts'

test('a campaign is planned with one measured goal, counted by itself, and flagged on people’s profiles [S27] [S46] [S18]', async ({
  page,
  stack,
}) => {
  const name = `秋の予兆保全${Date.now().toString(36)}`
  await stack.login(page, 'marketer')
  await page.goto('/campaigns')
  await page.getByRole('button', { name: 'キャンペーンを作成' }).click()
  const dialog = page.getByRole('dialog', { name: 'キャンペーンを作成' })
  await dialog.getByRole('button', { name: '保存' }).click()
  await expect(dialog.getByText('入力してください').first()).toBeVisible()
  await dialog.getByRole('textbox', { name: '名前' }).fill(name)
  await dialog.getByRole('textbox', { name: '目的' }).fill('新しい見込み客と出会う')
  await dialog.getByLabel('目標（人）').fill('40')
  await dialog.getByLabel('開始日').fill('2020-04-01')
  await dialog.getByLabel('終了日').fill('2099-03-31')
  await dialog.getByRole('combobox', { name: 'シナリオ' }).click()
  await page.getByRole('option', { name: '資料ダウンロード後のフォロー' }).click()
  await page.keyboard.press('Escape')
  await dialog.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('heading', { name })).toBeVisible()
  await expect(page.getByText(/集計$/u)).toBeVisible({ timeout: 30_000 })
  await page.getByText(/^目標達成 \d/u).click()
  const member = page.getByRole('region', { name: 'メンバー' }).getByRole('link').first()
  await expect(member).toBeVisible()
  await expectAccessible(page)
  await member.click()
  const flag = page.getByRole('region', { name: 'キャンペーン' })
  await expect(flag.getByRole('listitem').filter({ hasText: name })).toContainText('目標達成')
})
