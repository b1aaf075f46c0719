import type { AuditAction } from '@shirube/contract'
import { type AssetUse, type Queryable, type Tx, touchLive } from '@shirube/db'
import type { AssetKind, EpochMs } from '@shirube/kernel'
import { changing } from '../audit/changing.ts'
import { found } from './found.ts'
import { refuseIfUsed } from './refuse-if-used.ts'
import type { ServerContext } from './server-context.ts'

/** What drawings and conditions call each kind that the list of changes names. */
const NAMED = {
  list: 'list',
  segment: 'segment',
  'page-group': 'pageGroup',
  'custom-event': 'customEvent',
  'custom-field': 'customField',
  material: 'material',
} as const satisfies Record<string, AssetKind>

/** How a kind of asset that people name by an id is kept. */
export interface AssetKeeping<Row, Asset extends { readonly id: string }> {
  /** What the list of changes calls it: `list` for `list.changed` and `list.removed`. */
  readonly kind: keyof typeof NAMED
  read(db: Queryable, id: string): Promise<readonly Row[]>
  write(tx: Tx, asset: Asset, now: EpochMs): Promise<void>
  remove(tx: Tx, id: string): Promise<boolean>
  /** True when it decides what events set off: then the next transaction on any lead must see the change. */
  readonly live: boolean
  /** How scenarios and segments refer to it; by its id unless said otherwise. */
  refersBy?(id: string): readonly string[]
  /** What refers to it beside scenarios and segments. */
  usedElsewhere?(tx: Tx, id: string): Promise<readonly AssetUse[]>
  /** Throws when the change may not be made. */
  check?(
    tx: Tx,
    change: { readonly before: Row | undefined; readonly body: Omit<Asset, 'id'> },
  ): Promise<void>
  /** What must also happen, in the same transaction. */
  after?(tx: Tx, id: string, now: EpochMs): Promise<void>
}

/** What is done to any asset: made or replaced, and removed. */
export interface AssetHandlers<Row, Body> {
  put(call: AssetCall & { readonly body: Body }): Promise<Row>
  remove(call: AssetCall): Promise<undefined>
}

type AssetCall = Parameters<typeof changing>[1] & { readonly params: { readonly id: string } }

/** The changes of one kind of asset: in one transaction with their notes, refused while something refers to it. */
export function assetHandlers<Row, Asset extends { readonly id: string }>(
  context: ServerContext,
  keeping: AssetKeeping<Row, Asset>,
): AssetHandlers<Row, Omit<Asset, 'id'>> {
  const { kind } = keeping
  const subjectOf = (id: string) => ({ kind, id })
  return {
    put: (call) =>
      changing(context, call, async (tx, now) => {
        const { id } = call.params
        const [before] = await keeping.read(tx, id)
        await keeping.check?.(tx, { before, body: call.body })
        await keeping.write(tx, { ...call.body, id } as Asset, now)
        if (keeping.live) await touchLive(tx)
        await keeping.after?.(tx, id, now)
        const [after] = await keeping.read(tx, id)
        const action: AuditAction = `${kind}.changed`
        return { answer: found(after), note: { action, subject: subjectOf(id), before, after } }
      }),
    remove: (call) =>
      changing(context, call, async (tx) => {
        const { id } = call.params
        const [before] = await keeping.read(tx, id)
        found(before)
        const named = (keeping.refersBy?.(id) ?? [id]).map((name) => ({ kind: NAMED[kind], id: name }))
        await refuseIfUsed(tx, named, (await keeping.usedElsewhere?.(tx, id)) ?? [])
        await keeping.remove(tx, id)
        if (keeping.live) await touchLive(tx)
        const action: AuditAction = `${kind}.removed`
        return { answer: undefined, note: { action, subject: subjectOf(id), before } }
      }),
  }
}
