import type { Stage } from '@shirube/audience'
import type { ListedMaterial, Material, materialEndpoints } from '@shirube/contract'
import {
  deleteMaterial,
  fileById,
  formsGiving,
  leadRecord,
  type MaterialListRow,
  materialDownloads,
  materialList,
  putMaterial,
} from '@shirube/db'
import { AppError, asId, badInput, type LeadId } from '@shirube/kernel'
import { ASSET_LINK_DAYS, makeAssetPath } from '@shirube/runtime'
import { assetHandlers } from '../../app/asset-change.ts'
import type { Call } from '../../app/call.ts'
import { found } from '../../app/found.ts'
import { presentUsed } from '../../app/present-used.ts'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'
import { usesByAsset } from '../../app/uses-by-asset.ts'
import { changing } from '../../audit/changing.ts'

const DAY = 86_400_000
const NOT_YET = { ja: 'この資料にはまだファイルがありません', en: 'This document has no file yet' } as const
const NO_FILE = { ja: 'このファイルはありません', en: 'There is no such file' } as const

const present = ({ stage, tags, file, ...material }: MaterialListRow): Material => ({
  ...material,
  tags: [...tags],
  ...(stage !== null && { stage: stage as Stage }),
  ...(file && { file: { id: file.id, name: file.name, mediaType: file.mediaType, size: file.size } }),
})

async function listMaterials({ runtime }: ServerContext): Promise<{ items: ListedMaterial[] }> {
  const { db } = runtime
  const materials = await materialList(db)
  const ids = materials.map(({ id }) => id)
  const opened = new Map((await materialDownloads(db)).map((count) => [count.material, count]))
  const usesOf = await usesByAsset(db, 'material', ids)
  const items: ListedMaterial[] = []
  for (const material of materials) {
    const { downloads = 0, people = 0 } = opened.get(material.id) ?? {}
    const forms = await formsGiving(db, material.id)
    const given = forms.map((form) => ({ kind: 'form' as const, ...form }))
    const used = [...given, ...usesOf(material.id).map(presentUsed)]
    items.push({ ...present(material), downloads, people, uses: used })
  }
  return { items }
}

async function linkMaterial(
  context: ServerContext,
  call: Call<typeof materialEndpoints.link>,
): Promise<{ url: string; until: number }> {
  const { runtime, publicUrl } = context
  const { id: material } = call.params
  const lead = asId<LeadId>(call.body.lead)
  return await changing(context, call, async (tx, now) => {
    const kept = found((await materialList(tx, material))[0])
    if (!kept.file) throw new AppError('conflict', NOT_YET)
    found(await leadRecord(tx, lead))
    const answer = {
      url: `${publicUrl}${makeAssetPath(runtime, { material, lead })}`,
      until: now + ASSET_LINK_DAYS * DAY,
    }
    const subject = { kind: 'material', id: material }
    return { answer, note: { action: 'material.linked' as const, subject, after: { lead } } }
  })
}

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
    usedElsewhere: async (tx, id) =>
      (await formsGiving(tx, id)).map((form) => ({ ...form, kind: 'form', n: null, minor: null })),
    async check(tx, { body }) {
      if (body.file === undefined || (await fileById(tx, body.file))) return
      throw badInput('file', NO_FILE)
    },
  })
  return {
    list: () => listMaterials(context),
    put: async (call) => present(await put(call)),
    link: (call) => linkMaterial(context, call),
    remove,
  }
}
