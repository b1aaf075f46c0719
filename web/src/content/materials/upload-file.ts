import { LARGEST_FILE, type StoredFile, storedFileSchema } from '@shirube/contract'
import { type FileUpload, sendFile } from '../../api/send-file.ts'

/** True for a file that the server would refuse for its size. */
export const isTooLarge = (file: File): boolean => file.size > LARGEST_FILE

/** Sends a file to the server, to be kept there. Throws `ProblemError`. */
export const uploadFile = (upload: FileUpload): Promise<StoredFile> =>
  sendFile('/files', storedFileSchema, upload)
