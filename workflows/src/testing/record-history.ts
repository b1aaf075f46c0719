import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { WorkflowHandle } from '@temporalio/client'
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js'

/** Where the histories of released shapes of the workflow are kept. */
export const HISTORIES = fileURLToPath(new URL('../../histories/', import.meta.url))

/** Writes a run's history down when SHIRUBE_RECORD_HISTORIES=1: once for each shape that a release has. */
export async function recordHistory(name: string, handle: WorkflowHandle): Promise<void> {
  if (process.env['SHIRUBE_RECORD_HISTORIES'] !== '1') return
  await mkdir(HISTORIES, { recursive: true })
  // Who ran it says nothing about the workflow, but something about the machine.
  const text = historyToJSON(await handle.fetchHistory()).replaceAll(
    /"identity":\s*"[^"]*"/gu,
    '"identity": "worker"',
  )
  await writeFile(`${HISTORIES}${name}.json`, `${JSON.stringify(JSON.parse(text), null, 1)}\n`)
}
