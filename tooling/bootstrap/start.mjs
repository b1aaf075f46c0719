import { checkNode } from './check-node.mjs'
import { install } from './install.mjs'

checkNode()
install()
// What follows is TypeScript and needs what was just installed.
const { register } = await import('tsx/esm/api')
register()
await import('../generate/main.ts')
const { runCommandLine } = await import('../../packages/cli/src/main.ts')
await runCommandLine(['start', ...process.argv.slice(2)])
