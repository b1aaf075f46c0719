import { expect, test } from '../support/fixtures.ts'
import { openCanvas } from './canvas-page.ts'

const EDITS = /\/edits$/u

test('[canvas 01] one Ctrl+Z takes a drag back, and settings too', async ({ page, stack }) => {
  const canvas = await openCanvas(page, stack)
  await canvas.drag(canvas.step('end'), [100, 40])
  await expect.poll(() => canvas.position('end')).toEqual({ x: 100, y: 480 })
  await canvas.select('wait')
  await page.keyboard.press('d')
  await expect(canvas.step('wait')).toContainText('停止中')
  await page.keyboard.press('Control+z')
  await expect(canvas.step('wait')).not.toContainText('停止中')
  await page.keyboard.press('Control+z')
  await expect.poll(() => canvas.position('end')).toEqual({ x: 0, y: 440 })
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(() => canvas.position('end')).toEqual({ x: 100, y: 480 })
})

test('[canvas 02] what is not saved is called so, survives loading again, and is sent when it can be', async ({
  page,
  stack,
}) => {
  const canvas = await openCanvas(page, stack)
  await page.route(EDITS, (route) => route.abort())
  await canvas.select('end')
  await page.keyboard.press('F2')
  await page.getByLabel('ステップの名前').fill('送れない名前')
  await page.keyboard.press('Enter')
  await expect(page.getByText('保存できません')).toBeVisible()
  await page.reload()
  await expect(canvas.step('end')).toContainText('送れない名前')
  await expect(page.getByText('保存できません')).toBeVisible()
  await page.unroute(EDITS)
  await page.getByRole('button', { name: '再試行' }).click()
  await expect(canvas.saved).toBeVisible()
  const { nodes } = await canvas.draft()
  expect(Object.values(nodes).find(({ id }) => id === 'end')?.title).toBe('送れない名前')
})

test('[canvas 03] two tabs on different steps merge; on the same field the later one is asked', async ({
  page,
  stack,
  context,
}) => {
  const canvas = await openCanvas(page, stack)
  const second = await context.newPage()
  await second.goto(`/scenarios/${canvas.id}`)
  const rename = async (tab: typeof page, step: string, name: string): Promise<void> => {
    await tab.locator(`[data-step="${step}"]`).click({ position: { x: 60, y: 20 } })
    await tab.keyboard.press('F2')
    await tab.getByLabel('ステップの名前').fill(name)
    await tab.keyboard.press('Enter')
  }
  await second.route(EDITS, (route) => route.abort())
  await rename(second, 'end', '二つめの終わり')
  await rename(second, 'out', '二つめの外')
  await expect(second.getByText('保存できません')).toBeVisible()
  await rename(page, 'end', '一つめの終わり')
  await rename(page, 'wait', '一つめの待ち')
  await canvas.draft()
  await second.unroute(EDITS)
  await second.getByRole('button', { name: '違いを見る' }).click()
  const dialog = second.getByRole('dialog')
  await expect(dialog).toContainText('一つめの終わり')
  await expect(dialog).toContainText('二つめの終わり')
  await dialog.getByRole('button', { name: '最新の内容を読み込む' }).click()
  await expect(second.locator('[data-step="end"]')).toContainText('一つめの終わり')
  await expect(second.locator('[data-step="out"]')).toContainText('二つめの外')
  await expect(second.getByText(/保存済み/u)).toBeVisible()
  const titles = Object.values((await canvas.draft()).nodes).map(({ title }) => title)
  expect(titles).toEqual(expect.arrayContaining(['一つめの終わり', '二つめの外', '一つめの待ち']))
})

test('[canvas 18] nothing has moved after loading again', async ({ page, stack }) => {
  const canvas = await openCanvas(page, stack)
  const places = () =>
    page
      .locator('.react-flow__node')
      .evaluateAll((nodes) =>
        nodes.map((node) => [node.getAttribute('data-id'), (node as HTMLElement).style.transform]),
      )
  const before = await places()
  await page.reload()
  await expect(canvas.step('end')).toBeVisible()
  expect(await places()).toEqual(before)
})
