import { scenarioEndpoints } from '@shirube/contract'
import { expect, test } from '../support/fixtures.ts'
import { openLive } from './live-scenario.ts'

test('[canvas 28] an older version is looked at, compared with the draft, and taken back as the draft', async ({
  page,
  stack,
}) => {
  const live = await openLive(page, stack)
  const params = { id: live.id }
  const { revision, draft: before } = await stack.api(scenarioEndpoints.show, { params })
  const edits = [{ kind: 'set-node' as const, id: 'wait', path: ['data', 'duration', 'amount'], value: 7 }]
  await stack.api(scenarioEndpoints.edit, { params, body: { base: revision, edits } })
  await live.canvas.open()
  await page.getByRole('button', { name: 'バージョン', exact: true }).click()
  const sheet = page.getByRole('complementary', { name: 'バージョン' })
  await sheet.getByRole('button', { name: '見る' }).click()
  await expect(sheet).toContainText('v1を表示中（閲覧のみ）')
  await expect(page.getByText('閲覧のみ', { exact: true })).toBeVisible()
  await expect(sheet.locator('del')).toHaveText('3')
  await expect(sheet.locator('ins')).toHaveText('7')
  const look = live.canvas.step('wait').locator('[data-path]').first()
  await expect(look).toHaveAttribute('data-path', 'lit')
  await live.canvas.step('wait').click({ position: { x: 60, y: 20 } })
  await page.keyboard.press('Delete')
  await expect(live.canvas.step('wait')).toBeVisible()
  await sheet.getByRole('button', { name: 'この内容を下書きに戻す' }).click()
  await expect(page.getByText('v1の内容を下書きに戻しました')).toBeVisible()
  expect(await live.canvas.draft()).toEqual(before)
})
