import type { mailPreviewEndpoints } from '@shirube/contract'
import { customFieldList } from '@shirube/db'
import { LIQUID_FILTERS } from '@shirube/email'
import { mjmlVocabulary } from '@shirube/email/render'
import { previewMail } from '@shirube/runtime'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'
import { countGaps } from './count-gaps.ts'
import { presentPreview } from './present.ts'

/** What is answered about mails that are being written. */
export const mailPreviewHandlers = (context: ServerContext): Handlers<typeof mailPreviewEndpoints> => ({
  show: async ({ body }) => presentPreview(await previewMail(context.runtime, body)),
  async gaps({ query }) {
    const custom = await customFieldList(context.runtime.db)
    const ids = custom.map(({ id }) => id)
    return await countGaps(context.runtime, query.fields.split(',').filter(Boolean).slice(0, 40), ids)
  },
  vocabulary: async () => ({
    elements: mjmlVocabulary().map(({ tag, attributes, children }) => ({
      tag,
      attributes: attributes.map(({ name, values }) => ({ name, values: [...values] })),
      children: [...children],
    })),
    filters: [...LIQUID_FILTERS].toSorted(),
  }),
})
