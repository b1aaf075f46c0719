import { generateRegistries } from './write-registries.ts'
import { generateRoutes } from './write-routes.ts'

const { types, incomplete } = generateRegistries()
for (const lack of incomplete) console.error(`missing: packages/nodes/src/${lack}`)
await generateRoutes()
console.log(`registries: ${types.length} node types`)
if (incomplete.length > 0) process.exitCode = 1
