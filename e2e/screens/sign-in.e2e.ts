import { expectAccessible } from '../support/axe.ts'
import { PASSWORD } from '../support/colleague.ts'
import { expect, test } from '../support/fixtures.ts'

const linkOf = (text: string, path: string): string => {
  const link = new RegExp(`https?://[^\\s"<>]+${path}\\?token=[^\\s"<>]+`, 'u').exec(text)?.[0]
  if (link === undefined) throw new Error(`The mail leads to no ${path}`)
  return link
}

test('who is not signed in signs in first, and is then where they wanted to be', async ({
  page,
  stack,
  browser,
}) => {
  const other = await browser.newContext()
  const { email } = await stack.login(await other.newPage(), 'marketer')
  await other.close()
  await page.goto('/settings/teams')
  await expect(page.getByRole('heading', { name: 'ログイン' })).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'ログイン' }).click()
  await expect(page.getByText('入力してください')).toBeVisible()
  await page.getByLabel('メールアドレス').fill(email)
  await page.getByLabel('パスワード', { exact: true }).fill('ちがう合言葉です')
  await page.getByRole('button', { name: 'ログイン' }).click()
  await expect(page.getByRole('alert')).toContainText('メールアドレスまたはパスワードが違います')

  await page.getByLabel('パスワード', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'ログイン' }).click()
  await expect(page).toHaveURL(/\/settings\/teams$/u)
  await expect(page.getByRole('heading', { name: 'チーム' })).toBeVisible()
})

test('the language changes where one stands, on every word, and stays with the person', async ({
  page,
  stack,
}) => {
  await stack.login(page, 'admin')
  await page.goto('/settings/account')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja')
  await page.getByRole('button', { name: 'English' }).first().click()
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.evaluate(() => localStorage.clear())
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible()
})

test('a session that runs out asks to sign in over the screen, and nothing typed is lost', async ({
  page,
  stack,
}) => {
  const { token: _, ...me } = await stack.login(page, 'admin')
  await page.goto('/settings/teams')
  await page.getByRole('button', { name: 'チームを追加' }).click()
  const name = `西日本 ${me.id.slice(-4)}`
  await page.getByLabel('チーム名').fill(name)
  await stack.db()`delete from sessions where user_id = ${me.id}`
  await page.getByRole('button', { name: '保存' }).click()

  const again = page.getByRole('dialog', { name: 'もう一度ログインしてください' })
  await expect(again).toBeVisible()
  await expect(again.getByLabel('メールアドレス')).toHaveValue(me.email)
  await again.getByLabel('パスワード', { exact: true }).fill(PASSWORD)
  await again.getByRole('button', { name: 'ログイン', exact: true }).click()
  await expect(again).toBeHidden()
  await expect(page.getByRole('table').getByText(name)).toBeVisible()
})

test('a colleague is invited, chooses a name and a password, and is in', async ({ page, stack, browser }) => {
  await stack.login(page, 'admin')
  await page.goto('/settings/users')
  await page.getByRole('button', { name: 'ユーザーを招待' }).click()
  const email = `neu-${Date.now()}@shirube.example`
  const dialog = page.getByRole('dialog', { name: 'ユーザーを招待' })
  await dialog.getByLabel('メールアドレス').fill('neu')
  await dialog.getByRole('button', { name: '招待メールを送る' }).click()
  await expect(dialog.getByText('name@example.jp のような形で入力してください')).toBeVisible()
  await dialog.getByLabel('メールアドレス').fill(email)
  await dialog.getByRole('radio', { name: /営業/u }).last().check()
  await dialog.getByRole('button', { name: '招待メールを送る' }).click()
  await expect(dialog.getByText(`${email} に招待メールを送りました。`)).toBeVisible()

  await expect.poll(async () => (await stack.inbox.list({ to: email })).length, { timeout: 20_000 }).toBe(1)
  const [letter] = await stack.inbox.list({ to: email })
  const text = (await stack.inbox.read(letter?.id ?? ''))?.text ?? ''
  const guest = await (await browser.newContext({ locale: 'ja-JP' })).newPage()
  await guest.goto(linkOf(text, '/invitation'))
  await expectAccessible(guest)
  await guest.getByLabel('お名前').fill('新田 直子')
  await guest.getByLabel('パスワード', { exact: true }).fill('とても長くて覚えやすい合言葉')
  await guest.getByRole('button', { name: '使い始める' }).click()
  await expect(guest.getByRole('link', { name: '新田 直子' })).toBeVisible()
  await guest.context().close()
})
