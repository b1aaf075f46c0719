import type { Stage } from '@shirube/audience'
import type { Material, materialEndpoints } from '@shirube/contract'
import { deleteMaterial, fileById, type MaterialListRow, materialList, putMaterial } from '@shirube/db'
import { AppError } from '@shirube/kernel'
import { assetHandlers } from '../../app/asset-change.ts'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'

const NO_FILE = { ja: 'このファイルはありません', en: 'There is no such file' } as const

const present = ({ stage, tags, file, ...material }: MaterialListRow): Material => ({
  ...material,
  tags: [...tags],
  ...(stage !== null && { stage: stage as Stage }),
  ...(file && { file: { id: file.id, name: file.name, mediaType: file.mediaType, size: file.size } }),
})

interface MaterialDraft {
  readonly id: string
  readonly name: string
  readonly file?: string | undefined
  readonly stage?: Stage | undefined
  readonly tags: readonly string[]
}

/** What is done about documents. */
export function materialHandlers(context: ServerContext): Handlers<typeof materialEndpoints> {
  const { put, remove } = assetHandlers(context, {
    kind: 'material',
    read: materialList,
    write: (tx, { id, name, file, stage, tags }: MaterialDraft, now) =>
      putMaterial(tx, { id, name, tags, stage: stage ?? null, fileId: file ?? null }, now),
    remove: deleteMaterial,
    live: false,
    async check(tx, { body }) {
      if (body.file === undefined || (await fileById(tx, body.file))) return
      throw new AppError('bad_input', NO_FILE, {
        issues: [{ path: 'file', message: NO_FILE.en, text: NO_FILE }],
      })
    },
  })
  return {
    list: async () => ({ items: (await materialList(context.runtime.db)).map(present) }),
    put: async (call) => present(await put(call)),
    remove,
  }
}
