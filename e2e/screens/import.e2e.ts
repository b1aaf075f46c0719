import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { duplicateEndpoints, leadEndpoints } from '@shirube/contract'
import { expectAccessible } from '../support/axe.ts'
import { expect, test } from '../support/fixtures.ts'
import type { Stack } from '../support/stack.ts'

const EXHIBITION = fileURLToPath(new URL('../../examples/lists/exhibition-shift_jis.csv', import.meta.url))

/** The sample list with addresses that no other run of this journey has used; its bytes are Shift_JIS. */
async function exhibition(mark: number): Promise<Buffer> {
  const bytes = await readFile(EXHIBITION, 'latin1')
  return Buffer.from(bytes.replaceAll(/\.example/gu, `-${mark}.example`), 'latin1')
}

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'ファイルを選ぶ' }).click()
  const chooser = await choosing
  await chooser.setFiles({ name, mimeType: 'text/csv', buffer })
}

async function sayHow(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: '入手元' }).fill('ものづくり展')
  await page.getByLabel('獲得にかかった費用（円）').fill('300000')
  await page.getByRole('combobox', { name: 'メールの配信許諾の根拠' }).click()
  await page.getByRole('option', { name: '名刺等で通知' }).click()
}

/** Somebody of the list who is known already, by another address. */
async function knownGuest(stack: Stack, mark: number): Promise<string> {
  const name = { lastName: '下条', firstName: '真帆', companyName: '㈲北見フロンテック' }
  const fields = { ...name, email: `shimojo@old-${mark}.example` }
  return (await stack.api(leadEndpoints.add, { body: { fields } })).lead
}

/** The two records that the list has made of one person are looked at side by side, merged, and parted again. */
async function mergesTwice(page: Page, stack: Stack, known: string): Promise<void> {
  const pairOf = async () => {
    const { items } = await stack.api(duplicateEndpoints.list, { query: {} })
    return items.find(({ sides }) => sides.some(({ id }) => id === known))
  }
  await expect.poll(pairOf, { timeout: 20_000 }).toBeDefined()
  const [a, b] = (await pairOf())?.sides.map(({ id }) => id) ?? []
  await page.goto(`/duplicates?pair=${a}~${b}`)
  await expect(page.getByRole('table', { name: '2件の比較' })).toContainText('北見フロンテック')
  await page.keyboard.press('m')
  await expect(page.getByText('下条 真帆さんを統合しました')).toBeVisible()
  await page.getByRole('button', { name: '取り消す' }).click()
  await expect(page.getByText('取り消しました')).toBeVisible()
}

test('a Shift_JIS list of an exhibition with the same person twice is looked at, taken in, its duplicate merged and parted, and undone [S3] [S4] [S19] [D15]', async ({
  page,
  stack,
}) => {
  await stack.login(page, 'marketer')
  await page.goto('/import')
  await expectAccessible(page)
  const mark = Date.now()
  const known = await knownGuest(stack, mark)
  await choose(page, `名刺${mark}.csv`, await exhibition(mark))
  await expect(page.getByText('Shift_JISと判定')).toBeVisible()
  await expect(page.getByText('11列のうち11列を取り込みます')).toBeVisible()
  await expect(page.getByText('5行目「メール」：メールアドレスの形ではありません')).toBeVisible()
  await expect(page.getByText('7行目「生年月日」：昭和は1989-01-07までです')).toBeVisible()
  await expect(page.getByText('2行目と同じ人です。1人にまとめます。')).toBeVisible()
  await expect(page.getByRole('cell', { name: '株式会社白根テック' }).first()).toBeVisible()
  await expect(page.getByRole('button', { name: '統合 1' })).toBeVisible()
  await expectAccessible(page)
  await sayHow(page)
  await page.getByRole('button', { name: '9行を取り込む' }).click()
  const past = page.getByRole('listitem').filter({ hasText: `名刺${mark}.csv` })
  await expect(past).toContainText('新規5・更新0・統合1・変更なし0・取り込めない3', { timeout: 20_000 })
  await expect(past).toContainText('費用30万円')
  const downloading = page.waitForEvent('download')
  await past.getByRole('button', { name: '取り込めない行をファイルで受け取る' }).click()
  const errors = await readFile(await (await downloading).path(), 'utf8')
  expect(errors).toContain('"岩城 翔"')
  expect(errors).toContain('メールアドレスの形ではありません')
  await page.goto(`/leads?search=shirane-${mark}`)
  await expect(page.getByText('髙梨')).toHaveCount(1)
  await mergesTwice(page, stack, known)
  await page.goto('/import')
  await past.getByRole('button', { name: '取り消す' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('この取り込みでできた4人を削除します。')
  // Whoever was merged and parted has a history of their own since.
  await expect(dialog).toContainText('1人は残します。')
  await dialog.getByRole('button', { name: '取り消す', exact: true }).click()
  await expect(past).toContainText('取り消し済み', { timeout: 20_000 })
  await page.goto(`/leads?search=shirane-${mark}`)
  await expect(page.getByText('髙梨')).toHaveCount(0)
})

test('a list that cannot be read says where, and the columns of a corrected one are remembered [S19]', async ({
  page,
  stack,
}) => {
  await stack.login(page, 'marketer')
  await page.goto('/import')
  const mark = Date.now()
  await choose(page, '壊れた.csv', Buffer.from('温度,連絡先\r\nA,"x@example.jp\r\nB,y@example.jp\r\n'))
  await expect(page.getByRole('alert')).toContainText('2行目の引用符「"」が閉じられていません')
  await choose(page, '直した.csv', Buffer.from(`温度${mark},連絡先\r\nA,x${mark}@example.jp\r\n`))
  await expect(page.getByText('メールか電話になる列を選んでください。')).toBeVisible()
  await page.getByRole('combobox', { name: '連絡先 → 入れる項目' }).click()
  await page.getByRole('option', { name: 'メールアドレス', exact: true }).click()
  await sayHow(page)
  await page.getByRole('button', { name: '1行を取り込む' }).click()
  const past = page.getByRole('listitem').filter({ hasText: '直した.csv' }).first()
  await expect(past).toContainText('新規1', { timeout: 20_000 })
  await page.getByRole('button', { name: '別のファイルを取り込む' }).click()
  await choose(page, 'また.csv', Buffer.from(`温度${mark},連絡先\r\nB,z${mark}@example.jp\r\n`))
  await expect(page.getByText('同じ形式のファイルの対応を使っています')).toBeVisible()
  await expect(page.getByRole('combobox', { name: '連絡先 → 入れる項目' })).toHaveValue('メールアドレス')
})
