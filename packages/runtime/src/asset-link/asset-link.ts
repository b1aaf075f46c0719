import { materialList, survivorOf } from '@shirube/db'
import { AppError, asId, type LeadId } from '@shirube/kernel'
import type { MachineReason } from '../collect/classify.ts'
import { joinVisitor } from '../identity/join-visitor.ts'
import { ingest } from '../ingest/ingest.ts'
import type { Runtime } from '../runtime.ts'

/** A document for one lead. */
export interface AssetGrant {
  readonly material: string
  readonly lead: LeadId
  /** The form that it was given for. */
  readonly form?: string
}

const DAY = 86_400_000
/** How long a link opens the document. */
export const ASSET_LINK_DAYS = 14

/** What a link turned out to be. */
export type ReadAssetLink =
  | (AssetGrant & { readonly kind: 'open'; readonly id: string })
  | (AssetGrant & { readonly kind: 'expired' })
  | { readonly kind: 'forged' }

const SHAPE = /^([a-z0-9_-]{1,60})~([0-9a-f-]{36})~([a-z0-9_-]{0,60})~([0-9a-f-]{36})~([0-9a-z]{1,11})$/u

/** The signed path of a document for one lead; each call makes another link, whose opening counts once. */
export function makeAssetPath(runtime: Runtime, grant: AssetGrant): string {
  const until = (runtime.clock.now() + ASSET_LINK_DAYS * DAY).toString(36)
  const text = [grant.material, grant.lead, grant.form ?? '', runtime.newId(), until].join('~')
  return `/m/${Buffer.from(text).toString('base64url')}.${runtime.keyring.sign('asset', text)}`
}

/** Reads the token of a link; one that is not ours, or was changed, is forged. */
export function readAssetLink(runtime: Pick<Runtime, 'keyring' | 'clock'>, token: string): ReadAssetLink {
  const cut = token.indexOf('.')
  const text = Buffer.from(token.slice(0, Math.max(0, cut)), 'base64url').toString('utf8')
  const [, material = '', lead = '', form = '', id = '', until = ''] = SHAPE.exec(text) ?? []
  const canonical = Buffer.from(text).toString('base64url') === token.slice(0, Math.max(0, cut))
  if (material === '' || !canonical || !runtime.keyring.verify('asset', text, token.slice(cut + 1)))
    return { kind: 'forged' }
  const grant = { material, lead: asId<LeadId>(lead), ...(form !== '' && { form }) }
  if (Number.parseInt(until, 36) < runtime.clock.now()) return { kind: 'expired', ...grant }
  return { kind: 'open', id, ...grant }
}

/** Who opened a document: by what machine, or in which browser. */
export interface AssetOpening {
  readonly machine: MachineReason | undefined
  readonly visitor?: { readonly id: string; readonly ip?: string; readonly userAgent?: string }
}

/**
 * Notes that a document was opened: once for each link, and never for a program that only looks. A browser that
 * opens it is the lead's.
 */
export async function noteDownload(
  runtime: Runtime,
  link: Extract<ReadAssetLink, { kind: 'open' }>,
  opening: AssetOpening,
): Promise<void> {
  const [material] = await materialList(runtime.db, link.material)
  if (!material) throw new AppError('not_found', 'There is no such material')
  const lead = (await survivorOf(runtime.db, link.lead)) ?? link.lead
  const machine = opening.machine !== undefined
  const { form } = link
  const payload = { material: material.id, tags: [...material.tags], ...(form !== undefined && { form }) }
  const { visitor } = opening
  await ingest(runtime, lead, {
    kind: 'asset.downloaded',
    payload,
    machine,
    ...(opening.machine !== undefined && { machineReason: opening.machine }),
    // A scanner that came first does not use up the person's own opening.
    once: { source: machine ? 'asset-machine' : 'asset', id: link.id },
    ...(visitor &&
      !machine && {
        within: async (session) => {
          await joinVisitor(session, visitor)
        },
      }),
  })
}
