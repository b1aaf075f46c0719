import type { TakingSettings } from '@shirube/contract'
import type { FileStore } from '../file/file-store.ts'
import type { OpenPlace } from './place/transfer-place.ts'

/** A transfer that takes files in, with its place open. */
export interface Taking {
  readonly transfer: { readonly id: string; readonly name: string }
  readonly settings: TakingSettings
  readonly place: OpenPlace
  readonly files: FileStore
  readonly publicUrl: string
  /** False once the work is to be left to a later run. */
  readonly goOn: () => boolean
}
