import { type Mail, mailEndpoints } from '@shirube/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { call } from '../../api/call.ts'
import { MailDraftStore } from './mail-draft.ts'
import { openUnsavedBox } from './unsaved-box.ts'

const later = (ms: number, work: () => void): (() => void) => {
  const timer = setTimeout(work, ms)
  return () => clearTimeout(timer)
}

/** The mail of this screen while it is written; it saves itself, also when the screen is left. */
export function useMailDraft(mail: Mail): MailDraftStore {
  const client = useQueryClient()
  const [draft] = useState(
    () =>
      new MailDraftStore({
        mail,
        box: openUnsavedBox(mail.id),
        put: (body) => call(mailEndpoints.put, { params: { id: mail.id }, body }),
        later,
      }),
  )
  useEffect(
    () => () => {
      void draft.flush().then(() => client.invalidateQueries({ queryKey: [mailEndpoints.list.path] }))
    },
    [draft, client],
  )
  return draft
}
