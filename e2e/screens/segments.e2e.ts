import type { Page } from '@playwright/test'
import { leadEndpoints, listEndpoints, segmentEndpoints } from '@shirube/contract'
import { type DrawnScenario, openCanvas } from '../canvas/canvas-page.ts'
import { expectAccessible } from '../support/axe.ts'
import { expect, test } from '../support/fixtures.ts'
import type { Stack } from '../support/stack.ts'
import { mouseHand } from '../support/whitepaper-settings.ts'

const BEGINS: DrawnScenario = {
  steps: {
    start: { type: 'segment-joined', data: { segment: '' }, at: [0, 0] },
    end: { type: 'end', at: [0, 120], title: '終わり' },
  },
  lines: ['start.next>end'],
}

/** A scenario begins with the segment, which says so. */
async function beginsScenario(page: Page, stack: Stack, id: string): Promise<void> {
  const canvas = await openCanvas(page, stack, BEGINS)
  await canvas.select('start')
  const hand = mouseHand(page)
  await hand.open('segment')
  await hand.take(`来場者 ${id}`)
  await expect(canvas.step('start')).toContainText(`来場者 ${id}`)
  await expect
    .poll(async () => Object.values((await canvas.draft()).nodes).map(({ data }) => data))
    .toContainEqual({ segment: id })
  await page.goto(`/segments/${id}`)
  const uses = page.getByRole('region', { name: '使用中の場所' })
  await expect(uses.getByRole('link', { name: '試作' })).toHaveAttribute('href', `/scenarios/${canvas.id}`)
}

test('a segment counts, says why somebody is in it, is kept and begins a scenario; one that comes with the product is begun with [S45] [S41] [D8]', async ({
  page,
  stack,
}) => {
  await stack.login(page, 'marketer')
  const { items } = await stack.api(leadEndpoints.list, { query: { limit: 1 } })
  const id = `e2e-${Date.now()}`
  const list = await stack.api(listEndpoints.put, { params: { id }, body: { name: `見学 ${id}` } })
  await stack.api(listEndpoints.add, { params: { id }, body: { leads: [items[0]?.id ?? ''] } })
  const condition = { kind: 'list', list: list.id } as const
  await stack.api(segmentEndpoints.put, { params: { id }, body: { name: `見学者 ${id}`, condition } })
  await page.goto(`/segments/${id}`)
  await expect(page.getByRole('region', { name: 'あてはまる人' })).toContainText('1人')
  await expect(page.getByRole('region', { name: `${items[0]?.name ?? ''}が入る理由` })).toContainText('見学')
  await page.getByLabel('名前', { exact: true }).fill(`来場者 ${id}`)
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('保存済み')).toBeVisible()
  await expectAccessible(page)
  await beginsScenario(page, stack, id)

  await page.goto('/segments')
  await page.getByRole('button', { name: 'ひな形から作成' }).click()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'たまに購入する人' }).click()
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('保存済み')).toBeVisible()
  await expect(page).toHaveURL(/\/segments\/segment-/u)

  await page.goto(`/lists/${id}`)
  await page.getByRole('button', { name: '削除' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '削除' }).click()
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText(`来場者 ${id}`)
})
