import { checkNode } from './check-node.mjs'
import { install } from './install.mjs'

checkNode()
install()
// What follows is TypeScript and needs what was just installed.
const { register } = await import('tsx/esm/api')
register()
const { runGate } = await import('../gate/run-gate.ts')
const options = process.argv.slice(2)
const clean = await runGate({ all: options.includes('--all'), staticOnly: options.includes('--static') })
process.exitCode = clean ? 0 : 1
