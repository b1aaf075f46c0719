import type { FormDefinition } from '@shirube/contract'
import type { Language, LeadId } from '@shirube/kernel'
import { makeAssetPath } from '@shirube/runtime'
import type { ServerContext } from '../../app/server-context.ts'

/** Where the browser goes once a form was taken in: another page of the organisation, or the thanks with the document. */
export function afterForm(
  context: ServerContext,
  about: {
    readonly form: { readonly id: string; readonly definition: FormDefinition }
    readonly lead: LeadId
    readonly language: Language
  },
): string {
  const { form, lead, language } = about
  const { material, thanks } = form.definition
  if (thanks.redirect !== undefined) return thanks.redirect
  const grant = material === undefined ? undefined : { material, lead, form: form.id }
  const query = new URLSearchParams({
    lang: language,
    ...(grant && { d: makeAssetPath(context.runtime, grant).slice('/m/'.length) }),
  })
  return `/f/${form.id}/thanks?${query.toString()}`
}
