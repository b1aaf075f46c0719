import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '../support/fixtures.ts'
import { openCanvas } from './canvas-page.ts'

test('[canvas 32] keys of a Japanese composition do nothing to the drawing', async ({ page, stack }) => {
  const canvas = await openCanvas(page, stack)
  const session = await page.context().newCDPSession(page)
  const compose = (text: string) =>
    session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  const composedKey = (key: string) =>
    session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, windowsVirtualKeyCode: 229 })
  const search = page.getByRole('searchbox', { name: 'ステップを探す' })
  await search.click()
  await compose('おわ')
  await composedKey('Enter')
  await composedKey('Backspace')
  await composedKey('Escape')
  await expect(page.locator('[data-step]')).toHaveCount(6)
  await session.send('Input.insertText', { text: '終了' })
  await expect(search).toHaveValue('終了')
  await expect(page.locator('[data-step]')).toHaveCount(6)
  await canvas.select('wait')
  for (const key of ['Delete', 'Backspace', 'd']) await composedKey(key)
  await expect(canvas.step('wait')).toBeVisible()
  await page.keyboard.press('F2')
  const name = page.getByLabel('ステップの名前')
  await name.fill('')
  await compose('なまえ')
  await composedKey('Enter')
  await expect(name).toBeVisible()
  await session.send('Input.insertText', { text: '名前' })
  await page.keyboard.press('Enter')
  await expect(canvas.step('wait')).toContainText('名前')
})

test('[canvas 33] the other language changes what is said, not what is drawn, selected or seen', async ({
  page,
  stack,
}) => {
  const canvas = await openCanvas(page, stack)
  await canvas.drag(canvas.step('end'), [100, 40])
  await canvas.select('wait')
  const view = () =>
    page.locator('.react-flow__viewport').evaluate((one) => (one as HTMLElement).style.transform)
  const before = await view()
  await expect(canvas.step('wait')).toHaveAttribute('aria-label', /流れ・待つ/u)
  await page.getByRole('button', { name: /言語とアカウント/u }).click()
  await page.getByRole('button', { name: 'English' }).click()
  await expect(canvas.step('wait')).toHaveAttribute('aria-label', /Flow · Wait/u)
  await expect(canvas.step('wait')).toHaveAttribute('aria-roledescription', 'Step')
  await expect(canvas.step('wait')).toHaveAttribute('data-selected')
  await expect(page.getByText(/^Saved/u)).toBeVisible()
  expect(await view()).toBe(before)
  await page.keyboard.press('Control+z')
  await expect(canvas.step('end')).toBeVisible()
})

for (const scheme of ['light', 'dark'] as const)
  test(`[canvas 40] the canvas is accessible, ${scheme}`, async ({ page, stack }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    const canvas = await openCanvas(page, stack)
    await canvas.select('mail')
    const { violations } = await new AxeBuilder({ page }).analyze()
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(grave.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))])).toEqual([])
  })

test('[canvas 40] the list of steps is a drawing for those who do not see one; D turns off, F2 renames', async ({
  page,
  stack,
}) => {
  const canvas = await openCanvas(page, stack)
  await page.getByRole('button', { name: 'ステップの一覧' }).click()
  const tree = page.getByRole('tree')
  await expect(tree.getByRole('treeitem')).toHaveCount(6)
  await tree.getByRole('treeitem', { name: /三日/u }).click()
  await expect(canvas.step('wait')).toHaveAttribute('data-selected')
  await tree.getByRole('treeitem', { name: /三日/u }).focus()
  await page.keyboard.press('F2')
  await page.getByLabel('ステップの名前').fill('四日')
  await page.keyboard.press('Enter')
  await expect(tree.getByRole('treeitem', { name: /四日/u })).toBeVisible()
  await canvas.step('wait').focus()
  await page.keyboard.press('d')
  await expect(canvas.step('wait')).toHaveAttribute('aria-label', /停止中/u)
})
