import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleWorkflowCode } from '@temporalio/worker'

const SOURCE = fileURLToPath(new URL('./workflow/', import.meta.url))
const TARGET = fileURLToPath(new URL('../dist/run-scenario.js', import.meta.url))

/** What the bundle is made from: the workflow's own files and the release of the SDK. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256')
  const sdk = createRequire(import.meta.url)('@temporalio/worker/package.json') as {
    readonly version: string
  }
  hash.update(sdk.version)
  for (const file of (await readdir(SOURCE)).filter((name) => !name.includes('.test.')).sort()) {
    hash.update(file).update(await readFile(join(SOURCE, file)))
  }
  return hash.digest('hex').slice(0, 16)
}

/** The workflow code as Temporal runs it; made anew only when its source has changed. */
export async function workflowBundle(): Promise<{ readonly codePath: string }> {
  const codePath = TARGET.replace('.js', `-${await fingerprint()}.js`)
  try {
    await readFile(codePath)
    return { codePath }
  } catch {
    // Not made yet, below.
  }
  const { code } = await bundleWorkflowCode({
    workflowsPath: join(SOURCE, 'run-scenario.ts'),
    logger: {
      trace() {},
      debug() {},
      info() {},
      warn() {},
      error(message) {
        process.stderr.write(`${message}\n`)
      },
      log() {},
    },
  })
  await mkdir(dirname(codePath), { recursive: true })
  // Several processes may make it at once: each writes its own and moves it into place.
  const own = `${codePath}.${process.pid}`
  await writeFile(own, code)
  await rename(own, codePath)
  return { codePath }
}
