import type { AssetKind } from '@shirube/kernel'

/** How drawings and conditions call what they name of each kind: the keys before its id, or before several. */
const KEYS: Readonly<Partial<Record<AssetKind, readonly string[]>>> = {
  form: ['form', 'forms'],
  list: ['list'],
  mail: ['mail', 'mails'],
  material: ['material'],
  pageGroup: ['pageGroups', 'groups'],
  scenario: ['scenario'],
  segment: ['segment'],
  seminar: ['seminar'],
  team: ['team'],
}

/** Finds each place where `$id` stands as a whole text. */
export const ANYWHERE = 'strict $.** ? (@ == $id)'

/**
 * Finds each place where `$id` stands as the name of something of another kind: as many as `ANYWHERE` finds, or fewer
 * when one is meant, or may be, as far as anybody can tell.
 */
export function asAnother(kind: AssetKind): string {
  const keys = Object.entries(KEYS).flatMap(([other, names]) => (other === kind ? [] : names))
  const holds = (key: string): string => `@.${key} == $id || exists(@.${key}[*] ? (@ == $id))`
  const asked = keys.map((key) => `@.field == "${key}"`).join(' || ')
  const places = [...keys.map(holds), `(${asked}) && (${holds('value')} || ${holds('values')})`]
  return `strict $.** ? (${places.map((place) => `(${place})`).join(' || ')})`
}
