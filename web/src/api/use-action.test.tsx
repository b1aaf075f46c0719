// @vitest-environment happy-dom
import { teamEndpoints } from '@shirube/contract'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { useAction } from './use-action.ts'

const west = { id: 'west', name: '西日本', members: [] }
const asked = { params: { id: 'west' }, body: { name: '西日本', members: [] } }

/** A server that answers when it is told to. */
function held(): (response: Response) => void {
  let answer: (response: Response) => void = () => {}
  const response = new Promise<Response>((resolve) => {
    answer = resolve
  })
  vi.stubGlobal('fetch', () => response)
  return answer
}

const client = new QueryClient()
const wrapper = ({ children }: { readonly children: ReactNode }) => (
  <QueryClientProvider client={client}>{children}</QueryClientProvider>
)

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

test('what follows an action is done though whoever made it has gone from the screen', async () => {
  const answer = held()
  const said = vi.fn<(text: string) => void>()
  const { result, unmount } = renderHook(() => useAction(teamEndpoints.put), { wrapper })
  act(() => result.current.mutate(asked, { onSuccess: ({ name }) => said(name) }))
  unmount()
  answer(Response.json(west))
  await vi.waitFor(() => expect(said).toHaveBeenCalledExactlyOnceWith('西日本'))
})

test('a refusal is told as well, and is the error of the action', async () => {
  const answer = held()
  const refused = vi.fn<(error: Error) => void>()
  const { result } = renderHook(() => useAction(teamEndpoints.put), { wrapper })
  act(() => result.current.mutate(asked, { onError: refused }))
  answer(new Response('', { status: 502 }))
  await vi.waitFor(() => expect(result.current.isError).toBe(true))
  expect(refused).toHaveBeenCalledOnce()
  expect(result.current.error).toBe(refused.mock.calls[0]?.[0])
})

test('of two made one after the other, each has what follows it', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(west)))
  const said = vi.fn<(text: string) => void>()
  const { result } = renderHook(() => useAction(teamEndpoints.put), { wrapper })
  act(() => {
    result.current.mutate(asked, { onSuccess: () => said('first') })
    result.current.mutate(asked, { onSuccess: () => said('second') })
  })
  await vi.waitFor(() => expect(new Set(said.mock.calls.flat())).toEqual(new Set(['first', 'second'])))
})
