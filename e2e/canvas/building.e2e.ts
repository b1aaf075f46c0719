import { expect, test } from '../support/fixtures.ts'
import { type CanvasPage, openCanvas } from './canvas-page.ts'

/** Drops a step of the palette at a place of the drawing, as the browser's own drag does. */
async function dropStep({ page }: CanvasPage, type: string, at: { x: number; y: number }): Promise<void> {
  const data = await page.evaluateHandle((step) => {
    const transfer = new DataTransfer()
    transfer.setData('application/x-shirube-step', step)
    return transfer
  }, type)
  const pane = page.locator('[data-canvas]')
  const init = { dataTransfer: data, clientX: at.x, clientY: at.y }
  await pane.dispatchEvent('dragover', init)
  await pane.dispatchEvent('drop', init)
}

test('[canvas 05] Delete and Backspace belong to what has the focus', async ({ page, stack }) => {
  const canvas = await openCanvas(page, stack)
  await canvas.select('wait')
  await page.getByRole('searchbox', { name: 'ステップを探す' }).fill('待')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Delete')
  await page
    .getByRole('button', { name: '元に戻す' })
    .or(page.getByRole('button', { name: '全体を表示' }))
    .last()
    .focus()
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Delete')
  await expect(canvas.step('wait')).toBeVisible()
  await canvas.select('wait')
  await page.keyboard.press('Delete')
  await expect(canvas.step('wait')).toHaveCount(0)
})

test('[canvas 06] [canvas 12] deleting a branch asks which way goes on; a cancelled one keeps step and lines', async ({
  page,
  stack,
}) => {
  const canvas = await openCanvas(page, stack)
  const before = await canvas.wiring()
  await canvas.select('gate')
  await page.keyboard.press('Delete')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('案内')
  await expect(dialog).toContainText('対象外の終わり')
  await dialog.getByRole('button', { name: 'キャンセル' }).click()
  await expect(dialog).toBeHidden()
  expect(await canvas.wiring()).toEqual(before)
  await canvas.select('gate')
  await page.keyboard.press('Backspace')
  await dialog.getByLabel(/対象外の終わり/u).check()
  await dialog.getByRole('button', { name: '削除' }).click()
  await expect.poll(() => canvas.wiring()).toEqual(['mail.sent>wait', 'start.next>out', 'wait.next>end'])
})

test('[canvas 12] deleting a middle step joins its neighbours', async ({ page, stack }) => {
  const canvas = await openCanvas(page, stack)
  await canvas.select('wait')
  await page.keyboard.press('Delete')
  await expect.poll(() => canvas.wiring()).toContain('mail.sent>end')
  await page.keyboard.press('Control+z')
  await expect.poll(() => canvas.wiring()).toContain('mail.sent>wait')
})

test('[canvas 07] [canvas 08] the + of a line adds what is searched for, rewires, and opens its first field', async ({
  page,
  stack,
}) => {
  const canvas = await openCanvas(page, stack)
  await canvas.select('mail')
  await page.getByRole('button', { name: '案内と三日の間にステップを追加' }).click()
  const palette = page.getByRole('dialog', { name: 'ステップを追加' })
  await palette.getByRole('searchbox').fill('スコアを')
  await page.keyboard.press('Enter')
  await expect.poll(() => canvas.wiring()).toContain('mail.sent>change-score')
  expect(await canvas.wiring()).toContain('change-score.next>wait')
  await expect(page.locator('aside [data-field]').first()).toBeFocused()
})

test('[canvas 07] the + of an open way, pressed with the mouse, adds the next step there', async ({
  page,
  stack,
}) => {
  const steps = { start: { type: 'form-submitted', data: { forms: [] }, at: [0, 0] } } as const
  const canvas = await openCanvas(page, stack, { steps, lines: [] })
  await canvas.select('start')
  await page.getByRole('button', { name: '「次へ」のあとにステップを追加' }).click()
  const palette = page.getByRole('dialog', { name: 'ステップを追加' })
  await palette.getByRole('button', { name: '待つ', exact: true }).click()
  await expect.poll(() => canvas.wiring()).toEqual(['start.next>wait-duration'])
})

for (const zoom of [0.5, 2])
  test(`[canvas 09] at ${zoom * 100} % a step dropped from the palette lands under the pointer`, async ({
    page,
    stack,
  }) => {
    const canvas = await openCanvas(page, stack)
    const pane = page.locator('[data-canvas]')
    const box = await pane.boundingBox()
    if (!box) throw new Error('no drawing')
    const middle = { x: box.x + box.width * 0.6, y: box.y + box.height * 0.6 }
    await page.mouse.move(middle.x, middle.y)
    await page.keyboard.down('Control')
    const percent = async (): Promise<number> =>
      Number.parseInt((await page.getByTitle('100%で表示（0）').textContent()) ?? '', 10) / 100
    for (let now = await percent(); zoom < 1 ? now > zoom : now < zoom; now = await percent())
      await page.mouse.wheel(0, zoom < 1 ? 60 : -60)
    await page.keyboard.up('Control')
    await dropStep(canvas, 'end', middle)
    const card = page.locator('[data-step^="s_"]')
    await expect(card).toBeVisible()
    const placed = await card.boundingBox()
    expect(placed && middle.x >= placed.x && middle.x <= placed.x + placed.width).toBe(true)
    expect(placed && middle.y >= placed.y - 10 && middle.y <= placed.y + placed.height + 10).toBe(true)
  })

test('[canvas 09] a step dropped on a line is spliced into it', async ({ page, stack }) => {
  const canvas = await openCanvas(page, stack)
  const mail = await canvas.step('mail').boundingBox()
  if (!mail) throw new Error('no step')
  await dropStep(canvas, 'change-score', { x: mail.x + mail.width / 2, y: mail.y + mail.height + 20 })
  await expect.poll(() => canvas.wiring()).toContain('mail.sent>change-score')
  expect(await canvas.wiring()).toContain('change-score.next>wait')
})

test('[canvas 10] a scenario is drawn by keyboard alone', async ({ page, stack }) => {
  const canvas = await openCanvas(page, stack, { steps: {}, lines: [] })
  const search = page.getByRole('complementary', { name: 'ステップを追加' }).getByRole('searchbox')
  const add = async (words: string): Promise<void> => {
    await page.locator('[data-canvas-root]').focus()
    await page.keyboard.press('/')
    await expect(search).toBeFocused()
    await search.fill(words)
    await page.keyboard.press('Enter')
    await expect(page.locator('aside [data-field], aside p').first()).toBeVisible()
  }
  await add('フォームを送信')
  await add('対象を絞る')
  await add('メールを送信')
  await add('終了')
  await expect.poll(() => canvas.wiring()).toHaveLength(3)
  await page.keyboard.press('Escape')
  const focused = page.locator('[data-step]:focus')
  await expect(focused).toContainText('終了')
  await page.keyboard.press('ArrowUp')
  await expect(focused).toContainText('メール')
  await page.keyboard.press('ArrowUp')
  await expect(focused).toContainText('対象')
  await page.keyboard.press('c')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: '対象外' }).fill('ここで終わり')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect.poll(() => canvas.wiring()).toContain('audience-gate.no>end')
})

test('[canvas 11] a line into a start, or a loop that never waits, is refused with the reason while it is drawn', async ({
  page,
  stack,
}) => {
  const canvas = await openCanvas(page, stack)
  const before = await canvas.wiring()
  const refuse = async (from: [string, string], to: string, reason: RegExp): Promise<void> => {
    const [port, target] = [await canvas.port(...from).boundingBox(), await canvas.step(to).boundingBox()]
    if (!port || !target) throw new Error('not to be seen')
    await page.mouse.move(port.x + port.width / 2, port.y + port.height / 2)
    await page.mouse.down()
    await page.mouse.move(target.x + target.width / 2, target.y + 18, { steps: 12 })
    await expect(page.locator('[data-refused]')).toContainText(reason)
    await page.mouse.up()
    await expect(page.getByText(/つなげません。/u).last()).toBeVisible()
  }
  await refuse(['gate', 'no'], 'start', /開始条件に入る線/u)
  await canvas.select('mail')
  await refuse(['mail', 'undeliverable'], 'gate', /待機のない繰り返し/u)
  expect(await canvas.wiring()).toEqual(before)
})

test('a line drawn by hand leads where it was let go, and from the ground it offers the palette', async ({
  page,
  stack,
}) => {
  const canvas = await openCanvas(page, stack)
  await canvas.select('mail')
  const end = await canvas.step('out').boundingBox()
  const port = await canvas.port('mail', 'undeliverable').boundingBox()
  if (!end || !port) throw new Error('not to be seen')
  const start = [port.x + 12, port.y + 12] as const
  await canvas.drag(canvas.port('mail', 'undeliverable'), [end.x + 100 - start[0], end.y + 20 - start[1]])
  await expect.poll(() => canvas.wiring()).toContain('mail.undeliverable>out')
})
