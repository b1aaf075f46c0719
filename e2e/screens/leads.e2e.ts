import { callEndpoints, leadEndpoints } from '@shirube/contract'
import { expectAccessible } from '../support/axe.ts'
import { expect, test } from '../support/fixtures.ts'

test('a lead is added once: who is there already is named while it is typed [S4] [S16]', async ({
  page,
  stack,
}) => {
  await stack.login(page, 'marketer')
  await page.goto('/leads')
  await page.getByRole('button', { name: 'リードを追加' }).first().click()
  const dialog = page.getByRole('dialog')
  const email = `shirai-${Date.now()}@shirai.example`
  await dialog.getByLabel('姓', { exact: true }).fill('白井')
  await dialog.getByLabel('名', { exact: true }).fill('結')
  await dialog.getByLabel('メール', { exact: true }).fill(email)
  await dialog.getByRole('button', { name: '追加', exact: true }).click()
  await expect(page).toHaveURL(/\/leads\/[0-9a-f-]{36}$/u)
  await expect(page.getByText('白井 結').first()).toBeVisible()

  await page.goto('/leads')
  await page.getByRole('button', { name: 'リードを追加' }).first().click()
  await page.getByRole('dialog').getByLabel('メール', { exact: true }).fill(email.toUpperCase())
  await expect(page.getByRole('region', { name: '同じ人かもしれません' })).toContainText('白井 結')
})

test('the list is searched in Japanese and keeps its filter in the address [S52]', async ({
  page,
  stack,
}) => {
  await stack.login(page, 'viewer')
  const { items } = await stack.api(leadEndpoints.list, { query: { limit: 1, systemLists: 'exclude' } })
  const name = items[0]?.name ?? ''
  await page.goto('/leads')
  await page.getByRole('searchbox').first().fill(name.replace(' ', ''))
  await expect(page.getByRole('link', { name }).first()).toBeVisible()
  await expect(page).toHaveURL(/search=/u)
  await expectAccessible(page)
})

test('a lead’s page explains its score, takes a note and is edited in place, own fields too [S1] [S17] [D6] [S64]', async ({
  page,
  stack,
}) => {
  await stack.login(page, 'inside_sales')
  const { items } = await stack.api(leadEndpoints.list, { query: { limit: 1, systemLists: 'exclude' } })
  await page.goto(`/leads/${items[0]?.id ?? ''}`)
  const note = `来期に試したい ${Date.now()}`
  await page.getByRole('textbox', { name: 'メモを書く' }).fill(note)
  await page.getByRole('button', { name: '残す' }).click()
  await expect(page.getByText(`「${note}」`)).toBeVisible()
  await page.getByRole('button', { name: '計算を見る' }).click()
  await expect(page.getByRole('dialog')).toContainText('+')
  await page.keyboard.press('Escape')
  const about = page.getByRole('region', { name: 'プロフィール' })
  await about.getByRole('button', { name: '編集' }).click()
  await about.getByLabel('役職').fill('工場長')
  await about.getByRole('textbox', { name: '対象の設備台数' }).fill('128')
  await about.getByRole('button', { name: '保存' }).click()
  await expect(about).toContainText('工場長')
  await expect(about).toContainText('128')
  await expectAccessible(page)
})

test('a lead’s page leads to the call that waits for them, and says what could still make them hot [S64] [D6]', async ({
  page,
  stack,
}) => {
  await stack.login(page, 'inside_sales')
  const { items } = await stack.api(callEndpoints.list, { query: { limit: 1, state: 'open' } })
  const [call] = items
  if (!call) throw new Error('the demo has a call to be made')
  await page.goto(`/leads/${call.lead.id}`)
  const waiting = page.getByRole('region', { name: '対応待ちの架電・引き渡し' })
  await expect(waiting).toContainText('まで')
  await expectAccessible(page)
  await waiting.getByRole('link', { name: '架電', exact: true }).first().click()
  await expect(page).toHaveURL(new RegExp(`/calls\\?call=`, 'u'))
  await expect(page.getByText(call.lead.name).first()).toBeVisible()

  const leads = await stack.api(leadEndpoints.list, { query: { limit: 200, systemLists: 'exclude' } })
  const cold = leads.items.find(({ score }) => score > 0 && score < 10)
  await page.goto(`/leads/${cold?.id ?? ''}`)
  await expect(page.getByText(/あと\d+点でhotになります/u)).toBeVisible()
  await expect(page.getByText('資料をダウンロードした +5点')).toBeVisible()
})

test('what is held on a person is handed out whole, and erased for good on their word', async ({
  page,
  stack,
}) => {
  const added = await stack.api(leadEndpoints.add, {
    body: { fields: { lastName: '消江', firstName: '望', email: `kie-${Date.now()}@kie.example` } },
  })
  if (added.kind !== 'added') throw new Error('somebody is there already')
  await stack.login(page, 'admin')
  await page.goto(`/leads/${added.lead}`)
  const menu = page.getByRole('button', { name: 'このリードの操作' })
  await menu.click()
  const file = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: '個人データを出力' }).click()
  expect((await file).suggestedFilename()).toBe('消江 望.json')
  await menu.click()
  await page.getByRole('menuitem', { name: '個人データを消去' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '消去する' }).click()
  await expect(page).toHaveURL(/\/leads$/u)
  await expect.poll(async () => (await page.request.get(`/api/v1/leads/${added.lead}`)).status()).toBe(404)
})
