import { API_ROOT, LIVE_PATH, type News, newsSchema, teamEndpoints } from '@shirube/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

let server: TestServer
let address: string
beforeAll(async () => {
  server = await openTestServer()
  address = await server.app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(() => server.close())

/** Listens as a browser does, until a piece of news fits. */
async function listen(fits: (news: News) => boolean, meanwhile: () => unknown): Promise<News> {
  const { headers } = await server.as('viewer')
  const end = new AbortController()
  const response = await fetch(`${address}${LIVE_PATH}`, {
    headers: { cookie: headers['cookie'] ?? '', accept: 'text/event-stream' },
    signal: end.signal,
  })
  expect(response.headers.get('content-type')).toBe('text/event-stream')
  if (response.body === null) throw new Error('The stream has no body')
  let text = ''
  meanwhile()
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    text += chunk
    const found = [...text.matchAll(/^data: (.*)$/gmu)]
      .map(([, data = '']) => newsSchema.parse(JSON.parse(data)))
      .find(fits)
    if (found === undefined) continue
    end.abort()
    return found
  }
  throw new Error('The stream ended')
}

it('tells an open screen what a colleague changed', async () => {
  const admin = await server.as('admin')
  const news = await listen(
    ({ topic }) => topic === 'changes',
    () => admin.ask(teamEndpoints.put, { params: { id: 'west' }, body: { name: '西日本', members: [] } }),
  )
  expect(news.of).toContain('teams')
})

it('tells of the leads to whom something happened', async () => {
  const news = await listen(
    ({ topic }) => topic === 'leads',
    () => server.runtime.notifier.tell('leads', 'lead-1'),
  )
  expect(news).toEqual({ topic: 'leads', of: ['lead-1'] })
})

it('keeps silent about what was refused and what was only read', async () => {
  const admin = await server.as('admin')
  const news = await listen(
    ({ topic }) => topic === 'changes',
    async () => {
      await admin.ask(teamEndpoints.list)
      await admin.send('POST', `${API_ROOT}/lists`, { body: {} })
      server.runtime.notifier.tell('changes', 'last')
    },
  )
  expect(news.of).toEqual(['last'])
})

it('is refused to whoever is not known, and does not hold up the end of the server', async () => {
  const answer = await server.app.inject({ url: LIVE_PATH, headers: { accept: 'text/event-stream' } })
  expect(answer.statusCode).toBe(401)
})
