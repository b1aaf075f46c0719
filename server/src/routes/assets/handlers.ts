import type { Asset, assetEndpoints } from '@shirube/contract'
import { assetCatalogue, type CatalogueRow } from '@shirube/db'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'

const present = ({ kind, id, name, nameEn, hint, stage, fieldType, archived }: CatalogueRow): Asset => ({
  kind,
  id,
  name,
  archived,
  ...(nameEn !== null && { nameEn }),
  ...(hint !== null && { hint }),
  ...(stage !== null && { stage }),
  ...(fieldType !== null && { fieldType }),
})

/** What is done when somebody asks what things are called. */
export const assetHandlers = ({ runtime }: ServerContext): Handlers<typeof assetEndpoints> => ({
  async list() {
    return { items: (await assetCatalogue(runtime.db)).map(present) }
  },
})
