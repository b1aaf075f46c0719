import {
  formEndpoints,
  listEndpoints,
  mailEndpoints,
  type TemplateAsset,
  teamEndpoints,
} from '@shirube/contract'
import type { Language } from '@shirube/kernel'
import { call } from '../../api/call.ts'

/** Makes what a template brings along; a team begins with the person who makes it. */
export async function makeAsset(
  asset: TemplateAsset,
  about: { readonly language: Language; readonly me: string },
): Promise<void> {
  const params = { id: asset.id }
  const name = asset.name[about.language]
  switch (asset.kind) {
    case 'mail':
      await call(mailEndpoints.put, { params, body: { name, content: asset.content } })
      return
    case 'form':
      await call(formEndpoints.put, { params, body: { name, definition: asset.definition } })
      return
    case 'list':
      await call(listEndpoints.put, { params, body: { name } })
      return
    case 'team':
      await call(teamEndpoints.put, { params, body: { name, members: [about.me] } })
  }
}
