import { organisationEndpoints, webActivityEndpoints } from '@shirube/contract'
import { expectAccessible } from '../support/axe.ts'
import { expect, test } from '../support/fixtures.ts'
import { PERSONS_BROWSER } from '../support/visitor.ts'

const PARTS = [
  'account',
  'organisation',
  'sending',
  'users',
  'teams',
  'tracking',
  'page-groups',
  'custom-fields',
  'custom-events',
  'transfers',
  'api-keys',
  'audit',
]

for (const part of PARTS)
  test(`the settings ${part} are usable by everybody, in both themes`, async ({ page, stack }) => {
    await stack.login(page, 'admin')
    await page.goto(`/settings/${part}`)
    await expect(page.locator('main h2').nth(4)).toBeVisible()
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
    await expectAccessible(page)
  })

test('sending rules say at the field what is wrong, and keep what was saved', async ({ page, stack }) => {
  await stack.login(page, 'admin')
  await page.goto('/settings/sending')
  await page.getByLabel('差出人のメールアドレス').fill('news')
  await page.getByLabel('そのほかの休業日').fill('2026-12-29\nあした')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('name@example.jp のような形で入力してください')).toBeVisible()
  await expect(page.getByText('日付を入力してください')).toBeVisible()
  await expect(page.getByLabel('差出人のメールアドレス')).toBeFocused()

  await page.getByLabel('差出人のメールアドレス').fill('news@minamo.example')
  await page.getByLabel('そのほかの休業日').fill('2026-12-30\n2026-12-29')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText(/^保存済み \d\d?:\d\d$/u)).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('そのほかの休業日')).toHaveValue('2026-12-29\n2026-12-30')
})

test('a DKIM key is made, shows the record for the DNS, says what is missing there, and is removed', async ({
  page,
  stack,
}) => {
  await stack.login(page, 'admin')
  await page.goto('/settings/sending')
  const panel = page.getByRole('region', { name: 'DKIM署名' })
  await panel.getByRole('button', { name: '鍵を作成' }).click()
  await expect(panel.getByRole('region', { name: 'レコードの値（TXT）' })).toContainText('v=DKIM1; k=rsa; p=')
  await expect(panel).toContainText('DNSの設定待ち')
  await expectAccessible(page)
  await panel.getByRole('button', { name: '署名を始める' }).click()
  await expect(panel.getByRole('alert')).toContainText('DNS')
  await panel.getByRole('button', { name: '鍵を削除' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '鍵を削除' }).click()
  await expect(panel.getByRole('region', { name: 'レコードの値（TXT）' })).toHaveCount(0)
  await expect(panel.getByRole('button', { name: '鍵を作成' })).toBeVisible()
})

test('settings that somebody else has saved first are not overwritten; the newest can be taken [S66]', async ({
  page,
  stack,
}) => {
  await stack.login(page, 'admin')
  await page.goto('/settings/organisation')
  const name = page.getByLabel('組織の名前')
  const before = await name.inputValue()
  const theirs = await stack.api(organisationEndpoints.show, {})
  await stack.api(organisationEndpoints.put, { body: { ...theirs, timeZone: 'Asia/Seoul' } })
  await name.fill(`${before}（新）`)
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('ほかの人が先に設定を保存しました')
  await expect(name).toHaveValue(`${before}（新）`)
  await page.getByRole('button', { name: /最新の設定を読み込む/u }).click()
  await expect(name).toHaveValue(before)
  const now = await stack.api(organisationEndpoints.show, {})
  await stack.api(organisationEndpoints.put, { body: { ...now, timeZone: theirs.timeZone } })
})

test('business hours are kept by day and time, and are what deadlines count [D13]', async ({
  page,
  stack,
}) => {
  await stack.login(page, 'admin')
  await page.goto('/settings/organisation')
  await page.getByRole('switch', { name: '営業時間を決める' }).check({ force: true })
  await page.getByLabel('開始').fill('19:00')
  await expect(page.getByText('開始より後の時刻にしてください')).toBeVisible()
  await page.getByLabel('開始').fill('10:00')
  await page.getByRole('checkbox', { name: '土' }).check()
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(page.getByText(/^保存済み/u)).toBeVisible()
  const { hours } = await stack.api(organisationEndpoints.workTime)
  expect(hours).toEqual({ weekdays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], from: '10:00', to: '18:00' })
  await page.getByRole('switch', { name: '営業時間を決める' }).uncheck({ force: true })
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect.poll(async () => (await stack.api(organisationEndpoints.workTime)).hours).toBeUndefined()
})

test('a page group shows at once which of the pages viewed lately fall into it [S8]', async ({
  page,
  stack,
}) => {
  await stack.login(page, 'marketer')
  await page.goto('/settings/page-groups')
  await page.getByRole('button', { name: 'グループを追加' }).click()
  await page.getByLabel('グループ名').fill('お知らせ')
  await page.getByLabel('URLのパターン').fill('products')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('使えない文字や形が含まれています')).toBeVisible()
  await page.getByLabel('URLのパターン').fill('/demo/*')
  await expect(page.getByRole('dialog').getByText('/demo/', { exact: false }).first()).toBeVisible()
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('table').getByText('お知らせ')).toBeVisible()
})

test('[S24] a table of IP addresses says by file what is wrong, and tells the companies of visitors nobody knows; how long such visits are kept is chosen', async ({
  page,
  stack,
  request,
}) => {
  const payload = { url: 'https://www.shirube.example/demo/', title: 'トップ' }
  const hit = { id: `hit-${Date.now()}`, kind: 'page.viewed', ago: 0, payload }
  const told = await request.post('/t/hits', {
    headers: { 'user-agent': PERSONS_BROWSER, 'x-forwarded-for': '203.0.113.7' },
    data: { visitor: 'nobody-knows-this-one0', hits: [hit] },
  })
  expect(told.status()).toBe(202)
  await stack.login(page, 'admin')
  await page.goto('/settings/tracking')
  const panel = page.getByRole('region', { name: '訪問企業の推定（IPアドレス表）' })
  const file = (rows: string) => ({
    ...{ name: 'IP一覧.csv', mimeType: 'text/csv' },
    buffer: Buffer.from(`ネットワーク,会社名\n${rows}\n`),
  })
  await panel.locator('input[type="file"]').setInputFiles(file('203.0.113.7/24,白根テクノス'))
  await expect(panel.getByRole('list', { name: '誤りのある行' })).toContainText(
    '203.0.113.0/24 ではありませんか',
  )
  await panel.locator('input[type="file"]').setInputFiles(file('203.0.113.0/24,白根テクノス'))
  await expect(panel.getByText('1行（うち除外 0行）')).toBeVisible()
  await expectAccessible(page)
  await expect
    .poll(async () => (await stack.api(webActivityEndpoints.guesses, { query: { days: 30 } })).items.length)
    .toBe(1)
  await page.goto('/analysis?by=guesses')
  const row = page.getByRole('row', { name: /白根テクノス/u })
  await expect(row).toContainText('推定')
  await expect(row).toContainText('203.0.113.0/24 から')
  await expectAccessible(page)
  await page.goto('/settings/tracking')
  await panel.getByRole('button', { name: '表を削除' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '表を削除' }).click()
  await expect(panel.getByText('まだ登録されていません。')).toBeVisible()

  const keeping = page.getByRole('region', { name: '行動履歴の保存期間' })
  const strangers = keeping.getByRole('combobox', { name: '誰かわからない人の閲覧とIPアドレス' })
  await strangers.click()
  await page.getByRole('option', { name: '365日' }).click()
  await keeping.getByRole('button', { name: '保存' }).click()
  await expect(keeping.getByText(/保存済み/u)).toBeVisible()
  await page.reload()
  await expect(strangers).toHaveValue('365日')
})

test('an API key is shown once, works, and is cut off when it is revoked', async ({
  page,
  stack,
  request,
}) => {
  await stack.login(page, 'admin')
  await page.goto('/settings/api-keys')
  const name = `基幹システム ${Date.now()}`
  await page.getByRole('button', { name: 'キーを作成' }).click()
  await page.getByLabel('キーの名前').fill(name)
  await page.getByLabel('リードを見る').check()
  await page.getByRole('dialog').getByRole('button', { name: '作成' }).click()
  const key = await page.getByRole('region', { name: '新しいAPIキー' }).innerText()
  const ask = () => request.get('/api/v1/leads', { headers: { authorization: `Bearer ${key.trim()}` } })
  expect((await ask()).status()).toBe(200)
  await page.getByRole('dialog').getByRole('button', { name: '閉じる' }).last().click()
  await expect(page.getByText(key.trim())).toHaveCount(0)

  await page.getByRole('button', { name: `「${name}」の操作` }).click()
  await page.getByRole('menuitem', { name: '無効にする' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '無効にする' }).click()
  await expect(page.getByText(name)).toHaveCount(0)
  expect((await ask()).status()).toBe(401)
})

test('[canvas 31] a key opens commands and the list of shortcuts; Esc gives the focus back', async ({
  page,
  stack,
}) => {
  await stack.login(page, 'marketer')
  await page.goto('/settings/account')
  const name = page.getByLabel('お名前')
  await name.focus()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('Control+k')
  const search = page.getByPlaceholder('画面、シナリオ、リードを探す')
  await expect(search).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(search).toBeHidden()
  await expect(name).toBeFocused()
  await page.keyboard.press('Control+k')
  await search.fill('設定')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/settings/u)
  await page.getByRole('heading', { name: '設定' }).click()
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'キーボードショートカット' })
  await expect(sheet).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
})

test('whoever may only look sees the settings and can change none of them', async ({ page, stack }) => {
  await stack.login(page, 'viewer')
  await page.goto('/settings/organisation')
  await expect(page.getByText('変更できるのは管理者だけです。')).toBeVisible()
  await expect(page.getByLabel('組織の名前')).toBeDisabled()
  await expect(page.getByRole('button', { name: '保存' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'APIキー' })).toHaveCount(0)
})
