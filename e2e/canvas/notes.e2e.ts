import { expectAccessible } from '../support/axe.ts'
import { expect, test } from '../support/fixtures.ts'
import { openCanvas } from './canvas-page.ts'

test('[canvas 38] a note is put down, written, moved, undone and removed; it stays out of what runs', async ({
  page,
  stack,
}) => {
  const canvas = await openCanvas(page, stack)
  const notes = async () => Object.values((await canvas.draft()).annotations)
  const wiring = await canvas.wiring()
  await canvas.select('wait')
  await page.keyboard.press('Escape')
  await page.keyboard.press('n')
  const note = page.locator('[data-note]')
  const text = note.getByRole('textbox', { name: 'メモ' })
  await expect(text).toBeFocused()
  await page.keyboard.type('ここから先は営業と相談する')
  await page.keyboard.press('Escape')
  await expect.poll(notes).toMatchObject([{ kind: 'note', text: 'ここから先は営業と相談する' }])

  // Letters in a note are letters: they neither delete nor add steps.
  await text.focus()
  await page.keyboard.press('Backspace')
  await expect(text).toHaveValue('ここから先は営業と相談す')
  await expect(page.locator('[data-step]')).toHaveCount(6)
  await page.keyboard.press('Escape')
  await expect.poll(notes).toMatchObject([{ text: 'ここから先は営業と相談す' }])

  const [before] = await notes()
  await canvas.drag(note.locator('[data-note-head]'), [160, 80])
  await expect.poll(async () => (await notes())[0]).not.toEqual(before)
  const moved = (await notes())[0]
  await page.reload()
  await expect(text).toHaveValue('ここから先は営業と相談す')
  expect((await notes())[0]).toEqual(moved)
  expect(await canvas.wiring()).toEqual(wiring)
  await expectAccessible(page)

  await note.locator('[data-note-head]').click({ position: { x: 20, y: 8 } })
  await expect(note).toHaveAttribute('data-selected')
  await page.locator('[data-canvas-root]').focus()
  await page.keyboard.press('Delete')
  await expect(note).toHaveCount(0)
  await expect(page.locator('[data-step]')).toHaveCount(6)
  await page.keyboard.press('Control+z')
  await expect(text).toHaveValue('ここから先は営業と相談す')
})

test('[canvas 38] a step is commented on, the comment is resolved, and both are taken back by undo', async ({
  page,
  stack,
}) => {
  const canvas = await openCanvas(page, stack)
  await canvas.select('mail')
  await page.getByRole('button', { name: 'コメント 0' }).click()
  const sheet = page.getByRole('complementary', { name: 'コメント' })
  await sheet.getByRole('textbox', { name: '「案内」についてのコメント' }).fill('件名を短くしませんか')
  await sheet.getByRole('button', { name: 'コメントする' }).click()
  await expect(page.getByRole('button', { name: 'コメント 1' })).toBeVisible()
  const row = sheet.getByRole('listitem').filter({ hasText: '件名を短くしませんか' })
  await expect(row).toContainText('森 由紀')
  await expect(row.getByRole('button', { name: '案内' })).toBeVisible()
  await expectAccessible(page)
  await row.getByRole('button', { name: '解決済みにする' }).click()
  await expect(page.getByRole('button', { name: 'コメント 0' })).toBeVisible()
  await expect(sheet.getByText('解決済み 1件')).toBeVisible()
  await page.getByRole('button', { name: '元に戻す' }).click()
  await expect(page.getByRole('button', { name: 'コメント 1' })).toBeVisible()
  await page.getByRole('button', { name: '元に戻す' }).click()
  await expect(page.getByRole('button', { name: 'コメント 0' })).toBeVisible()
  expect((await canvas.draft()).annotations).toEqual({})
})
