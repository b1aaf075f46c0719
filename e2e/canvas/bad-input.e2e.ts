import { mailEndpoints, sessionEndpoints } from '@shirube/contract'
import { PASSWORD } from '../support/colleague.ts'
import { expect, test } from '../support/fixtures.ts'
import { type DrawnStep, openCanvas, PLAIN } from './canvas-page.ts'

const MJML = '<mjml><mj-body><mj-section /></mj-body></mjml>'

const CALL = {
  steps: {
    start: { type: 'form-submitted', data: { forms: [] }, at: [0, 0], title: '開始' },
    call: { type: 'call-task', at: [0, 80], title: '架電' },
  },
  lines: ['start.next>call'],
} as const

test('[canvas 02] a connection lost in mid-drag: the step stays where it was let go, is called unsaved, and is saved when the line is back', async ({
  page,
  stack,
  context,
}) => {
  const canvas = await openCanvas(page, stack)
  const box = await canvas.step('end').boundingBox()
  if (!box) throw new Error('not to be seen')
  const [x, y] = [box.x + box.width / 2, box.y + 20]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 50, y + 20, { steps: 6 })
  await context.setOffline(true)
  await page.mouse.move(x + 100, y + 40, { steps: 6 })
  await page.mouse.up()
  await expect(page.getByText('オフライン：未反映の変更1件（この端末のみ）')).toBeVisible()
  const dropped = await canvas.step('end').boundingBox()
  expect(Math.abs((dropped?.x ?? 0) - box.x - 100)).toBeLessThan(12)
  await context.setOffline(false)
  await expect.poll(() => canvas.position('end')).toEqual({ x: 100, y: 480 })
  expect(await canvas.step('end').boundingBox()).toEqual(dropped)
})

test('a session that runs out while a setting is typed asks to sign in over the canvas, and nothing typed is lost', async ({
  page,
  stack,
}) => {
  const canvas = await openCanvas(page, stack, CALL)
  const answer = await page.request.get('/api/v1/session')
  const { user } = sessionEndpoints.show.answer.parse(await answer.json())
  await canvas.select('call')
  const script = page.getByLabel('話すことと聞くこと')
  await script.fill('導入の時期を聞き、')
  await stack.db()`delete from sessions where user_id = ${user.id}`
  await script.fill('導入の時期を聞き、決裁者を確かめる')
  // By script: whatever else asks the server meanwhile may have brought the sign-in up already.
  await script.blur()

  const again = page.getByRole('dialog', { name: 'もう一度ログインしてください' })
  await expect(again.getByLabel('メールアドレス')).toHaveValue(user.email)
  await expect(page.getByText('保存済み')).toBeHidden()
  await again.getByLabel('パスワード', { exact: true }).fill(PASSWORD)
  await again.getByRole('button', { name: 'ログイン', exact: true }).click()
  await expect(again).toBeHidden()
  await expect(script).toHaveValue('導入の時期を聞き、決裁者を確かめる')
  const { nodes } = await canvas.draft()
  const call = Object.values(nodes).find(({ id }) => id === 'call')
  expect(call?.data).toMatchObject({ script: '導入の時期を聞き、決裁者を確かめる' })
})

test('[D11] a mail that is gone is a problem at its step and field, and another one is chosen there', async ({
  page,
  stack,
}) => {
  const [gone, there] = [`gone-${Date.now().toString(36)}`, `there-${Date.now().toString(36)}`]
  const content = { format: 1 as const, variants: { ja: { subject: '件名', mjml: MJML } } }
  for (const id of [gone, there])
    await stack.api(mailEndpoints.put, { params: { id }, body: { name: `案内 ${id}`, content } })
  const data = { mail: gone, purpose: 'marketing' }
  const mail: DrawnStep = { type: 'send-email', data, at: [0, 180], title: '案内' }
  await stack.api(mailEndpoints.archive, { params: { id: gone } })
  const canvas = await openCanvas(page, stack, { ...PLAIN, steps: { ...PLAIN.steps, mail } })

  await page
    .getByRole('button', { name: /要修正 \d件/u })
    .first()
    .click()
  const problem = page
    .getByRole('list', { name: '要修正の一覧' })
    .getByRole('button')
    .filter({ hasText: `メール「案内 ${gone}」はもう使えません` })
  await expect(problem).toContainText('案内')
  await problem.click()
  await expect(canvas.step('mail')).toHaveAttribute('data-selected')
  await expect(page.locator('aside [data-field="mail"]')).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.type(there)
  await page.getByRole('option', { name: there }).click()
  await expect(canvas.step('mail')).toContainText(`案内 ${there}`)
  await expect(problem).toBeHidden()
})
