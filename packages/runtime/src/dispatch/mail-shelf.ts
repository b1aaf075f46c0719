import { type Database, frozenMail } from '@shirube/db'
import { compiledMailSchema, type PreparedMail, prepareMail } from '@shirube/email/render'
import { LANGUAGES, type Language } from '@shirube/kernel'
import { z } from 'zod'

/** Mails ready to be filled in, by version and language; made ready once, for they never change. */
export interface MailShelf {
  /** The mail in the first of these languages that it has, else in any; undefined when there is no such version. */
  mail(version: string, languages: readonly Language[]): Promise<PreparedMail | undefined>
}

const compiledSchema = z.partialRecord(z.enum(LANGUAGES), compiledMailSchema)

type Prepared = ReadonlyMap<Language, PreparedMail>

async function load(db: Database, version: string): Promise<Prepared | undefined> {
  const frozen = await frozenMail(db, version)
  if (!frozen) return undefined
  const compiled = compiledSchema.parse(frozen.compiled)
  return new Map(
    LANGUAGES.flatMap((language) => {
      const mail = compiled[language]
      return mail ? [[language, prepareMail(mail)] as const] : []
    }),
  )
}

/** How many versions stay ready; the least lately used goes. */
const MOST = 200

export function makeMailShelf(db: Database): MailShelf {
  const shelf = new Map<string, Promise<Prepared | undefined>>()
  const take = (version: string): Promise<Prepared | undefined> => {
    const known = shelf.get(version)
    shelf.delete(version)
    const mail = known ?? load(db, version)
    shelf.set(version, mail)
    const [oldest] = shelf.keys()
    if (shelf.size > MOST && oldest !== undefined) shelf.delete(oldest)
    return mail
  }
  return {
    async mail(version, languages) {
      try {
        const prepared = await take(version)
        if (!prepared) shelf.delete(version)
        for (const language of [...languages, ...LANGUAGES]) {
          const mail = prepared?.get(language)
          if (mail) return mail
        }
        return undefined
      } catch (error) {
        shelf.delete(version)
        throw error
      }
    },
  }
}
