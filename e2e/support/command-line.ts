import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The folder of the whole project: paths that are named to the command line are read from here. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** How a call of `shirube …` ended. */
export interface Called {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Variables of whoever runs the tests that would lead the command line to another installation. */
const ELSEWHERE = ['SHIRUBE_URL', 'SHIRUBE_API_KEY', 'PORT'] as const

/** Calls `shirube …` beside the installation of a data folder, as a person in a shell would. */
export function callShirube(dataFolder: string, args: readonly string[]): Promise<Called> {
  const env: NodeJS.ProcessEnv = { ...process.env, DATA_DIR: dataFolder, LANG: 'ja_JP.UTF-8', LC_ALL: '' }
  for (const name of ELSEWHERE) delete env[name]
  const child = spawn(process.execPath, ['--import', 'tsx', 'packages/cli/src/main.ts', ...args], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [stdout, stderr] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString()
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code: code ?? 1, stdout, stderr }))
  })
}
