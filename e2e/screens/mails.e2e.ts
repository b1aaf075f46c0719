import type { Page } from '@playwright/test'
import { leadUpsertEndpoints, mailEndpoints } from '@shirube/contract'
import { expect, test } from '../support/fixtures.ts'
import type { Stack } from '../support/stack.ts'

const MJML = `<mjml>
  <mj-body>
    <mj-section>
      <mj-column>
        <mj-text>{{ lead.firstName }} さん、こんにちは</mj-text>
        <mj-button href="https://www.example.jp/">読む</mj-button>
      </mj-column>
    </mj-section>
  </mj-body>
</mjml>
`
let serial = 0

/** A mail of one's own, so that no other journey is disturbed; answers its id. */
async function writeMail(stack: Stack, mjml = MJML): Promise<string> {
  const id = `e2e-${Date.now().toString(36)}-${serial++}`
  const content = { format: 1 as const, variants: { ja: { subject: '{{ lead.lastName }}様へ', mjml } } }
  await stack.api(mailEndpoints.put, { params: { id }, body: { name: `試し ${id}`, content } })
  return id
}

async function openMail(page: Page, id: string): Promise<void> {
  await page.goto(`/mails/${id}`)
  await expect(page.locator('.cm-content')).toContainText('mj-body')
}

const frameOf = (page: Page) => page.frameLocator('iframe[title="メールのプレビュー"]')

test.beforeEach(async ({ page, stack }) => {
  await stack.login(page, 'marketer')
})

test('[canvas 34] a mail is seen as the lead that is chosen, on every device, in the dark and as text, and says what that lead lacks', async ({
  page,
  stack,
}) => {
  const lastName = `無名野${Date.now().toString(36)}`
  const email = `${lastName.slice(3)}@example.jp`
  await stack.api(leadUpsertEndpoints.upsert, {
    body: { fields: { email, lastName }, source: 'テスト' },
  })
  await openMail(page, await writeMail(stack))
  await expect(frameOf(page).getByText('美咲 さん、こんにちは')).toBeVisible()
  await page.getByRole('combobox', { name: '表示する相手' }).fill(lastName)
  await page.getByRole('option', { name: lastName }).click()
  await expect(frameOf(page).getByText('美咲')).toBeHidden()
  await expect(frameOf(page).getByText('さん、こんにちは')).toBeVisible()
  await expect(page.getByText(`${lastName}様へ`, { exact: true })).toBeVisible()
  await expect(page.getByText('この相手では空です')).toBeVisible()
  await expect(page.getByText('この相手では、1項目が空のまま表示されます。')).toBeVisible()

  const frame = page.locator('iframe[title="メールのプレビュー"]')
  expect(await frame.getAttribute('sandbox')).toBe('allow-same-origin')
  await page.getByText('スマホ 375').click()
  expect((await frame.boundingBox())?.width).toBe(375)
  await page.getByText('暗い', { exact: true }).click()
  await expect(frame).toHaveCSS('color-scheme', 'dark')
  await page.getByText('テキスト', { exact: true }).click()
  await expect(page.locator('pre')).toContainText('さん、こんにちは')
})

test('[canvas 34] an error stands at its line and column, the saved mail stays as it was, and a reload loses nothing', async ({
  page,
  stack,
}) => {
  const id = await writeMail(stack)
  await openMail(page, id)
  await page.locator('.cm-line', { hasText: 'さん、こんにちは' }).click()
  await page.keyboard.press('End')
  await page.keyboard.insertText('<mj-txt>')
  await expect(page.getByText('誤りがあるため未保存（この端末のみ）')).toBeVisible()
  await page.getByRole('tab', { name: /確認/u }).click()
  await expect(page.getByRole('button', { name: /^5行目 \d+文字目$/u }).first()).toBeVisible()
  await expect(page.locator('.cm-lintRange-error').first()).toBeVisible()
  await expect(frameOf(page).getByText('美咲 さん、こんにちは')).toBeVisible()
  const { content } = await stack.api(mailEndpoints.show, { params: { id } })
  expect(content.variants.ja?.mjml).toBe(MJML)

  await page.reload()
  await expect(page.locator('.cm-content')).toContainText('mj-txt')
  await page.locator('.cm-content').click()
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText(MJML.replace('こんにちは', 'はじめまして'))
  await expect(page.getByText(/^保存済み/u)).toBeVisible()
  const after = await stack.api(mailEndpoints.show, { params: { id } })
  expect(after.content.variants.ja?.mjml).toContain('はじめまして')
})

test('[canvas 34] a block that is pressed in the preview is selected in the source and in the list of blocks', async ({
  page,
  stack,
}) => {
  await openMail(page, await writeMail(stack))
  const button = await frameOf(page).getByText('読む').boundingBox()
  if (!button) throw new Error('the button is not shown')
  await page.mouse.click(button.x + 4, button.y + 4)
  await expect(page.getByRole('button', { name: '読む', exact: true })).toHaveAttribute(
    'aria-current',
    'true',
  )
  await expect(page.locator('.cm-activeLine')).toContainText('mj-button')
})

test('fields, tags and filters are completed while writing', async ({ page, stack }) => {
  await openMail(page, await writeMail(stack))
  await page.locator('.cm-line', { hasText: 'さん、こんにちは' }).click()
  await page.keyboard.press('End')
  await page.keyboard.type('{{ lead.company')
  await expect(page.getByRole('option', { name: /lead\.companyName\s*会社名/u })).toBeVisible()
})

test('a test is sent to one address as it stands, marked as such', async ({ page, stack }) => {
  await openMail(page, await writeMail(stack))
  const to = `tester-${Date.now()}@example.jp`
  await page.getByRole('button', { name: 'テスト送信' }).click()
  await page.getByLabel('送り先のメールアドレス').fill(to)
  await page.getByRole('button', { name: '送信', exact: true }).click()
  await expect(page.getByText(`${to}にテストを送信しました`)).toBeVisible()
  await expect.poll(async () => (await stack.inbox.list({ to })).length, { timeout: 15_000 }).toBe(1)
  const [got] = await stack.inbox.list({ to })
  expect((await stack.inbox.read(got?.id ?? ''))?.subject).toBe('【テスト】佐伯様へ')
})

test('a mail begins with a layout, is published as a version, and an earlier version comes back', async ({
  page,
}) => {
  await page.goto('/mails')
  await page.getByRole('button', { name: 'メールを作成' }).click()
  await page.getByLabel('メールの名前').fill('展示会のお礼')
  await page.getByText('担当者からの手紙').click()
  await page.getByRole('button', { name: '作成', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: '展示会のお礼' })).toBeVisible()
  await page.getByRole('button', { name: 'v1を確定' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'v1を確定' }).click()
  await expect(page.getByText('v1 確定')).toBeVisible()
  await page.getByLabel('件名').fill('書き直した件名')
  await expect(page.getByText('v2 下書き')).toBeVisible()
  await page.getByRole('tab', { name: '使用と版' }).click()
  await page.getByRole('button', { name: 'この版に戻す' }).click()
  await expect(page.getByLabel('件名')).toHaveValue(/ご検討の進み具合/u)
  await expect(page.getByText('v2 下書き')).toBeHidden()
})

test('a mail in use cannot be archived, and says which scenario keeps it', async ({ page, stack }) => {
  const { items } = await stack.api(mailEndpoints.list)
  const used = items.find(({ uses }) => uses.length > 0)
  if (!used) throw new Error('the demo has no scenario that sends a mail')
  await page.goto('/mails')
  await page.getByRole('button', { name: `「${used.name}」の操作` }).click()
  await page.getByRole('menuitem', { name: 'アーカイブ' }).click()
  await expect(page.getByRole('dialog')).toContainText(`「${used.name}」は使用中です`)
  await expect(page.getByRole('dialog')).toContainText(used.uses[0]?.name ?? '')
})

test('a mail is archived, and comes back from the toast as it was', async ({ page, stack }) => {
  const id = await writeMail(stack)
  const name = `試し ${id}`
  const row = page.getByRole('row').filter({ hasText: name })
  await page.goto('/mails')
  await page.getByRole('button', { name: `「${name}」の操作` }).click()
  await page.getByRole('menuitem', { name: 'アーカイブ' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'アーカイブ' }).click()
  await expect(row).toHaveCount(0)
  await page.getByRole('alert').getByRole('button', { name: '元に戻す' }).click()
  await expect(row).toBeVisible()
  const { content, archived } = await stack.api(mailEndpoints.show, { params: { id } })
  expect([content.variants.ja?.mjml, archived]).toEqual([MJML, false])
})
