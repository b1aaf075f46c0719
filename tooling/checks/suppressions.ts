import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../workspace.ts'
import { sourceFiles } from './source-files.ts'

const SUPPRESSION = /(?:ox|es)lint-disable[\w-]*|@ts-(?:expect-error|ignore|nocheck)|biome-ignore[\w-]*/u
const REASON = /(?:--|: | – )\s*\S.{7,}|@ts-expect-error\s+\S.{7,}/u

/** The lines of a file that switch a rule off without saying why. */
export function unreasoned(file: string, text: string): readonly string[] {
  return text.split('\n').flatMap((line, index) => {
    const found = SUPPRESSION.exec(line)
    if (!found || !/\/\/|\/\*/u.test(line.slice(0, found.index))) return []
    return REASON.test(line.slice(found.index))
      ? []
      : [`${file}:${index + 1} switches a rule off without a reason`]
  })
}

/** Looks through the whole house. */
export const unreasonedSuppressions = (): readonly string[] =>
  sourceFiles().flatMap((file) => unreasoned(file, readFileSync(join(ROOT, file), 'utf8')))
