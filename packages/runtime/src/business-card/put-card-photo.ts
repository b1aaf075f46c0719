import { type Actor, retriedTransaction } from '@shirube/db'
import { cardById, putCardPicture } from '@shirube/db/business-card'
import { AppError } from '@shirube/kernel'
import { noteChange } from '../audit/note-change.ts'
import type { Runtime } from '../runtime.ts'
import { cardPictureType } from './card-picture-type.ts'

const NO_PICTURE = {
  ja: 'JPEG・PNG・WebPの画像を選んでください',
  en: 'Choose a JPEG, PNG or WebP picture',
} as const

/**
 * Keeps the picture of a card in the place of the one before; no bytes take it away. Throws `bad_input` for what is no
 * picture, `not_found` when there is no such card.
 */
export async function putCardPhoto(
  runtime: Runtime,
  card: { readonly id: string; readonly bytes?: Uint8Array },
  actor: Actor,
): Promise<void> {
  const { id, bytes } = card
  const type = bytes && cardPictureType(bytes)
  if (bytes && type === undefined) throw new AppError('bad_input', NO_PICTURE)
  const picture = bytes && type ? { type, bytes } : undefined
  await retriedTransaction(runtime.db, async (tx) => {
    const known = await cardById(tx, id)
    if (!known || !(await putCardPicture(tx, id, picture)))
      throw new AppError('not_found', `There is no card ${id}`)
    const subject = { kind: 'lead', id: known.lead } as const
    const note = {
      actor,
      action: 'lead.card-pictured',
      subject,
      after: { card: id, pictured: picture !== undefined },
    } as const
    await noteChange(tx, note, runtime.clock.now())
  })
}
