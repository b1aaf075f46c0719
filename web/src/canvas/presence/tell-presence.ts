import type { PresentDoing } from '@shirube/contract'
import type { EpochMs } from '@shirube/kernel'

/** An open tab says so again after so long. */
const AGAIN_MS = 20_000
/** So long after a change somebody still counts as editing. */
const EDITS_FOR_MS = 60_000

/** What telling needs of its surroundings. */
export interface TellingTools {
  readonly say: (doing: PresentDoing) => void
  readonly leave: () => void
  readonly now: () => EpochMs
}

/** Says again and again that a tab is open, as long as it is. */
export interface ToldPresence {
  /** Something was changed here just now. */
  edited(): void
  stop(): void
}

/** Begins to tell: at once, then every while, and at once when looking on becomes editing. */
export function tellPresence({ say, leave, now }: TellingTools): ToldPresence {
  let editedAt: EpochMs | undefined
  let told: PresentDoing = 'looking'
  const tell = (): void => {
    told = editedAt !== undefined && now() - editedAt < EDITS_FOR_MS ? 'editing' : 'looking'
    say(told)
  }
  tell()
  const timer = setInterval(tell, AGAIN_MS)
  return {
    edited() {
      editedAt = now()
      if (told === 'looking') tell()
    },
    stop() {
      clearInterval(timer)
      leave()
    },
  }
}
