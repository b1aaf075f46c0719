import { scenarioEndpoints } from '@shirube/contract'
import { expect, test } from '../support/fixtures.ts'
import { openLive, viewport } from './live-scenario.ts'

const PROMISED_MS = 2_000

test('[canvas 23] people are counted on the card within two seconds; view and selection stay', async ({
  page,
  stack,
}) => {
  const live = await openLive(page, stack)
  await live.canvas.select('note')
  const before = await viewport(page)
  await live.enter('到着')
  await expect
    .poll(
      async () => {
        const { steps } = await stack.api(scenarioEndpoints.counts, { params: { id: live.id }, query: {} })
        return steps.find((row) => row.step === 'wait' && row.port === '')?.waiting
      },
      { intervals: [50], timeout: 20_000 },
    )
    .toBe(1)
  const pin = live.canvas.step('wait').getByRole('button', { name: '待機中 1人。一覧を開く' })
  await expect(pin).toBeVisible({ timeout: PROMISED_MS })
  expect(await viewport(page)).toBe(before)
  await expect(live.canvas.step('note')).toHaveAttribute('data-selected')
})

test('[canvas 24] a lost stream is said; once it is back, the counts are read again', async ({
  page,
  stack,
}) => {
  const live = await openLive(page, stack)
  await live.enter('先')
  await expect(live.canvas.step('wait').getByRole('button', { name: /待機中 1人/u })).toBeVisible()
  await page.route('**/api/v1/live**', (route) => route.abort())
  await page.reload()
  await expect(page.getByText('人数を更新できません')).toBeVisible({ timeout: 20_000 })
  await live.enter('後')
  await page.unroute('**/api/v1/live**')
  await expect(page.getByText('人数を更新できません')).toBeHidden({ timeout: 40_000 })
  await expect(live.canvas.step('wait').getByRole('button', { name: /待機中 2人/u })).toBeVisible()
})

test('[canvas 26] a count opens its people, who are skipped, moved and taken out there', async ({
  page,
  stack,
}) => {
  const live = await openLive(page, stack)
  await live.enter('佐伯')
  await live.enter('小田切')
  await live.canvas
    .step('wait')
    .getByRole('button', { name: /待機中 2人/u })
    .click()
  const sheet = page.getByRole('complementary', { name: '待機中の人' })
  await expect(sheet.getByRole('link', { name: /佐伯/u })).toBeVisible()
  await sheet.getByRole('checkbox', { name: /佐伯/u }).check()
  await sheet.getByRole('button', { name: '次へ飛ばす' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '次へ飛ばす' }).click()
  await expect(live.canvas.step('later').getByRole('button', { name: /待機中 1人/u })).toBeVisible({
    timeout: 20_000,
  })
  await expect(sheet.getByRole('link', { name: /佐伯/u })).toBeHidden()
  await sheet.getByRole('checkbox', { name: /小田切/u }).check()
  await sheet.getByRole('button', { name: '離脱させる' }).click()
  await expect(page.getByRole('dialog')).toContainText('1人を離脱させますか')
  await page.getByRole('dialog').getByRole('button', { name: '離脱させる' }).click()
  await expect(sheet.getByText('いまは誰もいません')).toBeVisible({ timeout: 20_000 })
})
