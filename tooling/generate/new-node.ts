import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../workspace.ts'
import { nodeScaffold } from './node-scaffold.ts'
import { generateRegistries } from './write-registries.ts'

const [type = ''] = process.argv.slice(2)
const folder = join(ROOT, 'packages/nodes/src', type)
if (!/^[a-z]+(-[a-z0-9]+)*$/u.test(type)) {
  console.error('Usage: pnpm new:node <type>, the type in small letters with hyphens: send-letter')
  process.exitCode = 2
} else if (existsSync(folder)) {
  console.error(`packages/nodes/src/${type} is there already`)
  process.exitCode = 1
} else {
  mkdirSync(folder)
  for (const [name, text] of nodeScaffold(type)) writeFileSync(join(folder, name), text)
  generateRegistries()
  console.log(`packages/nodes/src/${type} is ready; give it its data, its words and its instructions`)
}
