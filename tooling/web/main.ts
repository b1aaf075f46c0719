import { buildScreens } from './build-screens.ts'
import { firstLoad, LARGEST_FIRST_LOAD } from './first-load.ts'

const inKiB = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KiB`

const build = await buildScreens()
if (build.kind === 'failed') {
  console.error(build.said)
  process.exitCode = 1
} else {
  const scripts = firstLoad(build.folder)
  const total = [...scripts.values()].reduce((sum, size) => sum + size, 0)
  for (const [file, size] of scripts) console.log(`${inKiB(size).padStart(10)} ${file}`)
  console.log(`first load: ${inKiB(total)} of script, compressed (at most ${inKiB(LARGEST_FIRST_LOAD)})`)
  if (total > LARGEST_FIRST_LOAD) process.exitCode = 1
}
