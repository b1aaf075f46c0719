import { mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { LARGEST_FILE, materialEndpoints, type StoredFile } from '@shirube/contract'
import { openFileStore } from '@shirube/runtime'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestCaller } from '../../testing/test-caller.ts'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

let server: TestServer
let marketer: TestCaller
beforeAll(async () => {
  server = await openTestServer()
  marketer = await server.as('marketer')
})
afterAll(() => server.close())

const upload = (name: string, bytes: Buffer, type = 'application/octet-stream') =>
  server.app.inject({
    method: 'POST',
    url: `/api/v1/files?name=${encodeURIComponent(name)}`,
    headers: { ...marketer.headers, 'content-type': type },
    payload: bytes,
  })

describe('a file [T uploads]', () => {
  it('comes back byte for byte, as an attachment under its own name', async () => {
    const bytes = Buffer.from([0, 1, 2, 255, 10, 13, 0])
    const kept = await upload('導入 "事例".pdf', bytes)
    expect(kept.statusCode).toBe(201)
    const file = kept.json<StoredFile>()
    expect(file).toMatchObject({ name: '導入 事例.pdf', mediaType: 'application/pdf', size: 7 })
    const { raw } = await marketer.send('GET', `/api/v1/files/${file.id}`)
    expect(raw.rawPayload.equals(bytes)).toBe(true)
    expect(raw.headers['content-disposition']).toMatch(/^attachment; filename=".*"; filename\*=UTF-8''%E5/u)
    expect(raw.headers['content-security-policy']).toBe("default-src 'none'; sandbox")
    expect(raw.headers['x-content-type-options']).toBe('nosniff')
    const material = await marketer.ask(materialEndpoints.put, {
      params: { id: 'case' },
      body: { name: '事例集', file: file.id },
    })
    expect(material.body.file).toMatchObject({ id: file.id, name: '導入 事例.pdf' })
  })

  it('that could run in a browser is handed out as bytes without a type', async () => {
    for (const name of ['logo.svg', 'page.html', 'page.xhtml', 'run.js']) {
      const kept = await upload(name, Buffer.from('<svg onload="alert(1)"/>'), 'image/svg+xml')
      expect(kept.json<StoredFile>().mediaType).toBe('application/octet-stream')
    }
  })

  it('is kept under a random name, whatever its own says', async () => {
    for (const name of ['../../etc/passwd', '..\\..\\boot.ini', '/etc/shadow', 'a\u0000b.pdf']) {
      const kept = await upload(name, Buffer.from('x'))
      expect(kept.json<StoredFile>().name).not.toMatch(/[/\\\p{Cc}]|\.\./u)
    }
    for (const id of ['../../etc/passwd', '%2e%2e%2fetc%2fpasswd', 'not-an-id'])
      expect((await marketer.send('GET', `/api/v1/files/${id}`)).status).toBeGreaterThanOrEqual(400)
  })

  it('larger than is taken leaves nothing behind', async () => {
    const rows = async () => (await server.runtime.db`select 1 from files`).length
    const before = await rows()
    const answer = await upload('big.bin', Buffer.alloc(LARGEST_FILE + 1))
    expect(answer.statusCode).toBe(413)
    expect(await rows()).toBe(before)
  })
})

describe('the folder of files [T uploads]', () => {
  it('keeps no half of a file, and follows no link out of itself', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'shirube-files-'))
    const store = openFileStore({ kind: 'folder', folder })
    const id = '019b0000-0000-7000-8000-0000000000ab'
    await expect(store.put(id, Readable.from([Buffer.alloc(20)]), 10)).rejects.toMatchObject({
      code: 'too_large',
    })
    expect(await readdir(join(folder, 'ab'))).toEqual([])
    await writeFile(join(folder, 'outside'), 'secret')
    await symlink(join(folder, 'outside'), join(folder, 'ab', id))
    await expect(store.open(id)).rejects.toMatchObject({ code: 'not_found' })
    await expect(store.open('../outside')).rejects.toMatchObject({ code: 'not_found' })
    await rm(folder, { recursive: true })
  })
})
