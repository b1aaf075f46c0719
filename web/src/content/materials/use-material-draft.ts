import type { Stage } from '@shirube/audience'
import { type ListedMaterial, materialEndpoints, type StoredFile } from '@shirube/contract'
import { useState } from 'react'
import { useAction } from '../../api/use-action.ts'
import { newContentId } from '../new-id.ts'

/** What a document is like while it is edited. */
export interface MaterialDraft {
  readonly name: string
  readonly file: StoredFile | undefined
  readonly stage: Stage | undefined
  readonly tags: string[]
}

/** A document that is made or changed. */
export function useMaterialDraft(material: ListedMaterial | undefined, onDone: () => void) {
  const [id] = useState(() => material?.id ?? newContentId('material'))
  const [draft, setDraft] = useState<MaterialDraft>({
    name: material?.name ?? '',
    file: material?.file,
    stage: material?.stage,
    tags: material?.tags ?? [],
  })
  const put = useAction(materialEndpoints.put, { invalidates: [materialEndpoints.list.path], onDone })
  const { name, file, stage, tags } = draft
  return {
    draft,
    change: (next: Partial<MaterialDraft>) => setDraft((before) => ({ ...before, ...next })),
    saving: put.isPending,
    error: put.error,
    save: () =>
      put.mutate({
        params: { id },
        body: { name: name.trim(), tags, ...(file && { file: file.id }), ...(stage && { stage }) },
      }),
  }
}
