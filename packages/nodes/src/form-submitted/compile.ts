import { checkAssets, type NodeCompile } from '@shirube/engine'
import type { FormSubmitted } from './model.ts'

/** Lets a lead in at each submission of one of the forms. */
export const compiler: NodeCompile<FormSubmitted> = {
  kind: 'trigger',
  starts({ forms }, context) {
    const refs = forms.map((id) => ({ kind: 'form', id }) as const)
    checkAssets(context, 'forms', refs)
    if (forms.length === 0) return [{ kind: 'event', match: { kind: 'form.submitted' } }]
    const where = [{ field: 'form', op: 'oneOf' as const, values: forms }]
    return [{ kind: 'event', match: { kind: 'form.submitted', where } }]
  },
}
