import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

/** Folders in which nothing is written by people. */
const MADE: ReadonlySet<string> = new Set(['node_modules', 'dist', '.tsbuild'])
/** What the build itself writes among the sources, notes of tools, and tests, which no build reads. */
const LEFT_OUT = /^\.|\.gen\.ts$|\.test\.tsx?$/u

function filesAt(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .filter((name) => !MADE.has(name) && !LEFT_OUT.test(name))
    .flatMap((name) => filesAt(join(path, name)))
}

/** One text that stands for files, and for everything in folders: it changes when any of them does. */
export function fingerprint(root: string, names: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of names.flatMap((name) => filesAt(join(root, name))).toSorted())
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0')
  return hash.digest('hex')
}
