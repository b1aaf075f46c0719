import { defaultOrganisationSettings } from '@shirube/contract'
import {
  insertOrganisation,
  insertUser,
  organisationRow,
  putList,
  putPageGroup,
  putTeam,
  type Tx,
  transaction,
} from '@shirube/db'
import type { EpochMs, Language } from '@shirube/kernel'
import { DEFAULT_PAGE_GROUPS } from '@shirube/scoring'
import { firstPassword, hashPassword } from '../account/password.ts'
import { noteChange } from '../audit/note-change.ts'
import type { Runtime } from '../runtime.ts'
import { FIRST_PATTERNS, FIRST_TEAMS, SYSTEM_LISTS } from './set-up-text.ts'

/** What an installation begins with. */
export interface FirstSettings {
  readonly organisation: { readonly name: string; readonly language: Language; readonly timeZone: string }
  readonly admin: {
    readonly email: string
    readonly name: string
    readonly password?: string
    /** The organisation's unless named. */
    readonly language?: Language
  }
}

/** What setting up needs; no more is there before the first start. */
export type SetUpNeeds = Pick<Runtime, 'db' | 'clock' | 'newId'>

async function firstAssets(
  tx: Tx,
  about: { readonly language: Language; readonly admin: string },
  now: EpochMs,
) {
  const { language, admin } = about
  for (const [id, name] of Object.entries(SYSTEM_LISTS))
    await putList(tx, { id, name: name[language], system: true }, now)
  for (const [id, name] of Object.entries(FIRST_TEAMS))
    await putTeam(tx, { id, name: name[language], members: [admin] })
  for (const id of Object.keys(FIRST_PATTERNS) as (keyof typeof FIRST_PATTERNS)[])
    await putPageGroup(tx, { id, name: DEFAULT_PAGE_GROUPS[id][language], patterns: FIRST_PATTERNS[id] }, now)
}

/**
 * Sets an installation up, once: the organisation, its first administrator, and what every organisation begins
 * with. Answers the first login; undefined when the installation has been set up before. Safe to repeat.
 */
export async function setUp(
  { db, clock, newId }: SetUpNeeds,
  { organisation, admin }: FirstSettings,
): Promise<{ readonly email: string; readonly password: string; readonly userId: string } | undefined> {
  if (await organisationRow(db)) return undefined
  const password = admin.password ?? firstPassword()
  const passwordHash = await hashPassword(password)
  const now = clock.now()
  const id = newId()
  const { name, language, timeZone } = organisation
  const email = admin.email.toLowerCase()
  return await transaction(db, async (tx) => {
    const settings = defaultOrganisationSettings(name)
    if (!(await insertOrganisation(tx, { name, language, timeZone, settings }, now))) return undefined
    const user = { id, email, name: admin.name, role: 'admin', language: admin.language ?? language }
    await insertUser(tx, { ...user, passwordHash }, now)
    await firstAssets(tx, { language, admin: id }, now)
    const subject = { kind: 'organisation', id: '1' }
    await noteChange(
      tx,
      { actor: { kind: 'system' }, action: 'organisation.set-up', subject, after: { name } },
      now,
    )
    return { email, password, userId: id }
  })
}
