import { scoreRuleEndpoints } from '@shirube/contract'
import { expectAccessible } from '../support/axe.ts'
import { expect, test } from '../support/fixtures.ts'

test('a threshold is moved on the real scores and is live after asking [S30] [S59]', async ({
  page,
  stack,
}) => {
  await stack.login(page, 'marketer')
  const before = await stack.api(scoreRuleEndpoints.show)
  const { mql } = before.rules.thresholds
  await page.goto('/scoring')
  await expectAccessible(page)
  await page.getByRole('slider', { name: 'MQLになる点' }).press('ArrowRight')
  const next = `v${before.version + 1}を本番に反映`
  await page.getByRole('button', { name: next }).click()
  await page.getByRole('dialog').getByRole('button', { name: next }).click()
  await expect(page.getByText(`稼働中 v${before.version + 1}`)).toBeVisible()
  const after = await stack.api(scoreRuleEndpoints.show)
  expect(after.rules.thresholds.mql).toBe(mql + 1)
  await stack.api(scoreRuleEndpoints.put, { body: { rules: before.rules, basedOn: after.version } })
})

test('a rule is changed, tried on the recorded history beside what sales said, and put live from a time [D6] [S30] [S52]', async ({
  page,
  stack,
}) => {
  await stack.login(page, 'marketer')
  const before = await stack.api(scoreRuleEndpoints.show)
  const next = before.version + 1
  await page.goto('/scoring')
  const rule = page
    .getByText('資料をダウンロードした')
    .locator('xpath=ancestor::div[contains(@class,"rule")][1]')
  await rule.getByRole('button', { name: /^\+5/u }).click()
  await page.getByRole('textbox', { name: '点数' }).fill('12')
  await page.keyboard.press('Enter')
  await expect(page.getByText(`下書き v${next}・未反映の変更あり`)).toBeVisible()
  await page.getByRole('button', { name: '過去90日で試算' }).click()
  const trial = page.getByRole('region', { name: '過去90日で試算' })
  await expect(trial.getByRole('row', { name: /^hotになる人/u })).toBeVisible({ timeout: 30_000 })
  await expect(trial.getByText(/下書きで新しくhotになる人が\d+人います/u)).toBeVisible()
  await trial.getByRole('button', { name: '試算の内訳' }).click()
  const found = page.getByRole('dialog', { name: '試算の内訳' })
  await expect(found.getByRole('row', { name: /^資料をダウンロードした/u })).toBeVisible()
  await expect(found.getByRole('heading', { name: '点の帯ごとの成果' })).toBeVisible()
  await expectAccessible(page)
  await found.getByRole('button', { name: '閉じる' }).click()
  await rule.getByRole('button', { name: '＋ 条件・上限' }).click()
  await page.getByRole('menuitem', { name: '合計の上限' }).click()
  await expect(trial.getByText('試算のあとで下書きが変わりました', { exact: false })).toBeVisible()
  await page.getByRole('button', { name: `v${next}を本番に反映` }).click()
  const asking = page.getByRole('dialog')
  await asking.getByText('日時を決める').click()
  await asking.getByLabel('日時（この端末の時刻）').fill('2099-01-05T09:00')
  await asking.getByRole('button', { name: `v${next}を予約` }).click()
  await expect(page.getByText(`v${next}は1/5`, { exact: false })).toBeVisible()
  const after = await stack.api(scoreRuleEndpoints.show)
  expect(after.rules.rules.find(({ id }) => id === 'material-downloaded')).toMatchObject({
    points: 12,
    caps: { total: 5 },
  })
  await stack.api(scoreRuleEndpoints.put, { body: { rules: before.rules, basedOn: after.version } })
})

test('what did not follow, a limit and ageing are put into a rule where it stands [S8] [D6]', async ({
  page,
  stack,
}) => {
  await stack.login(page, 'marketer')
  await page.goto('/scoring')
  await page.getByRole('button', { name: '追加 サイト内容' }).click()
  await page.getByRole('menuitem', { name: '続かないときのルール' }).click()
  const rule = page
    .getByText('続かない', { exact: true })
    .locator('xpath=ancestor::div[contains(@class,"rule")][1]')
  await expect(rule.getByText('ことがなかったとき', { exact: false })).toBeVisible()
  for (const limit of ['1日の上限', '古くなった点']) {
    await rule.getByRole('button', { name: '＋ 条件・上限' }).click()
    await page.getByRole('menuitem', { name: limit }).click()
  }
  await rule.getByRole('button', { name: '半減していく' }).click()
  await page.getByRole('option', { name: '段階的に減る' }).click()
  await rule.getByRole('button', { name: '段階を追加' }).click()
  await expect(rule.getByText('60日後に')).toBeVisible()
  await expect(page.getByRole('button', { name: /を本番に反映$/u })).toBeEnabled()
})
