import type { FormDefinition } from '@shirube/contract'
import type { Language } from '@shirube/kernel'
import { PAGE_STYLE_PATH, pageText } from '../../page/page.ts'
import { PAGE_STYLE } from '../../page/page-style.ts'
import { presentForm, presentThanks } from '../forms/present.ts'

/** The form as visitors will see it, with its look inside, for a frame that loads nothing. */
export function previewForm(asked: {
  readonly language: Language
  readonly definition: FormDefinition
  readonly page: 'form' | 'thanks'
}): string {
  const { language, definition, page } = asked
  const document = definition.material === undefined ? {} : { document: '#' }
  const shown =
    page === 'form'
      ? presentForm({ id: 'preview', definition, language, stamp: '' })
      : presentThanks(definition, { id: 'preview', language, ...document })
  const link = `<link rel="stylesheet" href="${PAGE_STYLE_PATH}">`
  return pageText({ ...shown, tracked: false }).replace(link, `<style>${PAGE_STYLE}</style>`)
}
