import { checkNode } from './check-node.mjs'
import { install } from './install.mjs'
import { giveUp } from './say.mjs'

checkNode()
install()
// What follows is TypeScript and needs what was just installed.
const { register } = await import('tsx/esm/api')
register()
const { generateRegistries } = await import('../generate/write-registries.ts')
generateRegistries()
const { buildScreens } = await import('../web/build-screens.ts')
const build = await buildScreens()
if (build.kind === 'failed') {
  console.error(build.said)
  giveUp({ ja: '画面をビルドできませんでした。', en: 'The screens could not be built.' })
}
// Entered by its path, as a shell would: the tooling knows nothing of what lies inside.
process.argv.splice(2, 0, 'start')
await import(new URL('../../packages/cli/src/main.ts', import.meta.url).href)
