import type { FilesConfig } from '../config/index.ts'
import { openBucketStore } from './bucket-store.ts'
import type { FileStore } from './file-store.ts'
import { openFolderStore } from './folder-store.ts'

/** Opens the store that is configured. */
export const openFileStore = (config: FilesConfig): FileStore =>
  config.kind === 'folder' ? openFolderStore(config.folder) : openBucketStore(config)
