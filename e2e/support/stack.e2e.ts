import { leadEndpoints } from '@shirube/contract'
import { readClockOffset } from '@shirube/db'
import { expect, test } from './fixtures.ts'

test('a browser is signed in as a colleague of any role', async ({ page, stack }) => {
  for (const role of ['admin', 'marketer', 'inside_sales', 'sales', 'viewer'] as const) {
    const { email } = await stack.login(page, role)
    const answer = await page.request.get('/api/v1/session')
    expect(await answer.json()).toMatchObject({ user: { email, role, language: 'ja' } })
  }
})

test('the command line and the interface answer beside it', async ({ stack }) => {
  const listed = await stack.cli('scenario', 'list', '--json')
  expect(listed).toMatchObject({ code: 0, stderr: '' })
  expect(Array.isArray(JSON.parse(listed.stdout))).toBe(true)
  expect((await stack.cli('scenario', 'paint')).code).toBe(2)
  const { items } = await stack.api(leadEndpoints.list, { query: {} })
  expect(Array.isArray(items)).toBe(true)
})

test('its clock is moved', async ({ stack }) => {
  const before = await readClockOffset(stack.db())
  await stack.clock.move(1_000)
  expect(await readClockOffset(stack.db())).toBe(before + 1_000)
})
