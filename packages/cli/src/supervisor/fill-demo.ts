import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { seedDemo } from '@shirube/demo'
import type { Config } from '@shirube/runtime/config'
import { installationFolder } from '../installation/folder.ts'
import { inWords } from '../terminal/language.ts'

const TEXT = {
  filling: { ja: 'デモのデータを入れています…', en: 'Putting in the demo data…' },
} as const

const BEGUN = 'begun\n'
const DONE = 'done\n'

/**
 * Fills a fresh installation with the demo, and goes on with one that was broken off. An installation that began
 * without it never gets it: the data in there are somebody's own.
 */
export async function fillDemo(
  config: Config,
  about: { readonly fresh: boolean; readonly adminEmail: string },
): Promise<void> {
  const note = installationFolder({}, config.dataFolder).demo
  if (about.fresh) writeFileSync(note, BEGUN)
  if (!existsSync(note) || readFileSync(note, 'utf8') !== BEGUN) return
  console.log(inWords(TEXT.filling))
  await seedDemo(config, { adminEmail: about.adminEmail })
  writeFileSync(note, DONE)
}
