import {
  type HostKey,
  hostKeySchema,
  type SftpAddress,
  type Transfer,
  type TransferSettings,
  transferSettingsSchema,
} from '@shirube/contract'
import type { Queryable } from '@shirube/db'
import { type TransferRow, transferRows } from '@shirube/db/transfer'
import { AppError } from '@shirube/kernel'

/** The transfer with this id. Throws `not_found`. */
export async function demandTransfer(db: Queryable, id: string): Promise<TransferRow> {
  const [row] = await transferRows(db, id)
  if (!row) throw new AppError('not_found', `There is no transfer ${id}`)
  return row
}

/** What a transfer does. */
export const settingsOf = (row: Pick<TransferRow, 'settings'>): TransferSettings =>
  transferSettingsSchema.parse(row.settings)

const keyOf = (value: unknown): HostKey | undefined => hostKeySchema.safeParse(value).data

/** The confirmed key of a transfer's server, and the one that it showed last where it is another. */
export const keysOf = (
  row: Pick<TransferRow, 'hostKey' | 'offeredKey'>,
): { readonly host: HostKey | undefined; readonly offered: HostKey | undefined } => ({
  host: keyOf(row.hostKey),
  offered: keyOf(row.offeredKey),
})

/** How a transfer stands. */
export function stateOf(row: TransferRow): Transfer['state'] {
  const { host, offered } = keysOf(row)
  if (settingsOf(row).place.kind === 'sftp') {
    if (!host) return 'unconfirmed'
    if (offered) return 'changed-key'
  }
  return row.paused ? 'paused' : 'active'
}

/** True when two places are one account on one server: only there a confirmed key and kept credentials hold. */
export const isSameAccount = (a: SftpAddress, b: SftpAddress): boolean =>
  a.host === b.host && a.port === b.port && a.user === b.user
