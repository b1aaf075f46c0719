import { expect, test } from '../support/fixtures.ts'
import { type CanvasPage, openCanvas, PLAIN } from './canvas-page.ts'

/** Where something stands on the screen, by its middle. */
async function middleOf(canvas: CanvasPage, selector: string): Promise<{ x: number; y: number }> {
  const box = await canvas.page.locator(selector).boundingBox()
  if (!box) throw new Error(`${selector} is not to be seen`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

test('[canvas 09] a step dropped on 「終了」 of a way follows that way', async ({ page, stack }) => {
  const canvas = await openCanvas(page, stack)
  await canvas.select('wait')
  await page.keyboard.press('Control+d')
  await expect(page.locator('[data-step]')).toHaveCount(7)
  const at = await middleOf(canvas, '[data-step^="s_"] [data-side="bottom"]')
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer()
    transfer.setData('application/x-shirube-step', 'end')
    return transfer
  })
  const pane = page.locator('[data-canvas]')
  const init = { dataTransfer: data, clientX: at.x, clientY: at.y }
  await pane.dispatchEvent('dragover', init)
  await expect(page.locator('[data-awaited]')).toHaveCount(1)
  await pane.dispatchEvent('drop', init)
  await expect.poll(() => canvas.wiring()).toContain('wait-duration.next>end')
})

test('[canvas 07] a line let go on the ground adds the step where it was let go', async ({ page, stack }) => {
  const { out, ...steps } = PLAIN.steps
  expect(out?.type).toBe('end')
  const lines = PLAIN.lines.filter((line) => !line.endsWith('>out'))
  const canvas = await openCanvas(page, stack, { steps, lines })
  const port = await middleOf(canvas, '[data-step="gate"] .react-flow__handle[data-handleid="no"]')
  await page.mouse.move(port.x, port.y)
  await page.mouse.down()
  await page.mouse.move(port.x + 120, port.y + 60, { steps: 6 })
  await page.mouse.move(port.x + 240, port.y + 160, { steps: 6 })
  await page.mouse.up()
  await page.keyboard.type('終了')
  await page.keyboard.press('Enter')
  await expect.poll(() => canvas.wiring()).toContain('gate.no>end')
  const { nodes } = await canvas.draft()
  // The port is at 232, 100; the card hangs on the end of the line by the middle of its head.
  const added = Object.values(nodes).find(({ id }) => id.startsWith('s_'))
  expect(added?.position).toEqual({ x: 360, y: 260 })
})

test('[canvas 16] what is pasted twice does not cover what was pasted before', async ({ page, stack }) => {
  const canvas = await openCanvas(page, stack)
  await canvas.select('wait')
  await page.keyboard.press('Control+c')
  await page.keyboard.press('Control+v')
  await page.keyboard.press('Control+v')
  await expect(page.locator('[data-step]')).toHaveCount(8)
  const { nodes } = await canvas.draft()
  const places = Object.values(nodes).map(({ position: { x, y } }) => `${x} ${y}`)
  expect(new Set(places).size).toBe(places.length)
})

test('[canvas 36] steps chosen with Shift are brought into one column, and Alt with an arrow moves them', async ({
  page,
  stack,
}) => {
  const canvas = await openCanvas(page, stack)
  await canvas.select('out')
  await canvas.step('wait').click({ position: { x: 60, y: 20 }, modifiers: ['Shift'] })
  const panel = page.getByRole('complementary', { name: '2個のステップを選択中' })
  await panel.getByRole('button', { name: '左でそろえる' }).click()
  await expect.poll(() => canvas.position('out')).toEqual({ x: 0, y: 140 })
  await page.keyboard.press('Control+z')
  await expect.poll(() => canvas.position('out')).toEqual({ x: 300, y: 140 })
  await canvas.select('out')
  await page.keyboard.press('Alt+ArrowRight')
  await page.keyboard.press('Alt+ArrowRight')
  await expect.poll(() => canvas.position('out')).toEqual({ x: 340, y: 140 })
})

test('the ground has a menu of its own: a step, a note, everything in view', async ({ page, stack }) => {
  const canvas = await openCanvas(page, stack)
  const { x, y } = await middleOf(canvas, '[data-canvas]')
  await page.mouse.click(x + 200, y + 200, { button: 'right' })
  const menu = page.getByRole('menu', { name: '図の操作' })
  await expect(menu.getByRole('menuitem').first()).toBeFocused()
  await menu.getByRole('menuitem', { name: 'ここにステップを追加' }).click()
  await page.keyboard.type('終了')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-step]')).toHaveCount(7)
  await page.keyboard.press('Control+s')
  await expect(page.getByText('自動で保存しています')).toBeAttached()
})
