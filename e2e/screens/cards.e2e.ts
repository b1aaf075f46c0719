import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe.ts'
import { expect, test } from '../support/fixtures.ts'

const KEPT = { method: 'POST', path: '/api/v1/business-cards' }
const kept = (page: Page) =>
  page.waitForResponse(
    (answer) => answer.request().method() === KEPT.method && new URL(answer.url()).pathname === KEPT.path,
  )

test('a pile of cards is entered by keyboard alone, who is there is recognised, and the last is taken back [S3] [S4] [D15]', async ({
  page,
  stack,
}) => {
  const mark = Date.now()
  await stack.login(page, 'marketer')
  await page.goto('/cards')
  await page.getByRole('combobox', { name: '入手元' }).fill(`展示会${mark}`)
  const first = page.getByLabel('姓', { exact: true })
  await first.focus()
  // A whole name goes into both fields; Enter leads on.
  await page.keyboard.insertText(`石川　${mark}`)
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('名', { exact: true })).toHaveValue(String(mark))
  await page.getByLabel('会社名').fill(`石川精工${mark}`)
  await page.getByLabel('メール', { exact: true }).fill(`ishikawa-${mark}@ishikawa.example`)
  // While an input method composes, Ctrl+Enter keeps nothing.
  await first.dispatchEvent('keydown', { key: 'Enter', ctrlKey: true, isComposing: true, bubbles: true })
  await expect(page.getByText('登録した名刺がここに並びます。')).toBeVisible()
  await Promise.all([kept(page), page.keyboard.press('Control+Enter')])
  await expect(page.getByText('1枚', { exact: true })).toBeVisible()
  await expect(first).toHaveValue('')
  await expect(first).toBeFocused()
  await expect(page.getByRole('combobox', { name: '入手元' })).toHaveValue(`展示会${mark}`)

  // The next card is the same person's.
  await page.getByLabel('メール', { exact: true }).fill(`ishikawa-${mark}@ishikawa.example`)
  await page.getByLabel('部署').fill('設計部')
  await expect(page.getByRole('region', { name: '同じ人かもしれません' })).toContainText('石川')
  await page.keyboard.press('Alt+1')
  await expect(page.getByText(`石川 ${mark}さんの名刺として登録します。`, { exact: false })).toBeVisible()
  await expectAccessible(page)
  await Promise.all([kept(page), page.keyboard.press('Control+Enter')])
  await expect(page.getByText('2枚', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: `石川 ${mark}さんの名刺を取り消す` }).click()
  await expect(page.getByText('1枚', { exact: true })).toBeVisible()
  await expect(page.getByLabel('部署')).toHaveValue('設計部')
  const address = await page.getByRole('link', { name: `石川 ${mark}` }).getAttribute('href')
  const left = await page.request.get(`/api/v1${address ?? ''}/business-cards`)
  expect(await left.json()).toMatchObject({ items: [{ created: true, place: `展示会${mark}` }] })
})
