import { openDatabase } from '@shirube/db'
import { DEMO_ORGANISATION } from '@shirube/demo'
import type { Language, Localised } from '@shirube/kernel'
import { ensureLocalKey, idMaker, machineClock, setUp } from '@shirube/runtime'
import type { Config } from '@shirube/runtime/config'
import { terminalLanguage } from '../terminal/language.ts'
import type { FirstLogin } from './first-login.ts'

const FIRST = {
  organisation: { ja: 'わたしの会社', en: 'My company' },
  admin: { ja: '管理者', en: 'Administrator' },
} as const satisfies Record<string, Localised>

/** The address of the first administrator. */
export const FIRST_EMAIL = 'admin@shirube.example'

/** The zone of the machine; a server that keeps universal time for people who read Japanese stands for Japan. */
function zoneOf(language: Language): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  return timeZone === 'UTC' && language === 'ja' ? 'Asia/Tokyo' : timeZone
}

/**
 * Makes the organisation and its first administrator on a fresh installation, in the language of the machine, and sees
 * to the key of the command line beside it. Answers the first login when it was made now.
 */
export async function setUpInstallation(
  config: Config,
  about: { readonly demo: boolean },
): Promise<FirstLogin | undefined> {
  const db = openDatabase(config.databaseUrl, { name: 'shirube set-up', max: 2 })
  try {
    const needs = { db, clock: machineClock, newId: idMaker(machineClock) }
    const language = terminalLanguage()
    const own = { name: FIRST.organisation[language], language, timeZone: zoneOf(language) }
    const login = await setUp(needs, {
      organisation: about.demo ? DEMO_ORGANISATION : own,
      admin: { email: FIRST_EMAIL, name: FIRST.admin[language], language },
    })
    await ensureLocalKey(needs, config.dataFolder)
    return login && { email: login.email, password: login.password }
  } finally {
    await db.end({ timeout: 5 })
  }
}
