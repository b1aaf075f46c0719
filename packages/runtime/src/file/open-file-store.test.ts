import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import S3rver from 's3rver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '../config/index.ts'
import { openFileStore } from './open-file-store.ts'

const ID = '019aa000-0000-7000-8000-000000000001'
const NOBODY = '019aa000-0000-7000-8000-00000000ffff'

const folder = mkdtempSync(join(tmpdir(), 'shirube-files-'))
const bucket = new S3rver({
  port: 0,
  address: '127.0.0.1',
  silent: true,
  directory: folder,
  configureBuckets: [{ name: 'shirube', configs: [] }],
})
let port = 0

beforeAll(async () => {
  port = (await bucket.run()).port
})
afterAll(async () => {
  await bucket.close()
  rmSync(folder, { recursive: true, force: true })
})

const storeAt = (url: string) =>
  openFileStore(
    readConfig({
      DATABASE_URL: 'postgres://unset',
      TEMPORAL_ADDRESS: 'unset:1',
      SMTP_URL: 'smtp://unset',
      SHIRUBE_SECRET: 'x'.repeat(32),
      FILES_URL: url,
    }).files,
  )

const PLACES = [
  ['a folder', () => `file://${folder}/own`],
  ['a bucket', () => `http://S3RVER:S3RVER@127.0.0.1:${port}/shirube/files`],
] as const

describe.each(PLACES)('files in %s', (_, url) => {
  test('are read as they were put, by name, until they are removed', async () => {
    const store = storeAt(url())
    const kept = await store.put(ID, Readable.from([Buffer.from('製品'), Buffer.from('資料')]), 100)
    expect(kept).toEqual({
      size: 12,
      sha256: 'd37ae99b5a49a7e44636d89450539c0f889e7e7eeb46f099d6706f55d8355108',
    })
    expect(await text(await store.open(ID))).toBe('製品資料')
    await store.remove(ID)
    await expect(store.open(ID)).rejects.toMatchObject({ code: 'not_found' })
    await store.remove(ID)
  })

  test('that are too large are not kept', async () => {
    const store = storeAt(url())
    await expect(store.put(ID, Readable.from([Buffer.alloc(20)]), 10)).rejects.toMatchObject({
      code: 'too_large',
    })
    await expect(store.open(ID)).rejects.toMatchObject({ code: 'not_found' })
  })

  test('are found by names of ours alone', async () => {
    const store = storeAt(url())
    await expect(store.open(NOBODY)).rejects.toMatchObject({ code: 'not_found' })
    await expect(store.open('../outside')).rejects.toMatchObject({ code: 'not_found' })
    await expect(store.put('../outside', Readable.from([]), 10)).rejects.toMatchObject({ code: 'not_found' })
  })
})

test('a store that does not answer, or refuses, is said to be away', async () => {
  const away = storeAt('http://key:secret@127.0.0.1:1/shirube')
  await expect(away.open(ID)).rejects.toMatchObject({ code: 'unavailable' })
  const noBucket = storeAt(`http://S3RVER:S3RVER@127.0.0.1:${port}/nobody`)
  await expect(noBucket.put(ID, Readable.from([Buffer.alloc(2)]), 10)).rejects.toMatchObject({
    code: 'unavailable',
  })
})
