import type { Dispatch } from './dispatch.ts'
import type { WritingDesk } from './render-message.ts'
import { dkimSigner } from './signer.ts'

/**
 * The desk at which messages are written, as the settings in force want it: read anew when they have changed. Rejects
 * as long as mail is to be signed and cannot be.
 */
export function keepDesk(
  dispatch: Pick<Dispatch, 'runtime' | 'publicUrl' | 'shelf'>,
): () => Promise<WritingDesk> {
  const { runtime, publicUrl, shelf } = dispatch
  const { db, keyring } = runtime
  let known: WritingDesk | undefined
  return async () => {
    const live = await runtime.live.current(db)
    if (known && known.live.stamp === live.stamp) return known
    const { dkim } = live.organisation.settings.sender
    const signer = await dkimSigner(db, keyring, dkim?.signs === true ? dkim : undefined)
    known = { keyring, publicUrl, shelf, live, signer }
    return known
  }
}
