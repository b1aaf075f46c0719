import type { TransferSettings } from '@shirube/contract'
import type { Tx } from '@shirube/db'
import { assertNever, type Localised } from '@shirube/kernel'
import type { Runtime } from '../runtime.ts'
import { type Notice, tellColleagues } from './tell-colleagues.ts'

/** What became of a file, as far as colleagues are told at once. */
export type ToldOfFile =
  | { readonly kind: 'waiting'; readonly name: string; readonly id: string }
  | { readonly kind: 'failed'; readonly name: string; readonly fault: Localised }
  | { readonly kind: 'written'; readonly name: string; readonly rows: number }

/** Where a transfer is seen and set up. */
export const transferPage = (publicUrl: string, id: string): string =>
  `${publicUrl}/settings/transfers?open=${id}`

const amount = (n: number, language: 'ja' | 'en'): string => n.toLocaleString(language)

function noticeOf(
  about: {
    readonly file: string
    readonly transfer: string
    readonly page: string
    readonly publicUrl: string
  },
  told: ToldOfFile,
): Notice {
  const { file, transfer, page, publicUrl } = about
  const base = { key: `${file}:${told.kind}`, kind: told.kind } as const
  const names = { transfer, file: told.name }
  switch (told.kind) {
    case 'waiting':
      return { ...base, words: () => names, url: `${publicUrl}/import?list=${told.id}` }
    case 'failed':
      return { ...base, words: (language) => ({ ...names, fault: told.fault[language] }), url: page }
    case 'written':
      return { ...base, words: (language) => ({ ...names, rows: amount(told.rows, language) }), url: page }
    default:
      return assertNever(told)
  }
}

/** Tells the named colleagues what became of a file, once. */
export async function tellOfFile(
  runtime: Runtime,
  tx: Tx,
  about: {
    readonly transfer: { readonly id: string; readonly name: string }
    readonly settings: Pick<TransferSettings, 'notify'>
    readonly publicUrl: string
    readonly file: string
    readonly told: ToldOfFile
  },
): Promise<void> {
  const { transfer, settings, publicUrl, file, told } = about
  const page = transferPage(publicUrl, transfer.id)
  const notice = noticeOf({ file, transfer: transfer.name, page, publicUrl }, told)
  await tellColleagues(runtime, tx, { notify: settings.notify, notice })
}
