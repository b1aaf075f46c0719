export { chromiumFlags, type ObtainedChromium, obtainChromium } from './chromium/obtain-chromium.ts'
export { type Inbox, openInbox } from './inbox/inbox.ts'
export { type RunningInbox, startInbox } from './inbox/start-inbox.ts'
export type { MailEnvelope, StoredMail } from './inbox/stored-mail.ts'
export { type Attempt, PartError, reasonOf } from './part-error.ts'
export { discardPostgres } from './postgres/discard-postgres.ts'
export { type RunningPostgres, startPostgres } from './postgres/start-postgres.ts'
export { freePort, isPortFree } from './process/free-port.ts'
export {
  commandLineOf,
  identityOf,
  isRunning,
  type ProcessIdentity,
  parentOf,
  processIdentitySchema,
} from './process/identity.ts'
export { stopProcess } from './process/stop-process.ts'
export { waitUntil } from './process/wait-until.ts'
export { cacheFolder } from './release/cache-folder.ts'
export type { Obtained } from './release/obtain-release.ts'
export { obtainTemporal } from './temporal/obtain-temporal.ts'
export { obtainTestServer } from './temporal/obtain-test-server.ts'
export { discardTemporal, type RunningTemporal, startTemporal } from './temporal/start-temporal.ts'
