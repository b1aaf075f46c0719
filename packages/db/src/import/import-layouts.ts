import type { EpochMs } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'

/** How lists of a layout were taken in the last time. */
export interface RememberedLayout {
  readonly columns: readonly string[]
  readonly usedAt: EpochMs
}

/** What is remembered of a layout. */
export async function rememberedLayout(
  db: Queryable,
  fingerprint: string,
): Promise<RememberedLayout | undefined> {
  const [row] = await db<RememberedLayout[]>`
    select columns, used_at as "usedAt" from import_layouts where fingerprint = ${fingerprint}`
  return row
}

/** Remembers what the columns of a layout became. */
export async function rememberLayout(
  tx: Queryable,
  layout: { readonly fingerprint: string; readonly columns: readonly string[] },
  now: EpochMs,
): Promise<void> {
  await tx`
    insert into import_layouts (fingerprint, columns, used_at)
    values (${layout.fingerprint}, ${tx.json([...layout.columns])}, ${now})
    on conflict (fingerprint) do update set columns = excluded.columns, used_at = excluded.used_at`
}
