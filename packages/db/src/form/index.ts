export type { KnownFields } from './known-fields.ts'
export { knownFields } from './known-fields.ts'
export { newestMailVersion } from './newest-mail-version.ts'
export type { PendingSubmission } from './pending-submissions.ts'
export {
  confirmPending,
  countPending,
  forgetExpired,
  insertPending,
  pendingById,
} from './pending-submissions.ts'
