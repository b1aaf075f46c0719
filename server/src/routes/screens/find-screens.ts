import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The built screens. */
export interface Screens {
  readonly folder: string
  /** The one page that all of them start from, as it is now: a build may have taken the place of another. */
  page(): Promise<string>
}

const BUILT = fileURLToPath(new URL('../../../../web/dist/', import.meta.url))

/** The screens as they were built last; undefined when they were not built. */
export function findScreens(folder = BUILT): Screens | undefined {
  const file = join(folder, 'index.html')
  return existsSync(file) ? { folder, page: () => readFile(file, 'utf8') } : undefined
}
