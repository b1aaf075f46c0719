import { formEndpoints, seminarEndpoints } from '@shirube/contract'
import { expectAccessible } from '../support/axe.ts'
import { expect, test } from '../support/fixtures.ts'
import { PERSONS_BROWSER } from '../support/visitor.ts'

test('a seminar is made, somebody registers by its form, is let in on a phone, and by a slip is not [S3] [S59]', async ({
  page,
  stack,
  browser,
}) => {
  const id = `e2e-${Date.now().toString(36)}`
  const { definition } = await stack.api(formEndpoints.show, { params: { id: 'whitepaper' } })
  const { material: _, ...plain } = definition
  await stack.api(formEndpoints.put, {
    params: { id },
    body: { name: `申し込み ${id}`, definition: plain, active: true },
  })
  await stack.login(page, 'marketer')
  await page.goto('/seminars')
  await page.getByRole('button', { name: 'セミナーを作成' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('名前（日本語）').fill(`保全セミナー ${id}`)
  await dialog.getByRole('combobox', { name: '申し込みフォーム' }).fill(id)
  await page.getByRole('option', { name: `申し込み ${id}` }).click()
  await dialog.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('heading', { name: `保全セミナー ${id}` })).toBeVisible()

  const email = `guest-${id}@example.jp`
  const visitor = await browser.newPage({ userAgent: PERSONS_BROWSER, locale: 'ja-JP', baseURL: stack.url })
  await visitor.goto(`/f/${id}`)
  await visitor.getByLabel('会社名').fill('標商事')
  await visitor.getByLabel('部署').fill('情報システム部')
  await visitor.getByLabel('メールアドレス').fill(email)
  // Nobody fills in a form within a second, and the product knows that.
  await visitor.waitForFunction(() => performance.now() > 1_500)
  await visitor.locator('button[type=submit]').click()
  await expect(visitor).toHaveURL(/\/thanks/u)
  await visitor.close()

  await page.setViewportSize({ width: 390, height: 844 })
  const guests = page.getByRole('list', { name: '申し込みと参加' })
  await expect(guests.getByRole('listitem')).toHaveCount(1)
  await guests.getByRole('button', { name: /さんを受付$/u }).click()
  await expect(guests.getByText(/^参加 \d/u)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('alert').getByRole('button', { name: '取り消す' }).click()
  await expect(guests.getByRole('button', { name: /さんを受付$/u })).toBeVisible()
  const seminar = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  const shown = await stack.api(seminarEndpoints.show, { params: { id: seminar } })
  expect(shown).toMatchObject({ registered: 1, attended: 0 })
})
