import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../workspace.ts'

const WEB = join(ROOT, 'web')
const TREE = join(WEB, 'src/routeTree.gen.ts')
const ROUTES = join(WEB, 'src/routes')
const CACHE = join(ROOT, '.cache/routes')
/** Touched when the tree has been made; a tree that came out the same is not written again. */
const MADE = join(CACHE, 'made')

/** True when no route, and no library, has changed since the tree was made: reading them all again would tell nothing. */
function isFresh(): boolean {
  if (!existsSync(TREE) || !existsSync(MADE)) return false
  const made = statSync(MADE).mtimeMs
  const entries = readdirSync(ROUTES, { recursive: true, encoding: 'utf8' })
  const read = [join(ROOT, 'pnpm-lock.yaml'), ROUTES, ...entries.map((entry) => join(ROUTES, entry))]
  return read.every((path) => statSync(path).mtimeMs < made)
}

/** Writes the tree of the screens' routes from their files; a tree that is unchanged is left alone. */
export async function generateRoutes(): Promise<void> {
  if (isFresh()) return
  const { Generator, getConfig } = await import('@tanstack/router-generator')
  const config = getConfig({ disableLogging: true, tmpDir: CACHE }, WEB)
  await new Generator({ config, root: WEB }).run()
  writeFileSync(MADE, '')
}
