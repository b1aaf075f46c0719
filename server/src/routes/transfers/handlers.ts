import type { Transfer, transferEndpoints } from '@shirube/contract'
import { transferFilesOf, transferRows } from '@shirube/db/transfer'
import {
  confirmHostKey,
  pauseTransfer,
  removeTransfer,
  runTransferNow,
  saveTransfer,
  testTransfer,
} from '@shirube/runtime'
import { found } from '../../app/found.ts'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'
import { presentFile, presentTransfer } from './present.ts'

/** What is done about exchanges of files. */
export function transferHandlers({
  runtime,
  transferFolder,
}: ServerContext): Handlers<typeof transferEndpoints> {
  const { db } = runtime
  const shown = async (id: string): Promise<Transfer> =>
    presentTransfer(found((await transferRows(db, id))[0]))
  return {
    list: async () => ({ items: (await transferRows(db)).map(presentTransfer), folder: transferFolder }),
    show: ({ params }) => shown(params.id),
    async add({ body, actor }) {
      const id = runtime.newId()
      await saveTransfer(runtime, { id, body }, actor)
      return await shown(id)
    },
    async change({ params, body, actor }) {
      await shown(params.id)
      await saveTransfer(runtime, { id: params.id, body }, actor)
      return await shown(params.id)
    },
    async remove({ params, actor }) {
      await removeTransfer(runtime, params.id, actor)
    },
    test: ({ params }) => testTransfer(runtime, { id: params.id, base: transferFolder }),
    async confirmKey({ params, body, actor }) {
      await confirmHostKey(runtime, { id: params.id, fingerprint: body.fingerprint }, actor)
      return await shown(params.id)
    },
    async run({ params, actor }) {
      await runTransferNow(runtime, params.id, actor)
      return await shown(params.id)
    },
    async pause({ params, actor }) {
      await pauseTransfer(runtime, { id: params.id, paused: true }, actor)
      return await shown(params.id)
    },
    async resume({ params, actor }) {
      await pauseTransfer(runtime, { id: params.id, paused: false }, actor)
      return await shown(params.id)
    },
    async files({ params }) {
      await shown(params.id)
      return { items: (await transferFilesOf(db, params.id)).map(presentFile) }
    },
  }
}
