import { join } from 'node:path'
import { ROOT } from '../workspace.ts'
import { writeRegistries } from './write-registries.ts'

const types = writeRegistries(join(ROOT, 'packages/nodes/src'))
console.log(`registries: ${types.length} node types`)
