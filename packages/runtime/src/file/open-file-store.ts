import { AppError } from '@shirube/kernel'
import type { FilesConfig } from '../config/index.ts'
import type { FileStore } from './file-store.ts'
import { openFolderStore } from './folder-store.ts'

/** Opens the store that is configured. Throws `not_configured` for a kind that this release does not know. */
export function openFileStore(config: FilesConfig): FileStore {
  if (config.kind === 'folder') return openFolderStore(config.folder)
  throw new AppError('not_configured', 'FILES_URL must be a file: URL; this release keeps files in a folder')
}
