import { runEndpoints, scenarioEndpoints } from '@shirube/contract'
import { expect, test } from '../support/fixtures.ts'
import { openCanvas } from './canvas-page.ts'
import { openLive } from './live-scenario.ts'

test('[canvas 13] [canvas 14] problems block publishing, and each leads to its step and field', async ({
  page,
  stack,
}) => {
  const canvas = await openCanvas(page, stack)
  await page.getByRole('button', { name: 'v1を本番に反映' }).click()
  const sheet = page.getByRole('dialog')
  await expect(sheet).toContainText(/要修正 \d件/u)
  await expect(sheet.getByRole('button', { name: '本番に反映', exact: true })).toBeDisabled()
  await sheet
    .getByRole('list', { name: '要修正の一覧' })
    .first()
    .getByRole('button', { name: /案内/u })
    .first()
    .click()
  await expect(sheet).toBeHidden()
  await expect(canvas.step('mail')).toHaveAttribute('data-selected')
  await expect(page.locator('aside [data-field="mail"]')).toBeFocused()
})

test('[canvas 14] a drawing with nothing to fix goes live', async ({ page, stack }) => {
  const { canvas, id } = await openLive(page, stack)
  const edits = [{ kind: 'set-node' as const, id: 'over', path: ['title'], value: '完了' }]
  const { revision } = await stack.api(scenarioEndpoints.show, { params: { id } })
  await stack.api(scenarioEndpoints.edit, { params: { id }, body: { base: revision, edits } })
  await canvas.open()
  await page.getByRole('button', { name: 'v2を本番に反映' }).click()
  const sheet = page.getByRole('dialog')
  await expect(sheet).toContainText('要修正はありません')
  await expect(sheet.locator('ins').filter({ hasText: '完了' })).toBeVisible()
  await sheet.getByLabel('変更のメモ').fill('終わりの名前を変更')
  await sheet.getByRole('button', { name: '本番に反映', exact: true }).click()
  await expect(page.getByText('v2を本番に反映しました')).toBeVisible()
  await expect(page.getByText('稼働中 v2')).toBeVisible()
})

test('[canvas 04] a draft never alters what is live; who is under way finishes unless it is chosen otherwise', async ({
  page,
  stack,
}) => {
  const live = await openLive(page, stack)
  const lead = await live.enter('途中')
  const { revision } = await stack.api(scenarioEndpoints.show, { params: { id: live.id } })
  const path = ['data', 'duration', 'amount']
  const edits = [{ kind: 'set-node' as const, id: 'wait', path, value: 9 }]
  await stack.api(scenarioEndpoints.edit, { params: { id: live.id }, body: { base: revision, edits } })
  const { items } = await stack.api(runEndpoints.list, { query: { scenario: live.id, lead } })
  expect(items[0]).toMatchObject({ version: 'v1', status: 'waiting' })
  const threeDays = (items[0]?.wakeAt ?? 0) - (items[0]?.enteredAt ?? 0)
  expect(Math.round(threeDays / 86_400_000)).toBe(3)

  await live.canvas.open()
  await page.getByRole('button', { name: 'v2を本番に反映' }).click()
  const sheet = page.getByRole('dialog')
  await expect(sheet.locator('del')).toHaveText('3')
  await expect(sheet.locator('ins')).toHaveText('9')
  const row = sheet.getByRole('listitem').filter({ hasText: '旧バージョンで最後まで' })
  await expect(row).toContainText('最初の待機')
  await row.getByText('対応するステップへ移す').click()
  await expect(row).toContainText('v2の「最初の待機」のはじめから続けます')
  await sheet.getByRole('button', { name: '本番に反映', exact: true }).click()
  await expect(page.getByText('稼働中 v2')).toBeVisible()
  await expect
    .poll(
      async () =>
        (await stack.api(runEndpoints.list, { query: { scenario: live.id, lead } })).items[0]?.version,
      { timeout: 20_000 },
    )
    .toBe('v2')
})

test('[canvas 27] people in a step that was deleted must be moved or leave', async ({ page, stack }) => {
  const live = await openLive(page, stack)
  const lead = await live.enter('取り残し')
  await live.canvas.open()
  await live.canvas.select('wait')
  await page.keyboard.press('Delete')
  await expect(live.canvas.step('wait')).toHaveCount(0)
  await page.getByRole('button', { name: 'v2を本番に反映' }).click()
  const sheet = page.getByRole('dialog')
  const row = sheet.getByRole('listitem').filter({ hasText: '削除したステップ' })
  await expect(row.getByRole('img', { name: '待機中 1人' })).toBeVisible()
  const confirm = sheet.getByRole('button', { name: '本番に反映', exact: true })
  await expect(confirm).toBeDisabled()
  await row.getByText('離脱', { exact: true }).click()
  await expect(confirm).toBeEnabled()
  await confirm.click()
  await expect(page.getByText('稼働中 v2')).toBeVisible()
  await expect
    .poll(
      async () =>
        (await stack.api(runEndpoints.list, { query: { scenario: live.id, lead } })).items[0]?.status,
      { timeout: 20_000 },
    )
    .toBe('ended')
})
