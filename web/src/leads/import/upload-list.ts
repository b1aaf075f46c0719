import { type SurveyedImport, surveyedImportSchema } from '@shirube/contract'
import { type FileUpload, sendFile } from '../../api/send-file.ts'

/** Sends a list to the server, which looks at it as a whole. Throws `ProblemError` that names the place at fault. */
export const uploadList = (upload: FileUpload): Promise<SurveyedImport> =>
  sendFile('/imports', surveyedImportSchema, upload)
