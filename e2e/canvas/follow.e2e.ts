import { expect, test } from '../support/fixtures.ts'
import { openLive } from './live-scenario.ts'

test('[canvas 25] one lead is followed: the path lit, the rest dimmed, the reasons beside it', async ({
  page,
  stack,
}) => {
  const live = await openLive(page, stack)
  await live.enter('道中')
  await live.canvas
    .step('wait')
    .getByRole('button', { name: /待機中 1人/u })
    .click()
  await page.getByRole('button', { name: 'この人の経路を見る' }).click()
  const path = page.getByRole('complementary', { name: /道中.*の経路/u })
  await expect(path.getByRole('listitem').filter({ hasText: '全員' })).toContainText('ため')
  await expect(path.locator('[aria-current="step"]')).toContainText('最初の待機')
  const looks = async (id: string): Promise<string | null> =>
    await live.canvas.step(id).locator('[data-path]').first().getAttribute('data-path')
  await expect.poll(() => looks('wait')).toBe('current')
  expect(await looks('all')).toBe('lit')
  expect(await looks('over')).toBe('off')
  await path.getByRole('button', { name: '閉じる' }).click()
  await expect.poll(() => looks('over')).toBe('none')
})
