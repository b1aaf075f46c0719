import { expectAccessible } from '../support/axe.ts'
import { expect, test } from '../support/fixtures.ts'
import { CanvasPage } from './canvas-page.ts'
import { openLive } from './live-scenario.ts'

test('[canvas 40] nobody is kept out of what is open beside the drawing', async ({ page, stack }) => {
  const live = await openLive(page, stack)
  await live.enter('読者')
  const drawer = page.getByRole('contentinfo', { name: 'シナリオの情報' })
  await drawer.getByRole('button', { name: '読み上げ' }).click()
  const reading = page.getByRole('complementary', { name: '読み上げ' })
  await reading
    .getByRole('button', { name: /育成|ステージ/u })
    .first()
    .hover()
  const lit = live.canvas.step('note').locator('[data-path]').first()
  await expect(lit).toHaveAttribute('data-path', 'lit')
  await expectAccessible(page)
  await live.canvas
    .step('wait')
    .getByRole('button', { name: /待機中 1人/u })
    .click()
  await expect(page.getByRole('complementary', { name: '待機中の人' })).toBeVisible()
  await expectAccessible(page)
  await page.getByText('リハーサル', { exact: true }).click()
  await expect(page.getByText('実際には送信されません')).toBeVisible()
  await expectAccessible(page)
  await page.getByText('実績', { exact: true }).click()
  await expectAccessible(page)
  await page.getByText('編集', { exact: true }).click()
  await page.getByRole('button', { name: 'v2を本番に反映' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page)
})

test('[D3] what is said is told path by path: when, to whom, where and what; a row lights its step', async ({
  page,
  stack,
}) => {
  await stack.login(page, 'marketer')
  const canvas = new CanvasPage(page, stack, 'whitepaper-follow-up')
  await canvas.open()
  await page.getByRole('button', { name: '読み上げ' }).click()
  const table = page.getByRole('complementary', { name: '読み上げ' }).getByRole('table')
  await expect(table.getByRole('columnheader')).toHaveText(['経路', 'いつ', '誰に', 'どこで', '何を'])
  const call = table.getByRole('row', { name: /10点以上の人/u })
  await expect(call).toContainText('架電')
  await call.hover()
  const lit = canvas.named('架電を依頼').locator('[data-path]').first()
  await expect(lit).toHaveAttribute('data-path', 'lit')
  await expectAccessible(page)
})
