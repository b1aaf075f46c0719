import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildApp } from '../../app/build-app.ts'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'
import { screenRoutes } from './index.ts'

const PAGE = '<!doctype html><title>Shirube</title>'

let server: TestServer
let app: FastifyInstance
let folder: string
beforeAll(async () => {
  server = await openTestServer()
  folder = await mkdtemp(join(tmpdir(), 'shirube-screens-'))
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'index.html'), PAGE)
  await writeFile(join(folder, 'assets/main-abc.js'), 'void 0')
  await writeFile(join(folder, 'secret.txt'), 'secret')
  const { runtime, files } = server
  const context = { runtime, files, publicUrl: 'http://localhost:4649', transferFolder: folder }
  const built = await buildApp(context, [screenRoutes(folder)], { level: 'silent' })
  app = built.app
})
afterAll(async () => {
  await app.close()
  await server.close()
  await rm(folder, { recursive: true, force: true })
})

const open = (url: string, accept = 'text/html,application/xhtml+xml') =>
  app.inject({ url, headers: { accept } })

it('every address that a person opens is a screen, and is asked for anew each time', async () => {
  for (const url of ['/', '/leads/123', '/scenarios/welcome?at=wait']) {
    const answer = await open(url)
    expect([answer.statusCode, answer.body, answer.headers['cache-control']]).toEqual([200, PAGE, 'no-cache'])
  }
})

it('runs scripts of our own alone, none written into a page, and stands in nobody’s frame', async () => {
  const policy = String((await open('/')).headers['content-security-policy'])
  expect(policy).toContain("default-src 'self'")
  expect(policy).not.toContain('script-src')
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).toContain("object-src 'none'")
})

it('lets the browser keep what is named by its content', async () => {
  const answer = await open('/assets/main-abc.js', '*/*')
  expect(answer.statusCode).toBe(200)
  expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable')
})

it('answers no page where a script, a picture or a call is missing, and no file beside the screens', async () => {
  expect((await open('/assets/gone.js', '*/*')).statusCode).toBe(404)
  expect((await open('/api/v1/nowhere')).statusCode).toBe(404)
  expect((await open('/picture.png', 'image/*')).statusCode).toBe(404)
  expect((await open('/secret.txt', '*/*')).statusCode).toBe(404)
  expect((await open('/assets/%2e%2e/secret.txt', '*/*')).statusCode).toBeGreaterThanOrEqual(400)
})

it('says what to do where the screens were never built', async () => {
  const { runtime, files } = server
  const context = { runtime, files, publicUrl: 'http://localhost:4649', transferFolder: folder }
  const { app: bare } = await buildApp(context, [screenRoutes(join(folder, 'none'))], {
    level: 'silent',
  })
  const answer = await bare.inject({ url: '/', headers: { accept: 'text/html', 'accept-language': 'en' } })
  expect(answer.statusCode).toBe(503)
  expect(answer.body).toContain('npm run build')
  await bare.close()
})
