import { useDebouncedValue } from '@mantine/hooks'
import { type MailPreview, mailPreviewEndpoints } from '@shirube/contract'
import type { MailVariant } from '@shirube/email'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { queryOf } from '../../api/query-of.ts'
import type { EditorView } from './editor-view.ts'

/** What the preview shows: the newest findings, and the last picture that could be made. */
export interface ShownPreview {
  readonly preview: MailPreview | undefined
  readonly shown: MailPreview['shown']
  /** The picture is older than the text: the text cannot be shown as it stands. */
  readonly stale: boolean
  readonly error: Error | null
  readonly retry: () => void
}

const PAUSE_MS = 300

/** Shows a variant as the chosen recipient would see it, a moment after each change. */
export function usePreview(variant: MailVariant, { language, lead }: EditorView): ShownPreview {
  const [settled] = useDebouncedValue(variant, PAUSE_MS)
  const body = { language, variant: settled, marks: true, ...(lead !== undefined && { lead }) }
  const query = useQuery({
    ...queryOf(mailPreviewEndpoints.show, { body }),
    placeholderData: keepPreviousData,
    staleTime: 30_000,
    gcTime: 60_000,
  })
  const last = useRef<{ readonly of: string; readonly shown: MailPreview['shown'] }>(undefined)
  const of = `${language} ${lead ?? ''}`
  const fresh = query.isPlaceholderData ? undefined : query.data?.shown
  if (fresh) last.current = { of, shown: fresh }
  const shown = fresh ?? (last.current?.of === of ? last.current.shown : undefined)
  return {
    preview: query.data,
    shown,
    stale: query.data !== undefined && !query.isPlaceholderData && query.data.shown === undefined,
    error: query.error,
    retry: () => void query.refetch(),
  }
}
