import type { FormDefinition } from '@shirube/contract'
import type { Language, LeadId } from '@shirube/kernel'
import { makeAssetPath } from '@shirube/runtime'
import type { ServerContext } from '../../app/server-context.ts'
import { type Stand, standQuery } from './standing.ts'

/** Where the browser goes once a form was taken in: another page of the organisation, or the thanks with the document. */
export function afterForm(
  context: ServerContext,
  about: {
    readonly form: { readonly id: string; readonly definition: FormDefinition }
    readonly lead: LeadId
    readonly language: Language
    readonly stand?: Stand
  },
): string {
  const { form, lead, language, stand = 'page' } = about
  const { material, thanks } = form.definition
  if (thanks.redirect !== undefined && stand === 'page') return thanks.redirect
  // On a device for many people nobody's document is left lying; its link goes out with the answer by mail.
  const grant = material === undefined || stand === 'kiosk' ? undefined : { material, lead, form: form.id }
  const query = new URLSearchParams({
    lang: language,
    ...standQuery(stand),
    ...(grant && { d: makeAssetPath(context.runtime, grant).slice('/m/'.length) }),
  })
  return `/f/${form.id}/thanks?${query.toString()}`
}
