import { join } from 'node:path'
import { generateRoutes } from '../generate/write-routes.ts'
import { ROOT } from '../workspace.ts'
import { firstLoad, LARGEST_FIRST_LOAD } from './first-load.ts'

interface Screens {
  buildScreens(signal: AbortSignal): Promise<void>
}

const inKiB = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KiB`

await generateRoutes()
// Entered by its path, as the start does: the tooling knows nothing of what lies inside.
const { buildScreens } = (await import(
  new URL('../../packages/cli/src/screens/build-screens.ts', import.meta.url).href
)) as Screens
await buildScreens(new AbortController().signal)
const scripts = firstLoad(join(ROOT, 'web/dist'))
const total = [...scripts.values()].reduce((sum, size) => sum + size, 0)
for (const [file, size] of scripts) console.log(`${inKiB(size).padStart(10)} ${file}`)
console.log(`first load: ${inKiB(total)} of script, compressed (at most ${inKiB(LARGEST_FIRST_LOAD)})`)
if (total > LARGEST_FIRST_LOAD) process.exitCode = 1
