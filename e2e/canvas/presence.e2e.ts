import { scenarioEndpoints } from '@shirube/contract'
import { expect, test } from '../support/fixtures.ts'
import { CanvasPage, openCanvas } from './canvas-page.ts'

test('[canvas 03] colleagues who have the same scenario open are in the bar; who edits is told, and who leaves is gone', async ({
  page,
  stack,
  browser,
}) => {
  const canvas = await openCanvas(page, stack)
  const people = page.getByRole('list', { name: 'このシナリオを開いている人' })
  await expect(people).toBeHidden()

  const context = await browser.newContext({ baseURL: stack.url })
  const second = await context.newPage()
  await stack.login(second, 'admin')
  const theirs = new CanvasPage(second, stack, canvas.id)
  await theirs.open()
  await expect(people.getByText('管理 花子（閲覧中）')).toBeAttached()
  const seenThere = second.getByRole('list', { name: 'このシナリオを開いている人' })
  await expect(seenThere.getByText('森 由紀（閲覧中）')).toBeAttached()
  await people.getByRole('listitem').hover()
  await expect(page.getByRole('tooltip', { name: '管理 花子（閲覧中）' })).toBeVisible()

  // Both edit: what they change in different places is merged on both screens.
  await theirs.drag(theirs.step('end'), [120, 0])
  await expect(people.getByText('管理 花子（編集中）')).toBeAttached()
  await canvas.drag(canvas.step('out'), [120, 40])
  await expect(seenThere.getByText('森 由紀（編集中）')).toBeAttached()
  await expect
    .poll(async () => {
      const { draft } = await stack.api(scenarioEndpoints.show, { params: { id: canvas.id } })
      const at = (id: string) => Object.values(draft.nodes).find((node) => node.id === id)?.position
      return [at('end'), at('out')]
    })
    .toEqual([
      { x: 120, y: 440 },
      { x: 420, y: 180 },
    ])
  const beside = async (of: CanvasPage) => {
    const [end, start] = [await of.step('end').boundingBox(), await of.step('start').boundingBox()]
    return Math.round((end?.x ?? 0) - (start?.x ?? 0))
  }
  await expect.poll(() => beside(canvas)).toBe(120)
  expect(await beside(theirs)).toBe(120)

  await second.getByRole('link', { name: 'シナリオの一覧へ' }).click()
  await expect(people).toBeHidden()
  await context.close()
})
