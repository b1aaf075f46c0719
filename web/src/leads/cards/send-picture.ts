import { API_ROOT, keptPictureSchema } from '@shirube/contract'
import { sendFile } from '../../api/send-file.ts'

/** Where the picture of a card is shown from. */
export const picturePath = (card: string): string => `${API_ROOT}/business-cards/${card}/picture`

/** Keeps the picture of a card beside it. Throws `ProblemError`. */
export const sendPicture = async (card: string, file: File): Promise<void> => {
  await sendFile(`/business-cards/${card}/picture`, keptPictureSchema, { file, onProgress: () => undefined })
}
