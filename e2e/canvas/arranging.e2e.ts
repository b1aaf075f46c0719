import { expect, test } from '../support/fixtures.ts'
import { type DrawnScenario, openCanvas, PLAIN } from './canvas-page.ts'

const boxes = (boxed: readonly { x: number; y: number; width: number; height: number }[]) =>
  boxed.flatMap((a, i) =>
    boxed
      .slice(i + 1)
      .filter(
        (b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
      ),
  )

test('[canvas 15] settings never hide the selected step, at any width; Esc keeps what was typed', async ({
  page,
  stack,
}) => {
  const far = { ...PLAIN.steps, out: { type: 'end', at: [900, 140], title: '右端' } } as const
  const canvas = await openCanvas(page, stack, { ...PLAIN, steps: far })
  const clear = async (): Promise<void> => {
    await expect
      .poll(async () => {
        const [card, pane] = [
          await canvas.step('out').boundingBox(),
          await page.locator('[data-canvas]').boundingBox(),
        ]
        return card && pane ? Math.round(pane.x + pane.width - card.x - card.width) : -1
      })
      .toBeGreaterThanOrEqual(20)
  }
  await canvas.select('out')
  await clear()
  await page.setViewportSize({ width: 1240, height: 800 })
  await canvas.step('out').focus()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowRight')
  await page.locator('[data-canvas-root]').focus()
  await page.keyboard.press('1')
  await canvas.select('wait')
  await page.keyboard.press('Enter')
  await expect(page.locator('aside [data-field]').first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(canvas.step('wait')).toBeFocused()
})

test('[canvas 16] steps are copied with their lines into another scenario, cut and duplicated', async ({
  page,
  stack,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const canvas = await openCanvas(page, stack)
  await canvas.select('mail')
  await canvas.step('wait').click({ modifiers: ['Control'], position: { x: 60, y: 20 } })
  await page.keyboard.press('Control+c')
  await page.keyboard.press('Control+v')
  await expect.poll(() => canvas.wiring()).toContain('send-email.sent>wait-duration')
  await page.keyboard.press('Control+d')
  await expect(page.locator('[data-step]')).toHaveCount(10)
  await page.keyboard.press('Control+x')
  await expect(page.locator('[data-step]')).toHaveCount(8)
  const other = await openCanvas(page, stack, { steps: {}, lines: [] })
  await page.locator('[data-canvas-root]').focus()
  await page.keyboard.press('Control+v')
  await expect.poll(() => other.wiring()).toEqual(['send-email.sent>wait-duration'])
})

test('[canvas 17] tidy puts the main way straight down, one undo takes it back', async ({ page, stack }) => {
  const untidy = Object.fromEntries(
    Object.entries(PLAIN.steps).map(([id, step], i) => [id, { ...step, at: [i * 40, i * 100] as const }]),
  )
  const canvas = await openCanvas(page, stack, { ...PLAIN, steps: untidy })
  await canvas.select('start')
  await page.keyboard.press('Shift+Alt+T')
  await expect.poll(async () => (await canvas.position('end'))?.x).toBe(0)
  const main = await Promise.all(['start', 'gate', 'mail', 'wait', 'end'].map((id) => canvas.position(id)))
  expect(main.map((at) => at?.x)).toEqual([0, 0, 0, 0, 0])
  expect(main.map((at) => at?.y)).toEqual(main.map((at) => at?.y).toSorted((a = 0, b = 0) => a - b))
  expect((await canvas.position('out'))?.x).toBe(300)
  await page.keyboard.press('Control+z')
  await expect.poll(() => canvas.position('end')).toEqual({ x: 200, y: 500 })
})

test('[canvas 19] the names of ways overlap neither each other nor a step', async ({ page, stack }) => {
  const listen = { kind: 'mail', reaction: 'clicked', step: 'mail' }
  const arms = ['とても長い名前の分岐その一', 'とても長い名前の分岐その二'].map((title, i) => ({
    id: `a${i}`,
    title,
    listen,
  }))
  const wait = {
    type: 'wait-for-event',
    data: { arms, timeout: { amount: 3, unit: 'day' }, anchor: 'arrival' },
  }
  const drawn: DrawnScenario = {
    steps: { ...PLAIN.steps, wait: { ...wait, at: [0, 360] }, end: { type: 'end', at: [0, 440] } },
    lines: [...PLAIN.lines.slice(0, 4), 'wait.timeout>end', 'wait.a0>end', 'wait.a1>out'],
  }
  await openCanvas(page, stack, drawn)
  await expect(page.locator('[data-label]')).toHaveCount(5)
  const found = await page.locator('[data-label], [data-step]').evaluateAll((all) =>
    all.map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect()
      return { x: x + 1, y: y + 1, width: width - 2, height: height - 2 }
    }),
  )
  expect(boxes(found)).toEqual([])
})

test('[canvas 29] wheel, Ctrl-wheel, keys and drags move the drawing; the page never zooms', async ({
  page,
  stack,
}) => {
  const canvas = await openCanvas(page, stack)
  const view = () =>
    page.locator('.react-flow__viewport').evaluate((one) => (one as HTMLElement).style.transform)
  const changes = async (act: () => Promise<void>): Promise<void> => {
    const before = await view()
    await act()
    await expect.poll(view).not.toBe(before)
  }
  const pane = await page.locator('[data-canvas]').boundingBox()
  if (!pane) throw new Error('no drawing')
  const [x, y] = [pane.x + pane.width * 0.8, pane.y + pane.height * 0.8]
  await page.mouse.move(x, y)
  await changes(() => page.mouse.wheel(0, 120))
  await page.keyboard.down('Control')
  await changes(() => page.mouse.wheel(0, -120))
  await page.keyboard.up('Control')
  const pull = async (button: 'left' | 'middle'): Promise<void> => {
    await page.mouse.down({ button })
    await page.mouse.move(x - 80, y - 40, { steps: 5 })
    await page.mouse.up({ button })
    await page.mouse.move(x, y)
  }
  await changes(() => pull('middle'))
  await page.locator('[data-canvas-root]').focus()
  await page.keyboard.down('Space')
  await changes(() => pull('left'))
  await page.keyboard.up('Space')
  const percent = page.getByTitle('100%で表示（0）')
  await page.keyboard.press('0')
  await expect(percent).toHaveText('100%')
  await page.keyboard.press('-')
  await expect(percent).not.toHaveText('100%')
  await page.keyboard.press('1')
  await expect(canvas.step('start')).toBeInViewport()
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1)
})

test('[canvas 30] Ctrl+F finds a step by its name or content and brings it to the middle', async ({
  page,
  stack,
}) => {
  const canvas = await openCanvas(page, stack)
  await page.keyboard.press('Control+f')
  const search = page.getByRole('search', { name: 'ステップを検索' })
  await search.getByRole('searchbox').fill('3日')
  await expect(canvas.step('wait')).toHaveAttribute('data-selected')
  await search.getByRole('searchbox').fill('終わり')
  await expect(search).toContainText('2件中1件目')
  await page.keyboard.press('Enter')
  await expect(canvas.step('end')).toHaveAttribute('data-selected')
  await expect(canvas.step('end')).toBeInViewport()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(canvas.step('end')).toBeFocused()
})

test('[canvas 36] a box drawn with Shift, or Ctrl+A, selects many; they move together on the grid', async ({
  page,
  stack,
}) => {
  const canvas = await openCanvas(page, stack)
  await canvas.select('start')
  await page.keyboard.press('Control+a')
  await expect(page.locator('[data-step][data-selected]')).toHaveCount(6)
  await page.keyboard.press('Escape')
  const [wait, end] = [await canvas.step('wait').boundingBox(), await canvas.step('end').boundingBox()]
  if (!wait || !end) throw new Error('not to be seen')
  await page.keyboard.down('Shift')
  await page.mouse.move(wait.x - 30, wait.y - 16)
  await page.mouse.down()
  await page.mouse.move(end.x + end.width + 20, end.y + end.height + 10, { steps: 10 })
  await page.mouse.up()
  await page.keyboard.up('Shift')
  await expect(page.locator('[data-step][data-selected]')).toHaveCount(2)
  await page.mouse.move(wait.x + 80, wait.y + 20)
  await page.mouse.down()
  await page.mouse.move(wait.x + 80 + 47, wait.y + 20 + 13, { steps: 10 })
  await page.mouse.up()
  await expect(page.locator('[data-guide]')).toHaveCount(0)
  await expect.poll(() => canvas.position('wait')).not.toEqual({ x: 0, y: 360 })
  const [a, b] = [await canvas.position('wait'), await canvas.position('end')]
  expect([(a?.x ?? 1) % 20, (a?.y ?? 1) % 20]).toEqual([0, 0])
  expect({ x: b?.x, y: (b?.y ?? 0) - 80 }).toEqual(a)
  await page.keyboard.press('Escape')
  const [out, gate] = [await canvas.step('out').boundingBox(), await canvas.step('gate').boundingBox()]
  if (!out || !gate) throw new Error('not to be seen')
  await page.mouse.move(out.x + 80, out.y + 20)
  await page.mouse.down()
  await page.mouse.move(out.x + 100, gate.y + 40, { steps: 6 })
  await page.mouse.move(out.x + 120, gate.y + 20, { steps: 6 })
  await expect(page.locator('[data-guide="row"]')).toBeAttached()
  await page.mouse.up()
  await expect(page.locator('[data-guide]')).toHaveCount(0)
})

test('[canvas 37] the overview pans, shows what is wrong, and can be put away', async ({ page, stack }) => {
  await openCanvas(page, stack)
  const map = page.locator('.react-flow__minimap')
  await expect(map).toBeVisible()
  await expect(map.locator('rect[style*="--bad"]').first()).toBeVisible()
  const view = () =>
    page.locator('.react-flow__viewport').evaluate((one) => (one as HTMLElement).style.transform)
  const before = await view()
  const box = await map.boundingBox()
  if (!box) throw new Error('no overview')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2 + 30, box.y + box.height / 2 + 20, { steps: 5 })
  await page.mouse.up()
  expect(await view()).not.toBe(before)
  await page.getByRole('button', { name: '全体図を隠す' }).click()
  await expect(map).toBeHidden()
})
