import { formEndpoints } from '@shirube/contract'
import { expect, test } from '../support/fixtures.ts'
import { PERSONS_BROWSER } from '../support/visitor.ts'

test('a form is put together, seen as visitors will see it, filled in, counted, and told of [S3] [S36]', async ({
  page,
  stack,
  browser,
}) => {
  const { name: me, email } = await stack.login(page, 'marketer')
  await page.goto('/forms')
  await page.getByRole('button', { name: 'フォームを作成' }).click()
  await page.getByLabel('フォームの名前').fill('個別相談フォーム')
  await page.getByLabel('ページの見出し', { exact: true }).fill('個別相談のお申し込み')
  await page.getByRole('button', { name: '質問を追加' }).click()
  await page.getByRole('menuitem', { name: '問い合わせ内容' }).click()
  await page.getByLabel('質問の文').fill('ご相談の内容')
  const preview = page.frameLocator('iframe[title="フォームのプレビュー"]')
  await expect(preview.getByRole('heading', { name: '個別相談のお申し込み' })).toBeVisible()
  await expect(preview.getByLabel('ご相談の内容')).toBeVisible()

  await page.getByRole('combobox', { name: '回答を知らせる同僚' }).fill(me)
  await page.getByRole('option', { name: me }).last().click()
  await page.keyboard.press('Escape')
  await page.getByLabel('公開する').check({ force: true })
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(page.getByText('公開中', { exact: true })).toBeVisible()

  const address = await page.getByLabel('ページのURL').inputValue()
  const visitor = await browser.newPage({ userAgent: PERSONS_BROWSER, locale: 'ja-JP' })
  await visitor.goto(new URL(address).pathname, {})
  await visitor.getByLabel('会社名').fill('標商事')
  await visitor.getByLabel('部署').fill('情報システム部')
  await visitor.getByLabel('メールアドレス').fill(`soudan-${Date.now()}@example.jp`)
  await visitor.getByLabel('ご相談の内容').fill('導入の進め方')
  // Nobody fills in a form within a second, and the product knows that.
  await visitor.waitForFunction(() => performance.now() > 1_500)
  await visitor.getByRole('button', { name: '送信する' }).click()
  await expect(visitor.getByRole('heading', { name: 'ありがとうございます' })).toBeVisible()
  await visitor.close()

  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  const { items } = await stack.api(formEndpoints.list)
  expect(items.find((form) => form.id === id)?.submissions).toBe(1)
  const told = async (): Promise<readonly (string | undefined)[]> => {
    const letters = await stack.inbox.list({ to: email })
    return await Promise.all(letters.map(async (letter) => (await stack.inbox.read(letter.id))?.subject))
  }
  await expect.poll(told, { timeout: 15_000 }).toContain('フォーム「個別相談フォーム」に回答がありました')
})

test('what is not yet right about a form is said, and a reload loses nothing', async ({ page, stack }) => {
  await stack.login(page, 'marketer')
  await page.goto('/forms')
  await page.getByRole('button', { name: 'フォームを作成' }).click()
  await page.getByRole('button', { name: '「メールアドレス」を削除' }).click()
  await expect(page.getByText('メールアドレスの質問が必要です。')).toBeVisible()
  await expect(page.getByRole('button', { name: '保存', exact: true })).toBeDisabled()
  await page.getByLabel('フォームの名前').fill('途中のフォーム')
  await page.reload()
  await expect(page.getByLabel('フォームの名前')).toHaveValue('途中のフォーム')
  await expect(page.getByText('未保存の変更あり')).toBeVisible()
})

test('a form is archived, takes nothing in until it comes back from the toast, and then does again', async ({
  page,
  stack,
  request,
}) => {
  const id = `e2e-${Date.now().toString(36)}`
  const name = `試し ${id}`
  const { definition } = await stack.api(formEndpoints.show, { params: { id: 'whitepaper' } })
  await stack.api(formEndpoints.put, { params: { id }, body: { name, definition, active: true } })
  const opens = async (): Promise<number> => (await request.get(`/f/${id}`)).status()
  expect(await opens()).toBe(200)
  await stack.login(page, 'marketer')
  await page.goto('/forms')
  await page.getByRole('button', { name: `「${name}」の操作` }).click()
  await page.getByRole('menuitem', { name: 'アーカイブ' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'アーカイブ' }).click()
  await expect(page.getByRole('row').filter({ hasText: name })).toHaveCount(0)
  expect(await opens()).toBe(404)
  await page.getByRole('alert').getByRole('button', { name: '元に戻す' }).click()
  await expect(page.getByRole('row').filter({ hasText: name })).toBeVisible()
  expect(await opens()).toBe(200)
})
