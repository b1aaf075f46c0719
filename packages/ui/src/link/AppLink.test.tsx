// @vitest-environment happy-dom
import { cleanup, createEvent, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { AppLink } from './AppLink.tsx'
import { FollowContext } from './follow.ts'

afterEach(cleanup)

function clickOn(how: object): { readonly followed: readonly string[]; readonly prevented: boolean } {
  const followed: string[] = []
  render(
    <FollowContext value={(href) => followed.push(href)}>
      <AppLink href="/leads">リード</AppLink>
    </FollowContext>,
  )
  const link = screen.getByRole('link')
  const click = createEvent.click(link, how)
  fireEvent(link, click)
  return { followed, prevented: click.defaultPrevented }
}

test('a plain click is followed inside the product', () => {
  expect(clickOn({})).toEqual({ followed: ['/leads'], prevented: true })
})

test.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }])(
  'a click with %o is left to the browser',
  (how) => {
    expect(clickOn(how)).toEqual({ followed: [], prevented: false })
  },
)
