import type { Locator, Page } from '@playwright/test'
import type { DrawingWords, StepType } from './drawing-words.ts'
import { expect } from './fixtures.ts'

/** Where a step is let go, in the drawing's own lengths: below another one, and how far to the right of it. */
export interface Spot {
  readonly below: string
  readonly right?: number
}

/** Draws with the mouse alone, as a person does: out of the palette, from port to step. */
export class DrawingHand {
  readonly page: Page
  readonly #t: DrawingWords

  constructor(page: Page, words: DrawingWords) {
    this.page = page
    this.#t = words
  }

  get #pane(): Locator {
    return this.page.locator('[data-canvas]')
  }

  step(id: string): Locator {
    return this.page.locator(`[data-step="${id}"]`)
  }

  /** Makes room: the whole follow-up is to be seen at once. */
  async farther(times: number): Promise<void> {
    for (let n = 0; n < times; n++)
      await this.page.getByRole('button', { name: this.#t.zoomOut, exact: true }).click()
  }

  /** Drags a step out of the palette; answers its id once it stands there, selected. */
  async drop(type: StepType, spot?: Spot): Promise<string> {
    const before = await this.#ids()
    await expect(async () => {
      await this.#dragOut(type, spot)
      try {
        await expect.poll(() => this.#ids(), { timeout: 2_000 }).toHaveLength(before.length + 1)
      } catch (missed) {
        // The drawing was still moving, or there is no room below: the step is dropped again, with room.
        await this.wholeInSight()
        await this.farther(1)
        throw missed
      }
    }).toPass({ timeout: 30_000 })
    const [id = ''] = (await this.#ids()).filter((one) => !before.includes(one))
    await expect(this.step(id)).toHaveAttribute('data-selected')
    return id
  }

  async #dragOut(type: StepType, spot: Spot | undefined): Promise<void> {
    await this.page.locator(`[data-docked-palette] [data-palette="${type}"]`).hover()
    await this.page.mouse.down()
    const { x, y } = await this.#place(spot)
    await this.page.mouse.move(x - 20, y - 10, { steps: 8 })
    await this.page.mouse.move(x, y, { steps: 4 })
    await this.page.mouse.up()
  }

  /** Brings the whole drawing into sight: showing the step dropped last may have moved the first ones away. */
  async wholeInSight(): Promise<void> {
    await this.page.locator('[data-canvas-root]').focus()
    await this.page.keyboard.press('1')
  }

  /** Draws a line from a way out of one step to another step. */
  async connect(from: string, way: string, to: string): Promise<void> {
    const edges = this.page.locator('.react-flow__edge')
    const lines = await edges.count()
    // Whoever misses, because the drawing was still moving, draws the line again.
    await expect(async () => {
      await this.#drag(from, way, to)
      await expect(edges).toHaveCount(lines + 1, { timeout: 2_000 })
    }).toPass({ timeout: 20_000 })
  }

  async #drag(from: string, way: string, to: string): Promise<void> {
    const port = this.step(from).locator(`.react-flow__handle[data-handleid="${way}"]`)
    // The drawing may still be moving to show the step that was dropped last.
    await port.hover()
    const [start, end] = [await port.boundingBox(), await this.step(to).boundingBox()]
    if (!start || !end) throw new Error('not to be seen')
    const target = { x: end.x + end.width / 2, y: end.y + 12 }
    await this.page.mouse.down()
    await this.page.mouse.move((start.x + target.x) / 2, (start.y + target.y) / 2, { steps: 6 })
    await this.page.mouse.move(target.x, target.y, { steps: 6 })
    await this.page.mouse.up()
  }

  async #ids(): Promise<readonly string[]> {
    return this.page
      .locator('[data-step]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-step') ?? ''))
  }

  async #place(spot: Spot | undefined): Promise<{ x: number; y: number }> {
    if (!spot) {
      const pane = await this.#pane.boundingBox()
      if (!pane) throw new Error('no drawing')
      return { x: pane.x + pane.width * 0.4, y: pane.y + 60 }
    }
    const [box, width] = [await this.step(spot.below).boundingBox(), 232]
    if (!box) throw new Error('not to be seen')
    const scale = box.width / width
    return { x: box.x + box.width / 2 + (spot.right ?? 0) * scale, y: box.y + box.height + 64 * scale }
  }
}
