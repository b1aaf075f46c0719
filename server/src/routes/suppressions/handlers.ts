import { SUPPRESSION_REASONS, type suppressionEndpoints } from '@shirube/contract'
import { countSuppressions, liftSuppression, stoppedAddress, suppressMany } from '@shirube/db/suppression'
import { AppError, badInput } from '@shirube/kernel'
import { addressesIn } from '@shirube/runtime'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'
import { changing } from '../../audit/changing.ts'

const CHANNEL = 'email'
const subject = { kind: 'suppression', id: CHANNEL } as const
const NO_ADDRESS = { ja: 'メールアドレスが見つかりません', en: 'There is no mail address in this' } as const
const NOT_STOPPED = { ja: 'このアドレスは停止されていません', en: 'This address is not stopped' } as const
const BY_PERSON = {
  ja: 'ご本人が配信を停止したアドレスです。ここでは解除できません',
  en: 'The person themselves stopped mail to this address. It cannot be undone here',
} as const

/** What is done about addresses that get no mail. No address is noted anywhere in clear. */
export function suppressionHandlers(context: ServerContext): Handlers<typeof suppressionEndpoints> {
  const { db, keyring } = context.runtime
  const hashOf = (address: string): string => keyring.hash('address', address)
  return {
    async show() {
      const rows = await countSuppressions(db, CHANNEL)
      const count = (reason: string): number => rows.find((row) => row.reason === reason)?.n ?? 0
      const [unsubscribed, bounced, complained, person] = SUPPRESSION_REASONS.map(count)
      return {
        counts: {
          unsubscribed: unsubscribed ?? 0,
          bounced: bounced ?? 0,
          complained: complained ?? 0,
          person: person ?? 0,
        },
      }
    },
    add: (call) =>
      changing(context, call, async (tx, now) => {
        const { as, addresses } = call.body
        const hashes = addressesIn(addresses).map(hashOf)
        if (hashes.length === 0) throw badInput('addresses', NO_ADDRESS)
        const added = await suppressMany(tx, { channel: CHANNEL, hashes, reason: as }, now)
        const note = { action: 'suppression.added', subject, after: { as, added } } as const
        return { answer: { added, before: hashes.length - added }, ...(added > 0 && { note }) }
      }),
    async find({ body }) {
      const found = await stoppedAddress(db, CHANNEL, hashOf(body.address))
      if (!found) return {}
      const { reason, at, byPerson } = found
      return { suppression: { reason, at, liftable: !byPerson } }
    },
    lift: (call) =>
      changing(context, call, async (tx) => {
        const hash = hashOf(call.body.address)
        const before = await stoppedAddress(tx, CHANNEL, hash)
        if (!before) throw new AppError('conflict', NOT_STOPPED)
        if (!(await liftSuppression(tx, CHANNEL, hash))) throw new AppError('conflict', BY_PERSON)
        const note = { action: 'suppression.lifted', subject, before: { reason: before.reason } } as const
        return { answer: undefined, note }
      }),
  }
}
