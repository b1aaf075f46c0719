export { findCompanies, insertCompanies, type NewCompany } from '../company/many-companies.ts'
export { hitsAreWaiting } from '../hit/hits-are-waiting.ts'
export {
  claimManyIdentities,
  insertConsents,
  insertLeads,
  leadRecords,
  updateLeads,
  type WrittenLead,
} from '../identity/many-lead-records.ts'
export { suppressedAddresses } from '../identity/suppressed-addresses.ts'
export { type RememberedLayout, rememberedLayout, rememberLayout } from './import-layouts.ts'
export type { RowToFollow, SettledRow, TroubledRow } from './import-rows.ts'
export {
  insertSettledRows,
  leadsOfEarlierRows,
  markFollowed,
  rowsToFollow,
  troubledImportRows,
} from './import-rows.ts'
export { type ImportedRun, importedRuns } from './imported-runs.ts'
export type { ImportMove, ImportRow, ImportState } from './imports.ts'
export {
  advanceImport,
  deleteReadyImport,
  importList,
  insertImport,
  lockImportAt,
  moveImport,
} from './imports.ts'
export {
  dropPointsOfEvents,
  type EventAt,
  eventsAt,
  pointsToWithdraw,
  withdrawTouches,
} from './touches.ts'
export type { ImportedChange, ImportedPerson, ImportedPlacing, UndoCounts } from './undo-import.ts'
export {
  deleteEmptyCompanies,
  deleteImportedLeads,
  dropKeysSince,
  followNoMore,
  importedChanges,
  importedPeople,
  importedPlacings,
  undoCounts,
} from './undo-import.ts'
