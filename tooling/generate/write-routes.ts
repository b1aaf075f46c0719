import { join } from 'node:path'
import { Generator, getConfig } from '@tanstack/router-generator'
import { ROOT } from '../workspace.ts'

/** Writes the tree of the screens' routes from their files; a tree that is unchanged is left alone. */
export async function generateRoutes(): Promise<void> {
  const root = join(ROOT, 'web')
  const config = getConfig({ disableLogging: true, tmpDir: join(ROOT, '.cache/routes') }, root)
  await new Generator({ config, root }).run()
}
