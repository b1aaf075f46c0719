import type { Catalogue } from './catalogue.ts'
import type { Claim } from './claims.ts'

/** The page that says which test shows which requirement. */
export function pageOf(catalogue: Catalogue, claims: readonly Claim[]): string {
  const groups = catalogue.map(({ title, requirements }) => {
    const rows = requirements.map(({ id, text }) => `| ${id} | ${cell(text)} | ${shownBy(id, claims)} |`)
    const shown = requirements.filter(({ id }) => claims.some((claim) => claim.id === id)).length
    return [
      `## ${title} (${shown} of ${requirements.length} shown)`,
      '',
      '| id | requirement | shown by |',
      '|---|---|---|',
      ...rows,
    ].join('\n')
  })
  const intro =
    'Made by `pnpm requirements` from the titles of the tests: a test carries the id of what it shows.'
  return `${['# Requirements and the tests that show them', intro, ...groups].join('\n\n')}\n`
}

/** The claims of ids that the catalogue does not hold. */
export function strangeClaims(catalogue: Catalogue, claims: readonly Claim[]): readonly Claim[] {
  const known = new Set(catalogue.flatMap((group) => group.requirements.map((requirement) => requirement.id)))
  return claims.filter((claim) => !known.has(claim.id))
}

function shownBy(id: string, claims: readonly Claim[]): string {
  const own = claims.filter((claim) => claim.id === id)
  return own.length === 0 ? '–' : own.map(({ title, file }) => `${cell(title)} (\`${file}\`)`).join('<br>')
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
