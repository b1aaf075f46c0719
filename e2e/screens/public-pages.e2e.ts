import { handoffEndpoints } from '@shirube/contract'
import { expectAccessible } from '../support/axe.ts'
import { expect, test } from '../support/fixtures.ts'

test('the pages of the fictional company, its form and the inbox are usable by everybody', async ({
  page,
  stack,
}) => {
  for (const path of ['/demo/', '/demo/price', '/demo/en/guide', '/f/whitepaper', '/f/whitepaper?lang=en']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible()
    await expectAccessible(page)
  }
  await stack.login(page, 'admin')
  await page.goto('/dev/inbox')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectAccessible(page)
})

test('the owner of a hot lead answers from the mail, behind a page that everybody can use [S25] [S65]', async ({
  page,
  stack,
  browser,
}) => {
  const owner = await stack.login(page, 'sales')
  const { items } = await stack.api(handoffEndpoints.list, { query: { state: 'open' } })
  const handoff = items[0]
  if (!handoff) throw new Error('the demo has no open handoff')
  await stack.api(handoffEndpoints.assign, { params: { id: handoff.id }, body: { user: owner.id } })
  let link: string | undefined
  await expect
    .poll(
      async () => {
        const [letter] = await stack.inbox.list({ to: owner.email })
        const mail = letter && (await stack.inbox.read(letter.id))
        link = mail && /https?:\/\/\S+\/h\/[^\s"<]+/u.exec(mail.text)?.[0]
        return link
      },
      { timeout: 15_000 },
    )
    .toContain('/h/')
  const phone = await browser.newPage({ viewport: { width: 390, height: 844 } })
  await phone.goto(link ?? '')
  await expect(phone.getByRole('heading', { level: 1 })).toContainText(handoff.lead.name)
  await expectAccessible(phone)
  await phone.getByRole('button', { name: '受け入れる' }).click()
  await expect
    .poll(async () => (await stack.api(handoffEndpoints.show, { params: { id: handoff.id } })).state)
    .toBe('accepted')
  await phone.close()
})
