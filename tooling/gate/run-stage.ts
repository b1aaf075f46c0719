import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { assertNever } from '@shirube/kernel'
import { ROOT } from '../workspace.ts'
import { type Counts, countPlaywright, countVitest } from './count-tests.ts'
import type { Outcome, Stage } from './stage.ts'
import { runTool } from './tool.ts'

const NOTHING: Counts = { passed: 0, failed: 0, failures: [], repeated: [] }

/** Runs one stage to its end; never throws. */
export async function runStage(stage: Stage, env: NodeJS.ProcessEnv): Promise<Outcome> {
  switch (stage.kind) {
    case 'check': {
      const { ok, output } = await runTool(stage.command, { env })
      return { ...NOTHING, failed: ok ? 0 : 1, output }
    }
    case 'vitest': {
      const command = ['vitest', 'run', '--project', stage.project, '--reporter=default', '--reporter=json']
      return counted(stage.project, countVitest, (file) =>
        runTool([...command, `--outputFile.json=${file}`, '--passWithNoTests'], { env }),
      )
    }
    case 'playwright':
      return counted('journeys', countPlaywright, (file) =>
        runTool(['playwright', 'test', '--pass-with-no-tests', '--reporter=line,json'], {
          folder: 'e2e',
          env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
        }),
      )
    default:
      return assertNever(stage)
  }
}

async function counted(
  name: string,
  count: (report: unknown) => Counts,
  run: (file: string) => Promise<{ readonly ok: boolean; readonly output: string }>,
): Promise<Outcome> {
  const folder = join(ROOT, '.cache/gate')
  const file = join(folder, `${name}.json`)
  mkdirSync(folder, { recursive: true })
  rmSync(file, { force: true })
  const { ok, output } = await run(file)
  const counts = existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : NOTHING
  // A runner that is not content although no test failed: its set-up or its taking down did.
  return { ...counts, failed: !ok && counts.failed === 0 ? 1 : counts.failed, output }
}
