import { companyEndpoints, leadEndpoints, leadUpsertEndpoints } from '@shirube/contract'
import { expectAccessible } from '../support/axe.ts'
import { expect, test } from '../support/fixtures.ts'

test('a company is found by its name whatever its legal form, shows its people, and leads to them [S52]', async ({
  page,
  stack,
}) => {
  const place = Date.now().toString(36)
  const people = ['一郎', '二郎'].map((firstName, n) => ({
    fields: {
      email: `${n}-${place}@gmail.com`,
      lastName: '灯台',
      firstName,
      companyName: `㈱灯台${place}`,
      jobTitle: '部長',
    },
    source: 'テスト',
  }))
  for (const body of people) await stack.api(leadUpsertEndpoints.upsert, { body })
  await stack.login(page, 'viewer')
  await page.goto('/companies')
  await page.getByRole('searchbox').fill(`株式会社灯台${place}`)
  await expect(page).toHaveURL(/search=/u)
  await page.getByRole('link', { name: `㈱灯台${place}` }).click()
  await expect(page.getByRole('heading', { level: 1, name: `㈱灯台${place}` })).toBeVisible()
  await expect(page.getByRole('link', { name: '灯台 一郎' })).toBeVisible()
  await expect(page.getByText('この1年の商談はありません。')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'リード一覧で開く' }).click()
  await expect(page.getByRole('row').filter({ hasText: '灯台' })).toHaveCount(2)
  await page.getByRole('row').filter({ hasText: '二郎' }).getByRole('link').first().click()
  await page.getByRole('link', { name: `㈱灯台${place}` }).click()
  await expect(page).toHaveURL(/\/companies\//u)
})

test('the company of the highest single score comes first, each with how many of its people are known', async ({
  page,
  stack,
}) => {
  const { items } = await stack.api(companyEndpoints.list, { query: { limit: 1 } })
  const first = items[0]
  if (!first) throw new Error('the demo has no company')
  const { items: staff } = await stack.api(leadEndpoints.list, { query: { company: first.id, limit: 200 } })
  expect([first.people, first.best?.id]).toEqual([staff.length, staff[0]?.id])
  await stack.login(page, 'viewer')
  await page.goto('/companies')
  const row = page.getByRole('row').nth(1)
  await expect(row).toContainText(first.name)
  await expect(row).toContainText(first.best?.name ?? '')
})

test('what is known of a company is filled in on its page; a wrong corporate number is refused at its field [D15]', async ({
  page,
  stack,
}) => {
  const name = `羅針${Date.now().toString(36)}`
  const fields = { email: `${name}@gmail.com`, lastName: '羅針', companyName: name }
  const { leads } = await stack.api(leadUpsertEndpoints.upsert, { body: { fields, source: 'テスト' } })
  const { companyId = '' } = await stack.api(leadEndpoints.show, { params: { id: leads[0]?.id ?? '' } })
  await stack.login(page, 'marketer')
  await page.goto(`/companies/${companyId}`)
  await page.getByRole('button', { name: '編集' }).click()
  const number = page.getByRole('textbox', { name: '法人番号' })
  await number.fill('1000012050002')
  await page.getByRole('textbox', { name: '従業員数' }).fill('１,２００')
  await page.getByRole('textbox', { name: '業種' }).fill('計測機器')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(number).toHaveAccessibleDescription(/法人番号|corporate number/u)
  await expectAccessible(page)
  await number.fill('7000-0120-50002')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('7000012050002')).toBeVisible()
  await expect(page.getByText('1,200名')).toBeVisible()
})
