import { type Form, type FormDefinition, formEndpoints } from '@shirube/contract'
import { sameJson } from '@shirube/kernel'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { useAction } from '../../../api/use-action.ts'
import { fillBlanks, formIssues } from './form-issues.ts'

/** A form while it is put together. */
export interface FormDraft {
  readonly name: string
  readonly active: boolean
  readonly definition: FormDefinition
}

const keptSchema = z.object({
  name: z.string(),
  active: z.boolean(),
  definition: z.object({ format: z.literal(1) }).loose(),
})
const keyOf = (id: string): string => `shirube-form-${id}`

/** What this device still holds of a form that was not saved. */
function readKept(id: string): FormDraft | undefined {
  try {
    return keptSchema.parse(JSON.parse(localStorage.getItem(keyOf(id)) ?? '')) as unknown as FormDraft
  } catch {
    return undefined
  }
}

/** The form of this screen, and the way to save it; what is not saved survives a reload on this device. */
export function useFormDraft(form: Form) {
  const saved: FormDraft = { name: form.name, active: form.active, definition: form.definition }
  const [draft, setDraft] = useState<FormDraft>(() => readKept(form.id) ?? saved)
  const save = useAction(formEndpoints.put, {
    invalidates: [formEndpoints.list.path, formEndpoints.show.path],
  })
  const dirty = !sameJson(draft, saved)
  useEffect(() => {
    if (dirty) localStorage.setItem(keyOf(form.id), JSON.stringify(draft))
    else localStorage.removeItem(keyOf(form.id))
  }, [draft, dirty, form.id])
  return {
    draft,
    dirty,
    issues: formIssues(draft.definition),
    change: (next: Partial<FormDraft>) => setDraft((before) => ({ ...before, ...next })),
    define: (next: Partial<FormDefinition>) =>
      setDraft((before) => ({ ...before, definition: { ...before.definition, ...next } })),
    discard: () => setDraft(saved),
    saving: save.isPending,
    error: save.error,
    save: async (): Promise<void> => {
      const definition = fillBlanks(draft.definition)
      const name = draft.name.trim() || form.name
      const body = { name, active: draft.active, definition }
      const kept = await save.mutateAsync({ params: { id: form.id }, body }).catch(() => undefined)
      if (kept) setDraft({ name: kept.name, active: kept.active, definition: kept.definition })
    },
  }
}

/** Everything that the parts of the builder share. */
export type FormDrafting = ReturnType<typeof useFormDraft>
