import { checkNode } from './check-node.mjs'
import { install } from './install.mjs'

checkNode()
install()
// What follows is TypeScript and needs what was just installed.
const { register } = await import('tsx/esm/api')
register()
const { generateRegistries } = await import('../generate/write-registries.ts')
generateRegistries()
const { generateRoutes } = await import('../generate/write-routes.ts')
await generateRoutes()
// Entered by its path, as a shell would: the tooling knows nothing of what lies inside.
process.argv.splice(2, 0, 'start')
await import(new URL('../../packages/cli/src/main.ts', import.meta.url).href)
