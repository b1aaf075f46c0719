import { leadFilterSchema, leadViewKeptSchema, type WritingSettings } from '@shirube/contract'
import type { Queryable } from '@shirube/db'
import { leadViewById } from '@shirube/db/lead-view'
import { AppError, assertNever } from '@shirube/kernel'

const GONE = {
  ja: '書き出すビューがなくなりました。連携の設定で選び直してください',
  en: 'The view to be written is gone. Choose another in the settings of the transfer',
} as const

/** Whom a file is to hold, as the list of leads filters them. Throws `unavailable` when the view is gone. */
export async function filterOf(db: Queryable, whom: WritingSettings['whom']) {
  switch (whom.kind) {
    case 'segment':
      return leadFilterSchema.parse({ segment: whom.segment })
    case 'view': {
      const kept = await leadViewById(db, whom.view)
      if (!kept) throw new AppError('unavailable', GONE)
      const { system, ...filter } = leadViewKeptSchema.parse(kept.view).filter
      // As on the screen: a list that was chosen shows its people, whatever list it is.
      const shows = system === true || filter.list !== undefined
      return leadFilterSchema.parse({ ...filter, systemLists: shows ? 'include' : 'exclude' })
    }
    default:
      return assertNever(whom)
  }
}
