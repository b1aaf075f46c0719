import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { identityOf } from '@shirube/embedded'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Claim, claimInstallation, runningInstallation } from './claim.ts'
import { installationEnvironment } from './environment.ts'
import { type InstallationFolder, installationFolder, makeFolder } from './folder.ts'

let folder: InstallationFolder
beforeEach(() => {
  folder = installationFolder({}, mkdtempSync(join(tmpdir(), 'shirube-claim-')))
  makeFolder(folder)
})
afterEach(() => rmSync(folder.path, { recursive: true }))

const claimed = (): Claim => {
  const claim = claimInstallation(folder, 'http://localhost:4649')
  if ('supervisor' in claim) throw new Error('was taken')
  return claim
}
const deadPid = (): number => spawnSync(process.execPath, ['--version']).pid

describe('the claim on an installation', () => {
  test('is had by one; the next is told who has it and where', () => {
    claimed()
    expect(claimInstallation(folder, 'http://localhost:1')).toMatchObject({
      url: 'http://localhost:4649',
      supervisor: { pid: process.pid },
    })
  })

  test('is free again when it was released', () => {
    claimed().release()
    expect(runningInstallation(folder)).toBeUndefined()
    claimed()
  })

  test('of a process that is gone is passed on, with what it may have left running', () => {
    const stray = { pid: deadPid(), began: 'then' }
    const record = {
      supervisor: { pid: deadPid(), began: 'then' },
      url: '',
      env: {},
      processes: { worker: stray },
    }
    writeFileSync(folder.running, JSON.stringify(record))
    expect(claimed().strays).toEqual([stray])
  })

  test('of a process whose number went to another is passed on', () => {
    const record = { supervisor: { pid: process.pid, began: 'long ago' }, url: '', env: {}, processes: {} }
    writeFileSync(folder.running, JSON.stringify(record))
    expect(runningInstallation(folder)).toBeUndefined()
    claimed()
  })

  test('survives a record that was cut off in the middle', () => {
    writeFileSync(folder.running, '{"supervisor":')
    expect(claimed().strays).toEqual([])
  })

  test('leaves nothing beside its record, which only its owner can read', () => {
    const claim = claimed()
    claim.publish({ env: { DATABASE_URL: 'postgres://u:p@h/d' } })
    expect(statSync(folder.running).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder.path).sort()).toEqual(['logs', 'running.json'])
  })
})

describe('the variables of a command', () => {
  test('are those of the running installation, beneath what the shell says', () => {
    claimed().publish({ env: { DATABASE_URL: 'postgres://running', PORT: '1' } })
    const env = installationEnvironment({ PORT: '2', SMTP_URL: '' }, folder.path)
    expect(env).toEqual({ DATABASE_URL: 'postgres://running', PORT: '2' })
  })

  test('are those of the shell alone when nothing runs', () => {
    expect(installationEnvironment({ PORT: '2' }, folder.path)).toEqual({ PORT: '2' })
  })

  test('what was published in pieces is kept together', () => {
    const claim = claimed()
    const self = identityOf(process.pid)
    if (!self) throw new Error('no identity')
    claim.publish({ processes: { server: self } })
    claim.publish({ processes: { worker: self } })
    claim.publish({ url: 'http://localhost:2' })
    expect(runningInstallation(folder)).toMatchObject({
      url: 'http://localhost:2',
      processes: { server: self, worker: self },
    })
  })
})
