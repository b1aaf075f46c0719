import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where programs are kept that were once obtained: the user's cache folder, shared by all installations. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  if (env['XDG_CACHE_HOME']) return join(env['XDG_CACHE_HOME'], 'shirube')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'shirube')
  return join(homedir(), '.cache', 'shirube')
}
