import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { filesUnder } from '../workspace.ts'
import { ROOMS } from './floors.ts'
import { RULES } from './rules.ts'

/** What came of looking at every import of a house. */
export interface Survey {
  /** The source files on disk. */
  readonly files: number
  /** Those that were not looked at: with any, a clean result says nothing. */
  readonly overlooked: readonly string[]
  readonly violations: readonly string[]
}

/** Looks at every import in the rooms under `root` (the current folder of the process must be `root`). */
export async function cruiseHouse(root: string): Promise<Survey> {
  const rooms = ROOMS.filter((room) => existsSync(join(root, room)))
  const files = rooms
    .flatMap((room) => filesUnder(join(root, room)).map((file) => `${room}/${file}`))
    .filter(isSource)
  const { output } = await cruise(
    [...rooms],
    {
      ruleSet: { forbidden: [...RULES] },
      validate: true,
      baseDir: root,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '(^|/)(\\.tsbuild|dist)/' },
      tsPreCompilationDeps: true,
      parser: 'swc',
      outputType: 'json',
      combinedDependencies: true,
    },
    {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  )
  const found = (typeof output === 'string' ? JSON.parse(output) : output) as ICruiseResult
  const seen = new Set(found.modules.map((module) => module.source))
  return {
    files: files.length,
    overlooked: files.filter((file) => !seen.has(file)),
    violations: found.summary.violations.map((v) => `${v.rule.name}: ${v.from} → ${v.to}`),
  }
}

const isSource = (file: string): boolean =>
  /\.(ts|tsx|mjs)$/u.test(file) && !file.endsWith('.d.ts') && !/(^|\/)(dist|migrations)\//u.test(file)
