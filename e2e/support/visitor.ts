import type { Page } from '@playwright/test'
import type { Stack } from './stack.ts'

/** A browser of a person; the one that tests bring would be taken for a robot's. */
export const PERSONS_BROWSER =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36'

/** Looks at a page of the fictional company's site until its tracker has told the product. */
export async function look(page: Page, path: string): Promise<void> {
  const told = page.waitForResponse((answer) => answer.url().includes('/t/hits') && answer.status() === 202)
  await page.goto(`/demo${path}`)
  await told
}

/** Asks for the guide as somebody with this address, and downloads it where that is wanted. */
export async function askForGuide(
  page: Page,
  email: string,
  about: { readonly firstName: string; readonly download: boolean },
): Promise<void> {
  await look(page, '/guide')
  await page.getByRole('link', { name: /フォームに進む/u }).click()
  await page.getByLabel('会社名').fill('株式会社旅路テック')
  await page.getByLabel('部署名').fill('設備管理課')
  await page.getByLabel('姓', { exact: true }).fill('旅路')
  await page.getByLabel('名', { exact: true }).fill(about.firstName)
  await page.getByLabel('メールアドレス').fill(email)
  await page.getByLabel(/同意します/u).check()
  // Nobody fills in a form within a second, and the product knows that.
  await page.waitForFunction(() => performance.now() > 1_500)
  await page.getByRole('button', { name: 'ガイドを受け取る' }).click()
  await page.getByRole('heading', { name: 'ご請求ありがとうございます' }).waitFor()
  if (!about.download) return
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: /ダウンロード/u }).click()
  await (await download).cancel()
}

/** Waits for a mail to somebody whose subject has this in it; answers where its button leads. */
export async function linkInMail(
  { inbox }: Pick<Stack, 'inbox'>,
  to: string,
  subject: RegExp,
): Promise<string | undefined> {
  for (const { id } of await inbox.list({ to })) {
    const mail = await inbox.read(id)
    if (mail && subject.test(mail.subject))
      return /<a[^>]*href="([^"]+)"[^>]*>[^<]*(?:製品ページで確かめる|事例を読む)/u.exec(mail.html)?.[1]
  }
  return undefined
}
