import { leadEndpoints } from '@shirube/contract'
import type { Database } from '@shirube/db'
import { expect, test } from '../support/fixtures.ts'
import { CanvasPage } from './canvas-page.ts'

const sent = async (db: Database): Promise<number> => {
  const [row] = await db<{ n: number }[]>`select count(*)::int as n from messages`
  return row?.n ?? 0
}

test('[canvas 22] a lead is rehearsed on the real step: waits skipped, reasons shown, no mail sent [D1]', async ({
  page,
  stack,
}) => {
  // Of the demo: its mails, forms and teams are there.
  const whitepaper = 'whitepaper-follow-up'
  const before = await sent(stack.db())
  const lastName = `稽古${Date.now().toString(36)}`
  const fields = { lastName, email: `keiko-${Date.now()}@shirube.example` }
  await stack.api(leadEndpoints.add, { body: { fields } })
  await stack.login(page, 'marketer')
  const canvas = new CanvasPage(page, stack, whitepaper)
  await canvas.open()
  await page.getByText('リハーサル', { exact: true }).click()
  await expect(page.getByText('実際には送信されません')).toBeVisible()
  const why = page.getByRole('complementary', { name: 'この経路を通った理由' })
  await expect(why.locator('[aria-current="step"]')).toBeVisible()

  // Switching what is assumed and skipping from moment to moment, to the end.
  const skip = page.getByRole('button', { name: '次の出来事まで飛ばす' })
  for (let n = 0; n < 30 && (await skip.isEnabled()); n++) await skip.click()
  await expect(why).toContainText('ここで終わります')
  await expect(why.getByRole('listitem').filter({ hasText: 'ため' }).first()).toBeVisible()
  await page.getByRole('button', { name: '1つ前に戻る' }).click()
  await expect(why).not.toContainText('ここで終わります')

  // Somebody real, as they are now.
  await page.locator('input[aria-label="リハーサルする人"]').fill(lastName)
  await page.getByRole('option', { name: new RegExp(lastName, 'u') }).click()
  await expect(why.locator('[aria-current="step"]').or(why.getByText('ここで終わります'))).toBeVisible()
  expect(await sent(stack.db())).toBe(before)
})
