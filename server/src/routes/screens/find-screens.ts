import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The built screens. */
export interface Screens {
  readonly folder: string
  /** The one page that all of them start from. */
  readonly page: string
}

const BUILT = fileURLToPath(new URL('../../../../web/dist/', import.meta.url))

/** The screens as they were built last; undefined when they were not built. */
export function findScreens(folder = BUILT): Screens | undefined {
  const file = join(folder, 'index.html')
  return existsSync(file) ? { folder, page: readFileSync(file, 'utf8') } : undefined
}
