import { dealEndpoints, eventEndpoints, leadEndpoints, scoreRuleEndpoints } from '@shirube/contract'
import { expectAccessible } from '../support/axe.ts'
import { expect, test } from '../support/fixtures.ts'
import type { Stack } from '../support/stack.ts'

test.use({ stackOf: { demo: false } })

const DAY = 86_400_000
const EACH = 12

const ATTENDED = {
  kind: 'behaviour',
  id: 'attended',
  axis: 'real',
  points: 2,
  active: true,
  on: { kind: 'event', match: { kind: 'seminar.attended' } },
  repeat: { kind: 'once' },
} as const

/** Somebody who did that three weeks ago, and whose deal went so. */
async function addJudged(stack: Stack, n: number, won: boolean): Promise<void> {
  const fields = { lastName: won ? '受注' : '失注', firstName: `${n}`, email: `${won}-${n}@judged.example` }
  const { lead } = await stack.api(leadEndpoints.add, { body: { fields } })
  const did = won
    ? { kind: 'seminar.attended' as const, payload: { seminar: 'open-day' } }
    : { kind: 'asset.downloaded' as const, payload: { material: 'guide' } }
  const event = { ...did, lead: { id: lead }, occurredAt: Date.now() - 21 * DAY }
  await stack.api(eventEndpoints.collect, { body: event })
  const deal = await stack.api(dealEndpoints.open, { body: { lead, name: '設備診断' } })
  await stack.api(dealEndpoints.change, {
    params: { id: deal.id },
    body: won ? { state: 'won', amount: 800_000 } : { state: 'lost', reason: '時期が合わない' },
  })
}

test('points are suggested from what sales said, shown with their evidence, and taken after review [S30] [S52]', async ({
  page,
  stack,
}) => {
  const before = await stack.api(scoreRuleEndpoints.show)
  const rules = { ...before.rules, rules: [...before.rules.rules, ATTENDED] }
  const { version } = await stack.api(scoreRuleEndpoints.put, { body: { rules, basedOn: before.version } })
  for (let n = 0; n < EACH; n++) for (const won of [true, false]) await addJudged(stack, n, won)
  await stack.login(page, 'marketer')
  await page.goto('/scoring')
  await page.getByRole('slider', { name: 'hotになる点' }).press('ArrowRight')
  await page.getByRole('button', { name: '過去90日で試算' }).click()
  const suggested = page.getByRole('list', { name: '点の提案' }).getByRole('listitem')
  const downloaded = suggested.filter({ hasText: '資料をダウンロードした +5点' })
  await expect(downloaded).toContainText(`当たった${EACH}人のうち0人、ほかの${EACH}人のうち${EACH}人`, {
    timeout: 30_000,
  })
  await expectAccessible(page)
  await downloaded.getByRole('button', { name: '下書きに入れる' }).click()
  await page.getByRole('button', { name: `v${version + 1}を本番に反映` }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: `v${version + 1}を本番に反映` })
    .click()
  await expect(page.getByText(`稼働中 v${version + 1}`)).toBeVisible()
  const after = await stack.api(scoreRuleEndpoints.show)
  expect(after.rules.rules.find(({ id }) => id === 'material-downloaded')?.points).toBeLessThan(0)
})
