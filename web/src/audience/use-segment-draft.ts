import type { Condition } from '@shirube/audience'
import { type Segment, segmentEndpoints } from '@shirube/contract'
import { sameJson } from '@shirube/kernel'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useAction } from '../api/use-action.ts'
import { newGroupId } from './group-id.ts'

/** A segment that is being edited, and what is kept of it on the server. */
export function useSegmentDraft(first: Partial<Segment>) {
  const navigate = useNavigate()
  const [id] = useState(() => first.id ?? newGroupId('segment'))
  const [name, setName] = useState(first.name ?? '')
  const [condition, setCondition] = useState<Condition | null>(first.condition ?? null)
  const put = useAction(segmentEndpoints.put, {
    invalidates: [segmentEndpoints.list.path, segmentEndpoints.members.path],
    onDone: async () => {
      if (first.id === undefined) await navigate({ to: '/segments/$id', params: { id }, replace: true })
    },
  })
  // What it begins with - a copy, a template - is not kept yet.
  const kept = put.data ?? (first.id === undefined ? {} : first)
  const unsaved = name !== (kept.name ?? '') || !sameJson(condition, kept.condition ?? null)
  const ready = name.trim() !== '' && condition !== null
  const save = (): void => {
    if (condition !== null) put.mutate({ params: { id }, body: { name: name.trim(), condition } })
  }
  return {
    id,
    name,
    setName,
    condition,
    setCondition,
    put,
    unsaved,
    ready,
    save,
    isNew: first.id === undefined,
  }
}
export type SegmentDraft = ReturnType<typeof useSegmentDraft>
