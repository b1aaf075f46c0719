export type { ApiKeyRow } from './api-keys.ts'
export { apiKeyByHash, apiKeyRows, insertApiKey, revokeApiKey, touchApiKey } from './api-keys.ts'
export type { OneTimeToken } from './one-time-tokens.ts'
export {
  lastTokenAt,
  openInvitations,
  replaceToken,
  useToken,
  withdrawInvitation,
} from './one-time-tokens.ts'
export type { NewSession } from './sessions.ts'
export {
  deleteSession,
  deleteSessionsOf,
  forgetOldSessions,
  insertSession,
  touchSession,
  userOfSession,
} from './sessions.ts'
export type { Failures } from './sign-in-failures.ts'
export { clearSignInFailures, noteSignInFailure, signInFailures } from './sign-in-failures.ts'
