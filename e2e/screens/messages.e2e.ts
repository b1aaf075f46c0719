import { expectAccessible } from '../support/axe.ts'
import { expect, test } from '../support/fixtures.ts'

// Of the demo: ten weeks of mail were sent.
test.use({ viewport: { width: 1440, height: 900 } })

test('[S22] a mail says how many opened it and which messages it went out as; the ledger says of each what happened', async ({
  page,
  stack,
}) => {
  await stack.login(page, 'marketer')
  await page.goto('/mails')
  const row = page.getByRole('row').filter({ hasText: '予兆保全ガイドのお届け' })
  await expect(row.getByRole('cell').filter({ hasText: /^\d+%$/u })).toHaveCount(2)
  await row.getByRole('link').first().click()
  await page.getByRole('tab', { name: '実績' }).click()
  await expect(page.getByRole('tabpanel')).toContainText('リンク別のクリック率')
  await page.getByRole('link', { name: '送信の記録を見る' }).click()

  await expect(page.getByRole('heading', { name: '送信の記録' })).toBeVisible()
  await expect(page.getByRole('row').nth(1)).toContainText('予兆保全ガイドのお届け')
  await expectAccessible(page)
  await page.getByRole('button', { name: '詳しく' }).first().click()
  await expect(page.getByRole('dialog')).toContainText('相手のサーバーが受け取りました')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'エラー', exact: true }).click()
  await expect(page).toHaveURL(/state=failed/u)
  await expect(page.getByText('当てはまる送信はありません')).toBeVisible()
})

test('[D9] a message in doubt is settled by a person’s word, sent once more, and its refusal can be told by everybody', async ({
  page,
  stack,
}) => {
  // What somebody asked for goes out at any hour of any day.
  const [message] = await stack.db()<{ id: string; address: string }[]>`
    update messages set state = 'in_doubt', reason = 'unanswered', settled_at = null, accepted_at = null
    where id = (select id from messages where state = 'accepted' and purpose = 'transactional' order by created_at desc limit 1)
    returning id, address`
  const to = message?.address ?? ''
  const before = (await stack.inbox.list({ to })).length
  await stack.login(page, 'marketer')
  await page.goto('/messages?state=in_doubt')
  await page.getByRole('button', { name: '結論を出す' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'もう一度送る' }).click()
  await page.getByRole('dialog').last().getByRole('button', { name: 'もう一度送る' }).click()
  await expect(page.getByRole('button', { name: '詳しく' })).toHaveCount(1)

  await expect.poll(async () => (await stack.inbox.list({ to })).length, { timeout: 15_000 }).toBe(before + 1)
  const [letter] = await stack.inbox.list({ to })
  const text = (await stack.inbox.read(letter?.id ?? ''))?.text ?? ''
  await page.goto(/https?:\/\/\S+\/u\/[^\s"<]+/u.exec(text)?.[0] ?? '')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectAccessible(page)
})
