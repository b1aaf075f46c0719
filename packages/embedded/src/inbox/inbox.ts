import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { envelopeSchema, type MailEnvelope, type StoredMail } from './stored-mail.ts'

/** A folder of mails: each is a file as it came (`.eml`) with its envelope beside it (`.json`). */
export interface Inbox {
  /** The newest first, at most `limit`. */
  list(options?: { readonly limit?: number; readonly to?: string }): Promise<readonly MailEnvelope[]>
  /** One mail, or undefined when there is none of that id. */
  read(id: string): Promise<StoredMail | undefined>
  /** Stores a mail; it is in the list only when it is wholly written. */
  store(mail: {
    readonly from: string
    readonly to: readonly string[]
    readonly raw: Buffer
  }): Promise<MailEnvelope>
  /** Throws every mail away. */
  clear(): Promise<void>
}

/** Opens the inbox of a folder, which other processes may be writing to at the same time. */
export function openInbox(folder: string): Inbox {
  const fileOf = (id: string, ending: 'eml' | 'json'): string => join(folder, `${id}.${ending}`)
  let last = 0
  const envelopeOf = async (id: string): Promise<MailEnvelope> =>
    envelopeSchema.parse(JSON.parse(await readFile(fileOf(id, 'json'), 'utf8')))

  return {
    async list({ limit = 200, to } = {}) {
      const names = existsSync(folder) ? await readdir(folder) : []
      const ids = names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -5))
      const found: MailEnvelope[] = []
      for (const id of ids.sort().reverse()) {
        if (found.length >= limit) break
        const envelope = await envelopeOf(id)
        if (to === undefined || envelope.to.includes(to)) found.push(envelope)
      }
      return found
    },
    async read(id) {
      if (!envelopeSchema.shape.id.safeParse(id).success || !existsSync(fileOf(id, 'json'))) return undefined
      return readMail(await envelopeOf(id), await readFile(fileOf(id, 'eml')))
    },
    async store({ from, to, raw }) {
      await mkdir(folder, { recursive: true })
      // Two mails of one millisecond keep their order.
      const receivedAt = Math.max(Date.now(), last + 1)
      last = receivedAt
      const id = `${String(receivedAt).padStart(13, '0')}-${randomBytes(4).toString('hex')}`
      const envelope: MailEnvelope = { id, from, to, receivedAt }
      await writeFile(fileOf(id, 'eml'), raw)
      await writeFile(`${fileOf(id, 'json')}.new`, JSON.stringify(envelope))
      await rename(`${fileOf(id, 'json')}.new`, fileOf(id, 'json'))
      return envelope
    },
    clear: () => rm(folder, { recursive: true, force: true }),
  }
}

async function readMail(envelope: MailEnvelope, raw: Buffer): Promise<StoredMail> {
  const mail = await PostalMime.parse(raw)
  return {
    envelope,
    raw,
    subject: mail.subject ?? '',
    from: mail.from?.address ?? '',
    html: mail.html ?? '',
    text: mail.text ?? '',
    headers: mail.headers.map(({ originalKey, value }) => ({ name: originalKey, value })),
  }
}
