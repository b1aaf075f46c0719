import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesUnder, foldersIn, ROOT } from '../workspace.ts'

/** What never reaches a browser, and so makes no difference to the screens. */
const ELSEWHERE = new Set(['cli', 'db', 'embedded', 'runtime', 'tracker'])

/** A fingerprint of everything that the screens are built from: their own sources, those below them, the libraries. */
export function screensFingerprint(root = ROOT): string {
  const folders = [
    'web/src',
    'web/public',
    ...foldersIn(join(root, 'packages'))
      .filter((name) => !ELSEWHERE.has(name))
      .map((name) => `packages/${name}/src`),
  ]
  const files = [
    'pnpm-lock.yaml',
    'web/index.html',
    'web/vite.config.ts',
    ...folders.flatMap((folder) => filesUnder(join(root, folder)).map((file) => `${folder}/${file}`)),
  ].filter((file) => !/\.(test|gen)\.tsx?$/u.test(file))
  const hash = createHash('sha256')
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}
