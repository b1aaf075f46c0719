import { scenarioEndpoints } from '@shirube/contract'
import { expectAccessible } from '../support/axe.ts'
import { expect, test } from '../support/fixtures.ts'
import { INTERNAL, openLive } from './live-scenario.ts'

const GOAL = {
  id: 'nurtured',
  title: '育成に入る',
  on: {
    kind: 'event',
    match: { kind: 'stage.changed', where: [{ field: 'after', op: 'is', value: 'nurturing' }] },
  },
  leaves: false,
  target: { people: 4, by: '2099-12-31' },
}

test('[S27] [S48] the results say who came in, who reached the goal, and how that stands against the plan', async ({
  page,
  stack,
}) => {
  const live = await openLive(page, stack, {
    ...INTERNAL,
    settings: { ...INTERNAL.settings, goals: [GOAL] },
  })
  await live.enter('到達')
  await live.enter('途中')
  await page.getByText('実績', { exact: true }).click()
  const figure = (label: string) => page.locator('p').filter({ has: page.getByText(label, { exact: true }) })
  await expect(figure('入った人')).toContainText('2人')
  await expect(figure('目標に到達')).toContainText('0人')
  await expect(page.getByText('計画 4人／2099年12月31日', { exact: false })).toBeVisible()
  await expect(figure('今日の計画 0人')).toContainText('計画どおり')

  await page.getByText('編集', { exact: true }).click()
  await live.canvas
    .step('wait')
    .getByRole('button', { name: /待機中 2人/u })
    .click()
  const sheet = page.getByRole('complementary', { name: '待機中の人' })
  await sheet.getByRole('checkbox', { name: /到達/u }).check()
  await sheet.getByRole('button', { name: '次へ飛ばす' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '次へ飛ばす' }).click()
  await page.getByText('実績', { exact: true }).click()
  await expect(figure('目標に到達')).toContainText('1人', { timeout: 20_000 })
  await expect(figure('目標に到達')).toContainText('50%')
  const { goals } = await stack.api(scenarioEndpoints.counts, { params: { id: live.id }, query: {} })
  expect(goals).toEqual([{ goal: 'nurtured', people: 1 }])
  const funnel = page.getByRole('complementary', { name: '漏れの大きいところ' })
  await expect(funnel.getByRole('listitem').filter({ hasText: '育成に入る' })).toContainText('1')
  await expect(figure('今日の計画 0人')).toContainText('1人 先行')
  await expectAccessible(page)

  await page.goto('/scenarios')
  const row = page.getByRole('row').filter({ has: page.locator(`a[href$="/${live.id}"]`) })
  await expect(row).toContainText('1／4人')
  await expect(row).toContainText('2099年12月31日')
})

test('[S48] the funnel, the widths of lines and the legend show the very numbers of the server', async ({
  page,
  stack,
}) => {
  const live = await openLive(page, stack, {
    ...INTERNAL,
    settings: { ...INTERNAL.settings, goals: [GOAL] },
  })
  for (const name of ['一人目', '二人目', '三人目']) await live.enter(name)
  await page.getByText('実績', { exact: true }).click()
  const panel = page.getByRole('complementary', { name: '漏れの大きいところ' })
  const stage = (name: string) => panel.getByRole('listitem').filter({ hasText: name })
  await expect(stage('入った人')).toContainText('3')
  const { steps, goals } = await stack.api(scenarioEndpoints.counts, { params: { id: live.id }, query: {} })
  const passed = (step: string, port: string) =>
    steps.find((row) => row.step === step && row.port === port)?.passed ?? 0
  expect(passed('all', 'yes')).toBe(3)
  expect(goals).toEqual([])
  await expect(stage('全員')).toContainText('3')
  await expect(stage('育成に入る')).toContainText('0')

  const legend = page.locator('[data-legend]')
  await expect(legend).toContainText('線の太さ＝人数')
  await expect(legend).toContainText('3人')
  await expect(legend).toContainText('待機中 3人')
  await expect(live.canvas.edges).toHaveCount(Object.keys(INTERNAL.edges).length)
  // Everybody went from the start to the gate: the widest line, with their number on it.
  await expect(page.locator('.react-flow__viewport').getByText('3', { exact: true }).first()).toBeVisible()
  await page.getByText('編集', { exact: true }).click()
  await expect(legend).toBeHidden()

  // What is drawn anew meanwhile has no results yet: they stay with the drawing that they are of.
  const params = { id: live.id }
  const { revision } = await stack.api(scenarioEndpoints.show, { params })
  const edits = [
    { kind: 'set-node' as const, id: 'later', path: ['title'], value: '名前を変えた待機' },
    { kind: 'set-node' as const, id: 'later', path: ['position'], value: { x: 300, y: 340 } },
  ]
  await stack.api(scenarioEndpoints.edit, { params, body: { base: revision, edits } })
  await expect(live.canvas.named('名前を変えた待機')).toBeVisible()
  await page.getByText('実績', { exact: true }).click()
  await expect(panel).toContainText('稼働中のv1のものです')
  await expect(live.canvas.named('次の待機')).toBeVisible()
  const left = async (step: string) => (await live.canvas.step(step).boundingBox())?.x
  expect(await left('later')).toBe(await left('wait'))
  await expect(page.getByRole('button', { name: 'v2を本番に反映' })).toBeVisible()
  await page.getByText('編集', { exact: true }).click()
  await expect(live.canvas.named('名前を変えた待機')).toBeVisible()
})
