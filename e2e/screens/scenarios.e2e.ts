import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { scenarioEndpoints } from '@shirube/contract'
import { INTERNAL } from '../canvas/live-scenario.ts'
import { expectAccessible } from '../support/axe.ts'
import { ROOT } from '../support/command-line.ts'
import { expect, test } from '../support/fixtures.ts'

const unique = (name: string): string => `${name}${Date.now().toString(36)}`

test('[canvas 35] a template is looked at, its missing things made, and drawn in one go', async ({
  page,
  stack,
}) => {
  await stack.login(page, 'marketer')
  await page.goto('/scenarios')
  await expect(page.getByRole('article', { name: 'ウェルカム' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('article', { name: 'ウェルカム' }).getByRole('button', { name: '中を見る' }).click()
  const sheet = page.getByRole('dialog')
  await expect(sheet).toContainText('もとの設計との違い')
  await expect(sheet).toContainText('メール')
  await expectAccessible(page)
  await sheet.getByRole('button', { name: 'この内容で作成' }).click()
  await expect(page.locator('[data-canvas-root]')).toBeVisible()
  await expect(page.locator('[data-step]')).toHaveCount(14)
})

test('[canvas 35] a file is taken in after it was looked at; one that cannot be read leaves everything as it is', async ({
  page,
  stack,
}) => {
  await stack.login(page, 'marketer')
  await page.goto('/scenarios')
  const before = (await stack.api(scenarioEndpoints.list)).items.length
  const take = async (name: string, text: string): Promise<void> => {
    const chosen = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: '読み込む' }).click()
    await (await chosen).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
  }
  await take('壊れた.json', '{"format": 1,\n "nodes": {,}}')
  await expect(page.getByRole('dialog')).toContainText('「壊れた.json」を読み込めませんでした')
  await expect(page.getByRole('dialog')).toContainText('2行目の12文字目')
  await page.getByRole('dialog').getByRole('button').first().click()
  const text = readFileSync(join(ROOT, 'examples/welcome.scenario.json'), 'utf8')
  await take('おかしい.json', text.replace('"to": "', '"to": "nowhere-'))
  await expect(page.getByRole('dialog')).toContainText(/edges\..*\.to/u)
  await expect(page.getByRole('dialog')).toContainText('がありません')
  await page.keyboard.press('Escape')
  expect((await stack.api(scenarioEndpoints.list)).items).toHaveLength(before)
  const name = unique('ファイルから')
  await take('ウェルカム.json', JSON.stringify({ name, scenario: JSON.parse(text) as unknown }))
  await page.getByRole('dialog').getByRole('button', { name: 'この内容で作成' }).click()
  await expect(page.locator('[data-canvas-root]')).toBeVisible()
})

test('scenarios are made, renamed, filed, copied, paused, put away and found again', async ({
  page,
  stack,
}) => {
  const [name, other] = [unique('一覧'), unique('改名')]
  const id = `list-${Date.now().toString(36)}`
  const params = { id }
  const { revision } = await stack.api(scenarioEndpoints.import, {
    params,
    body: { name, scenario: INTERNAL },
  })
  await stack.api(scenarioEndpoints.publish, {
    params,
    body: { revision, underWay: { rest: 'finish', steps: {} } },
  })
  await stack.login(page, 'marketer')
  await page.goto('/scenarios')
  const act = async (row: string, what: string): Promise<void> => {
    await page.getByRole('button', { name: `${row}の操作` }).click()
    await page.getByRole('menuitem', { name: what }).click()
  }
  const dialog = page.getByRole('dialog')
  await act(name, '名前を変更')
  await dialog.getByLabel('シナリオの名前').fill(other)
  await dialog.getByRole('button', { name: '変更する' }).click()
  await expect(page.getByRole('link', { name: other })).toBeVisible()

  await act(other, 'フォルダーへ移す')
  await dialog.getByLabel('フォルダーの名前').fill('試験/一覧')
  await dialog.getByRole('button', { name: '移す' }).click()
  await page.getByRole('button', { name: /試験/u }).first().click()
  await expect(page.getByRole('row')).toHaveCount(2)

  await act(other, '一時停止')
  await dialog.getByRole('button', { name: '一時停止する' }).click()
  await expect(page.getByText('一時停止中 v1')).toBeVisible()
  await act(other, '再開')
  await expect(page.getByText('稼働中 v1')).toBeVisible()
  await act(other, 'アーカイブ')
  await dialog.getByRole('button', { name: 'アーカイブする' }).click()
  await expect(page.getByText('条件に合うシナリオはありません')).toBeVisible()
  await page.getByRole('button', { name: /^アーカイブ/u }).click()
  await expect(page.getByRole('link', { name: other })).toBeVisible()
  await act(other, 'アーカイブから戻す')
  await page.getByRole('button', { name: 'すべて表示' }).click()
  await page.getByRole('searchbox', { name: 'シナリオを探す' }).fill(other)
  await expect(page.getByRole('row')).toHaveCount(2)
  await act(other, '複製')
  await expect(page.locator('[data-canvas-root]')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'シナリオの名前' })).toHaveValue(`${other}のコピー`)
})

test('a scenario is begun on a blank sheet', async ({ page, stack }) => {
  const name = unique('白紙')
  await stack.login(page, 'marketer')
  await page.goto('/scenarios')
  await page.getByRole('button', { name: 'シナリオを作成' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'シナリオを作成' }).click()
  await expect(dialog).toContainText('名前を入力してください')
  await dialog.getByLabel('シナリオの名前').fill(name)
  await dialog.getByRole('button', { name: 'シナリオを作成' }).click()
  await expect(page.getByText('まず開始条件（いつ）を選びます')).toBeVisible()
})
