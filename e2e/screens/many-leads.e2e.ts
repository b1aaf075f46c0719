import { leadEndpoints, listEndpoints } from '@shirube/contract'
import { expectAccessible } from '../support/axe.ts'
import { expect, test } from '../support/fixtures.ts'

test('all that match a filter are put on a list at once, and taken off again [S12]', async ({
  page,
  stack,
}) => {
  const stamp = Date.now()
  const family = `一括${stamp}`
  for (const firstName of ['花', '葵'])
    await stack.api(leadEndpoints.add, {
      body: {
        fields: {
          lastName: family,
          firstName,
          email: `${firstName === '花' ? 'a' : 'b'}-${stamp}@m.example`,
        },
      },
    })
  await stack.api(listEndpoints.put, { params: { id: `many-${stamp}` }, body: { name: `展示会 ${stamp}` } })
  await stack.login(page, 'marketer')
  await page.goto(`/leads?search=${encodeURIComponent(family)}`)
  await page.getByRole('checkbox', { name: `${family} 花を選択` }).check()
  await page.getByRole('button', { name: '条件に合う2人すべてを選択' }).click()
  await page.getByRole('button', { name: 'リストに追加' }).click()
  const dialog = page.getByRole('dialog', { name: 'リストに追加' })
  await dialog.getByRole('combobox', { name: '追加するリスト' }).fill(String(stamp))
  await page.getByRole('option', { name: `展示会 ${stamp}` }).click()
  await dialog.getByRole('button', { name: '実行' }).click()
  await page.getByRole('button', { name: '経過を見る' }).click()
  const works = page.getByRole('dialog', { name: '一括操作の履歴' })
  const work = works.getByRole('listitem').filter({ hasText: `展示会 ${stamp}` })
  await expect(work).toContainText('2人のうち2人を変更', { timeout: 20_000 })
  await expectAccessible(page)
  const members = async () =>
    (await stack.api(listEndpoints.members, { params: { id: `many-${stamp}` } })).items.length
  expect(await members()).toBe(2)
  await work.getByRole('button', { name: /^取り消す/u }).click()
  await expect(work).toContainText('取り消し済み', { timeout: 20_000 })
  expect(await members()).toBe(0)
})

test('what the list shows is kept as a view and chosen again [S55]', async ({ page, stack }) => {
  await stack.login(page, 'marketer')
  await page.goto('/leads?stage=nurturing')
  await page.getByRole('button', { name: 'ビュー', exact: true }).click()
  await page.getByRole('menuitem', { name: 'いまの表示を保存…' }).click()
  const name = `育成中 ${Date.now()}`
  await page.getByRole('textbox', { name: 'ビューの名前' }).fill(name)
  await page.getByRole('dialog').getByRole('button', { name: '保存', exact: true }).click()
  await expect(page.getByRole('button', { name, exact: true })).toBeVisible()
  await page.goto('/leads')
  await page.getByRole('button', { name: 'ビュー', exact: true }).click()
  await page.getByRole('menuitem', { name }).click()
  await expect(page).toHaveURL(/stage=nurturing/u)
  const asked = page.waitForEvent('download')
  await page.getByRole('button', { name: 'リードの操作' }).click()
  await page.getByRole('menuitem', { name: 'リードを出力…' }).click()
  await page.getByRole('link', { name: 'ダウンロード' }).click()
  expect((await asked).suggestedFilename()).toBe('leads.csv')
})
