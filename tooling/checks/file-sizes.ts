import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../workspace.ts'
import { isTest, sourceFiles } from './source-files.ts'

const CAP = 300
const TEST_CAP = 500
const MEDIAN = 80
const P95 = 200

/** Says which files are too long, and whether the house as a whole grows too long. */
export function sizeFaults(sizes: ReadonlyMap<string, number>): readonly string[] {
  const faults = [...sizes]
    .filter(([file, lines]) => lines > (isTest(file) ? TEST_CAP : CAP))
    .map(([file, lines]) => `${file} has ${lines} lines (at most ${isTest(file) ? TEST_CAP : CAP})`)
  const { median, p95 } = figuresOf(sizes)
  if (median > MEDIAN) faults.push(`the median file has ${median} lines (at most ${MEDIAN})`)
  if (p95 > P95) faults.push(`one file in twenty has more than ${p95} lines (at most ${P95})`)
  return faults
}

/** The figures of the house: median, 95th percentile and longest, in lines, tests left out. */
export function figuresOf(sizes: ReadonlyMap<string, number>): {
  readonly median: number
  readonly p95: number
  readonly longest: number
} {
  const lines = [...sizes].filter(([file]) => !isTest(file)).map(([, n]) => n)
  lines.sort((a, b) => a - b)
  const at = (share: number): number =>
    lines[Math.min(lines.length - 1, Math.floor(lines.length * share))] ?? 0
  return { median: at(0.5), p95: at(0.95), longest: at(1) }
}

/** The lines of each source file. */
export function measure(root = ROOT): ReadonlyMap<string, number> {
  return new Map(
    sourceFiles(root).map((file) => [file, readFileSync(join(root, file), 'utf8').split('\n').length - 1]),
  )
}
