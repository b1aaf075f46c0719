import { type WritingSettings } from '@shirube/contract'
import { transaction } from '@shirube/db'
import {
  abandonWriting,
  changeFile,
  enterFile,
  fileWrittenFor,
  type TransferFileRow,
} from '@shirube/db/transfer'
import type { EpochMs } from '@shirube/kernel'
import { localTime } from '@shirube/kernel/zone'
import { openLeadFile } from '../lead-export/export-leads.ts'
import type { Runtime } from '../runtime.ts'
import { filterOf } from './filter-of.ts'
import type { OpenPlace } from './place/transfer-place.ts'
import { tellOfFile } from './tell-of-file.ts'

/** A transfer that writes files, with its place open, and the time for which one is to be written. */
export interface Writing {
  readonly transfer: { readonly id: string; readonly name: string }
  readonly settings: WritingSettings
  readonly place: OpenPlace
  readonly slot: EpochMs
  readonly publicUrl: string
}

/** The name of the file that is written for a time, by the organisation's clock. */
export function nameFor(fileName: string, slot: EpochMs, zone: string): string {
  const { date, time } = localTime(slot, zone)
  return fileName.replaceAll('{date}', date.replaceAll('-', '')).replaceAll('{time}', time.replace(':', ''))
}

const isPart = (name: string, of: string): boolean => name.startsWith(`.${of}.`) && name.endsWith('.part')

/** Writes the leads under a passing name, and notes how large the file is before it gets its own. */
async function writeLeads(runtime: Runtime, writing: Writing, file: TransferFileRow): Promise<void> {
  const { settings, place, transfer } = writing
  const { language } = (await runtime.live.current(runtime.db)).organisation
  const filter = await filterOf(runtime.db, settings.whom)
  const leads = await openLeadFile(
    runtime,
    { filter, format: settings.format, language },
    // Administrators set transfers up.
    { actor: { kind: 'system' }, subject: { kind: 'transfer', id: transfer.id }, personal: true },
  )
  const part = `.${file.name}.${runtime.newId().slice(-8)}.part`
  const size = await place.write(part, leads.bytes)
  await changeFile(runtime.db, file.id, { size, rows: leads.people })
}

/** Gives the written file its name and says that it is complete. */
async function publish(writing: Writing, file: TransferFileRow, size: number): Promise<void> {
  const { settings, place } = writing
  const { name } = file
  const lying = await place.list()
  const parts = lying.filter((one) => isPart(one.name, name))
  const written = parts.find((one) => one.size === size)
  const marker = settings.marker === undefined ? undefined : `${name}${settings.marker}`
  // Whoever waits for the marker must not find the one of an earlier file beside this one.
  if (written && marker !== undefined) await place.remove(marker)
  if (written) await place.rename(written.name, name)
  for (const part of parts) if (part !== written) await place.remove(part.name)
  const there = written !== undefined || lying.some((one) => one.name === name)
  if (marker !== undefined && there) await place.write(marker, nothing())
}

// oxlint-disable-next-line require-yield -- a file of no bytes
async function* nothing(): AsyncGenerator<Uint8Array> {}

async function beginFile(runtime: Runtime, writing: Writing): Promise<TransferFileRow | undefined> {
  const { transfer, settings, slot } = writing
  const { timeZone } = (await runtime.live.current(runtime.db)).organisation
  const name = nameFor(settings.fileName, slot, timeZone)
  const file = { id: runtime.newId(), transferId: transfer.id, name, size: 0, modifiedAt: slot } as const
  const known = await fileWrittenFor(runtime.db, transfer.id, slot)
  await abandonWriting(runtime.db, transfer.id, slot)
  if (!known) await enterFile(runtime.db, { ...file, state: 'writing' }, runtime.clock.now())
  return known ?? (await fileWrittenFor(runtime.db, transfer.id, slot))
}

/**
 * Writes the file for a time, once: under a passing name first, so that nobody reads half of it, then under its own,
 * then the marker. Who is killed goes on where that was.
 */
export async function writeFileFor(runtime: Runtime, writing: Writing): Promise<void> {
  const begun = await beginFile(runtime, writing)
  if (!begun || begun.state === 'written') return
  if (begun.rows === null) await writeLeads(runtime, writing, begun)
  const file = await fileWrittenFor(runtime.db, writing.transfer.id, writing.slot)
  if (!file) return
  await publish(writing, file, file.size)
  await transaction(runtime.db, async (tx) => {
    await changeFile(tx, file.id, { state: 'written', endedAt: runtime.clock.now() })
    const told = { kind: 'written', name: file.name, rows: file.rows ?? 0 } as const
    await tellOfFile(runtime, tx, { ...writing, file: file.id, told })
  })
}
