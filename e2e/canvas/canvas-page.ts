import type { Locator, Page } from '@playwright/test'
import { scenarioEndpoints } from '@shirube/contract'
import { expect } from '../support/fixtures.ts'
import type { Stack } from '../support/stack.ts'

/** A step of a drawing that a test begins with. */
export interface DrawnStep {
  readonly type: string
  readonly data?: object
  readonly at: readonly [x: number, y: number]
  readonly title?: string
}

/** A drawing in short: steps by id, lines as `from.port>to`. */
export interface DrawnScenario {
  readonly steps: Readonly<Record<string, DrawnStep>>
  readonly lines: readonly string[]
}

const WAIT = { duration: { amount: 3, unit: 'day' }, zone: 'lead' }

/** A start, a gate, a mail, a wait, a score and three ends: something of every kind of card. */
export const PLAIN: DrawnScenario = {
  steps: {
    start: { type: 'form-submitted', data: { forms: [] }, at: [0, 0], title: '開始' },
    gate: { type: 'audience-gate', data: { condition: null }, at: [0, 80], title: '対象' },
    out: { type: 'end', at: [300, 140], title: '対象外の終わり' },
    mail: { type: 'send-email', data: { mail: '', purpose: 'marketing' }, at: [0, 180], title: '案内' },
    wait: { type: 'wait-duration', data: WAIT, at: [0, 360], title: '三日' },
    end: { type: 'end', at: [0, 440], title: '終わり' },
  },
  lines: ['start.next>gate', 'gate.yes>mail', 'gate.no>out', 'mail.sent>wait', 'wait.next>end'],
}

const document = ({ steps, lines }: DrawnScenario) => ({
  format: 1,
  settings: { purpose: '', internal: false, reentry: { kind: 'never' }, exits: [], goals: [], schedule: {} },
  annotations: {},
  nodes: Object.fromEntries(
    Object.entries(steps).map(
      ([
        id,
        {
          type,
          data = {},
          at: [x, y],
          title,
        },
      ]) => [id, { id, type, version: 1, data, position: { x, y }, ...(title !== undefined && { title }) }],
    ),
  ),
  edges: Object.fromEntries(
    lines.map((line) => {
      const [, node = '', port = '', to = ''] = /^(\w+)\.([\w-]+)>(\w+)$/u.exec(line) ?? []
      const id = `${node}_${port}`
      return [id, { id, from: { node, port }, to }]
    }),
  ),
})

/** The canvas of one scenario, as a person has it before them. */
export class CanvasPage {
  readonly page: Page
  readonly id: string
  readonly #stack: Stack

  constructor(page: Page, stack: Stack, id: string) {
    this.page = page
    this.#stack = stack
    this.id = id
  }

  step(id: string): Locator {
    return this.page.locator(`[data-step="${id}"]`)
  }

  /** A step by its name. */
  named(title: string): Locator {
    return this.page.locator('[data-step]').filter({ hasText: title })
  }

  get saved(): Locator {
    return this.page.getByText(/保存済み/u)
  }

  get edges(): Locator {
    return this.page.locator('.react-flow__edge')
  }

  async open(): Promise<void> {
    await this.page.goto(`/scenarios/${this.id}`)
    await expect(this.page.locator('[data-canvas-root]')).toBeVisible()
    await expect(this.page.locator('.react-flow__viewport')).toBeVisible()
  }

  /** Selects a step, by its head, and waits for its settings. */
  async select(id: string): Promise<void> {
    await this.step(id).click({ position: { x: 60, y: 20 } })
    await expect(this.step(id)).toHaveAttribute('data-selected')
  }

  /** The draft as the server has it, once it has everything. */
  async draft() {
    await expect(this.saved).toBeVisible()
    const { draft } = await this.#stack.api(scenarioEndpoints.show, { params: { id: this.id } })
    return draft
  }

  /** The lines as the server has them: `start.next>gate`, new steps by their type. */
  async wiring(): Promise<readonly string[]> {
    const { nodes, edges } = await this.draft()
    const name = (id: string): string => {
      const node = Object.values(nodes).find((one) => one.id === id)
      return node && node.id.startsWith('s_') ? node.type : id
    }
    return Object.values(edges)
      .map(({ from, to }) => `${name(from.node)}.${from.port}>${name(to)}`)
      .toSorted()
  }

  async position(id: string): Promise<{ x: number; y: number } | undefined> {
    const { nodes } = await this.draft()
    return Object.values(nodes).find((node) => node.id === id)?.position
  }

  /** Drags with the left button, in small steps as a hand does. */
  async drag(from: Locator, by: readonly [dx: number, dy: number]): Promise<void> {
    const box = await from.boundingBox()
    if (!box) throw new Error('not to be seen')
    const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height / 2, 20)]
    await this.page.mouse.move(x, y)
    await this.page.mouse.down()
    await this.page.mouse.move(x + by[0] / 2, y + by[1] / 2, { steps: 6 })
    await this.page.mouse.move(x + by[0], y + by[1], { steps: 6 })
    await this.page.mouse.up()
  }

  /** The port of a way. */
  port(step: string, way: string): Locator {
    return this.step(step).locator(`.react-flow__handle[data-handleid="${way}"]`)
  }
}

let count = 0

/** Draws a scenario, signs a marketer in, and opens its canvas. */
export async function openCanvas(
  page: Page,
  stack: Stack,
  drawn: DrawnScenario = PLAIN,
): Promise<CanvasPage> {
  count += 1
  const id = `canvas-${process.pid}-${Date.now().toString(36)}-${count}`
  const body = { name: `試作${count}`, scenario: document(drawn) }
  await stack.api(scenarioEndpoints.import, { params: { id }, body })
  await stack.login(page, 'marketer')
  const canvas = new CanvasPage(page, stack, id)
  await canvas.open()
  return canvas
}
