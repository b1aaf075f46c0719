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
