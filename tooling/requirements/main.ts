import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isTest, sourceFiles, syntaxOf } from '../checks/source-files.ts'
import { ROOT } from '../workspace.ts'
import { CATALOGUE } from './catalogue.ts'
import { claimsIn } from './claims.ts'
import { pageOf, strangeClaims } from './page.ts'

const PAGE = join(ROOT, 'docs/requirements.md')

const claims = sourceFiles()
  .filter((file) => isTest(file) && /\.tsx?$/u.test(file))
  .flatMap((file) => claimsIn(syntaxOf(file)))
const strange = strangeClaims(CATALOGUE, claims)
for (const { id, file, title } of strange)
  console.error(`${file}: "${title}" claims [${id}], which is no requirement`)
if (strange.length > 0) process.exitCode = 1

const page = pageOf(CATALOGUE, claims)
if (!process.argv.includes('--check')) {
  writeFileSync(PAGE, page)
} else if (!existsSync(PAGE) || readFileSync(PAGE, 'utf8') !== page) {
  console.error('docs/requirements.md does not say what the tests say: run `pnpm requirements` and commit it')
  process.exitCode = 1
}
const shown = new Set(claims.map((claim) => claim.id)).size
console.log(
  `${shown} of ${CATALOGUE.flatMap((group) => group.requirements).length} requirements are shown by a test`,
)
