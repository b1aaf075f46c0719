export {
  type ApiKeyRow,
  apiKeyByHash,
  apiKeyRows,
  insertApiKey,
  revokeApiKey,
  touchApiKey,
} from './account/api-keys.ts'
export {
  lastTokenAt,
  type OneTimeToken,
  openInvitations,
  replaceToken,
  useToken,
  withdrawInvitation,
} from './account/one-time-tokens.ts'
export {
  deleteSession,
  deleteSessionsOf,
  forgetOldSessions,
  insertSession,
  type NewSession,
  touchSession,
  userOfSession,
} from './account/sessions.ts'
export {
  clearSignInFailures,
  type Failures,
  noteSignInFailure,
  signInFailures,
} from './account/sign-in-failures.ts'
export { deleteTeam, putTeam, type TeamRow, teamRows } from './account/teams.ts'
export {
  accountByEmail,
  insertUser,
  lockAdmins,
  noteSignIn,
  passwordHashOf,
  type UserChange,
  type UserRow,
  updateUser,
  userById,
  userRows,
} from './account/users.ts'
export { assetCatalogue, type CatalogueRow } from './asset/asset-catalogue.ts'
export { type AssetName, type AssetUse, assetNames, scenarioUses, usesOf } from './asset/asset-names.ts'
export {
  type CustomEventListRow,
  customEventList,
  deleteCustomEvent,
  putCustomEvent,
} from './asset/custom-events.ts'
export {
  type CustomFieldListRow,
  customFieldList,
  deleteCustomField,
  putCustomField,
} from './asset/custom-fields.ts'
export { type FileRow, fileById, insertFile } from './asset/files.ts'
export {
  type FormCount,
  type FormListRow,
  formCounts,
  formList,
  formsGiving,
  putForm,
} from './asset/forms.ts'
export {
  deleteList,
  hasList,
  type ListWithCount,
  listMembers,
  listsWithCounts,
  type MemberRow,
  putList,
  segmentMembers,
} from './asset/lists.ts'
export {
  archiveMail,
  frozenContent,
  insertMailVersion,
  lockMails,
  type MailListRow,
  type MailRow,
  type MailVersionRow,
  mailById,
  mailList,
  mailVersion,
  mailVersions,
  putMail,
} from './asset/mails.ts'
export {
  deleteMaterial,
  type MaterialListRow,
  materialDownloads,
  materialList,
  putMaterial,
} from './asset/materials.ts'
export { deletePageGroup, type PageGroupListRow, pageGroupList, putPageGroup } from './asset/page-groups.ts'
export {
  deleteSegment,
  markSegmentBuilt,
  putSegment,
  type SegmentRow,
  segmentList,
} from './asset/segments.ts'
export { type AskedFit, fitDifferences } from './audience/fit-differences.ts'
export { type AskedAudience, countMatching, membersOf, sampleMatching } from './audience/matching-leads.ts'
export { segmentDifferences } from './audience/segment-differences.ts'
export { type Actor, type AuditEntry, type AuditRow, appendAudit, auditRows } from './audit/audit.ts'
export {
  type CompanyKeys,
  findCompany,
  insertCompany,
  leadsOfCompany,
  lockCompanyKeys,
  setCompanyDomain,
} from './company/companies.ts'
export { describeCompany } from './company/describe-company.ts'
export {
  liveRuleSet,
  type OrganisationRow,
  organisationRow,
  pageGroupRows,
  segmentRows,
  systemListIds,
  touchLive,
} from './config/live.ts'
export { moveClock, readClockOffset } from './config/test-clock.ts'
export { type Database, openDatabase, type Queryable, type Tx } from './connect/database.ts'
export { isMigrated, migrate } from './connect/migrate.ts'
export { retriedTransaction, transaction } from './connect/transaction.ts'
export {
  claimEventKey,
  eventsAfter,
  insertEvent,
  insertEvents,
  type TimelineEvent,
  timeline,
} from './event/events.ts'
export { advanceClock, type LockedClock, lockLead, lockLeads } from './event/lead-clock.ts'
export { advanceClocks, type LockedClocks, lockManyLeads, waitsOfLeads } from './event/many-leads.ts'
export { ensurePartitions } from './event/partitions.ts'
export { insertSubmission, lastSubmitted, type NewSubmission } from './form/submissions.ts'
export { appendHits, type NewHit } from './hit/append-hits.ts'
export {
  claimQueuedHits,
  keepHits,
  type QueuedHit,
  queuedHits,
  setHitsAside,
  type TakenHit,
  takeHits,
  takeVisitorHits,
  type WaitingHit,
} from './hit/queued-hits.ts'
export { holdShards, releaseShards, SHARDS } from './hit/shards.ts'
export { type TrackedPageRow, trackedPages } from './hit/tracked-pages.ts'
export {
  lockVisitor,
  type Sighting,
  setLeadOfVisitor,
  type VisitorRow,
  visitorsOfLead,
} from './hit/visitors.ts'
export { claimRequest } from './identity/claim-request.ts'
export { type ConsentRecord, type ConsentRow, consentsOf, insertConsent } from './identity/consents.ts'
export {
  claimIdentities,
  findIdentities,
  type IdentityKey,
  type IdentityKind,
  identitiesOf,
  type KnownIdentity,
} from './identity/identities.ts'
export {
  insertLead,
  knownLeads,
  type LeadPatch,
  type LeadRecord,
  leadRecord,
  patchLead,
  survivorOf,
} from './identity/lead-record.ts'
export {
  fillImport,
  type ImportedRow,
  type ImportRow,
  importList,
  insertImport,
  moveImport,
  openImportRows,
  rejectedImportRows,
  settleImportRow,
} from './import/imports.ts'
export {
  addToList,
  removeFromList,
  setLeadField,
  setLeadOwner,
  setLeadQualification,
  setLeadStage,
  setSegmentMember,
} from './lead/change-lead.ts'
export { loadFacts } from './lead/load-facts.ts'
export { bookScore, entriesOfRules, leadsHolding, type NewScoreEntry, pointsSince } from './lead/score.ts'
export { type LeadBriefRow } from './lead-read/lead-brief.ts'
export {
  countLeads,
  type LeadCursor,
  type LeadFilter,
  type LeadListRow,
  leadBriefs,
  leadsByScore,
} from './lead-read/lead-list.ts'
export {
  eventsBySeq,
  type LeadProfileRow,
  leadProfile,
  type ScoreEntryRow,
  scoreEntriesOf,
} from './lead-read/lead-profile.ts'
export {
  type MembershipKind,
  type MovedMembership,
  moveMemberships,
  moveMembershipsBack,
} from './merge/memberships.ts'
export {
  dropClock,
  insertMerge,
  type MergeRow,
  markUndone,
  mergeById,
  recomputeScores,
  restoreClock,
} from './merge/merges.ts'
export {
  type HistoryMove,
  type HistorySplit,
  moveHistory,
  moveHistoryBack,
  shiftReasons,
} from './merge/move-history.ts'
export { type Move, type MovedRows, moveRows, moveRowsBack } from './merge/move-rows.ts'
export {
  lockRunsOf,
  type MergedRun,
  type MovedRun,
  moveRuns,
  moveRunsBack,
  putRunState,
  runsById,
} from './merge/move-runs.ts'
export { type OpenWork, openWorkOf, type RevivedRun, reviveRun } from './merge/revive-run.ts'
export { type AcceptedMessage, acceptQueued } from './message/accept-queued.ts'
export { type ClaimedMessage, claimMessages, type LaneRoom } from './message/claim-messages.ts'
export { beatDispatcher, type Doubts, forgetDispatchers, sweepDoubts } from './message/dispatchers.ts'
export { copyMessage, settleDoubtful } from './message/doubt.ts'
export { dueLanes } from './message/due-lanes.ts'
export { type Lease, releaseMessages, renewLeases } from './message/leases.ts'
export { type FrozenMail, frozenMail } from './message/mail-content.ts'
export {
  appendMailHits,
  lockMailHits,
  type MailHit,
  type MessageWithHits,
  messagesWithHits,
  pagesSeen,
  takeMailHits,
  type WaitingMailHit,
  waitingMailHits,
} from './message/mail-hits.ts'
export { copiesOf, lockMessage, type MessageRow, messageById, ownTarget } from './message/message-by-id.ts'
export {
  type NewMessage,
  queueMessage,
  recentMarketing,
  suppress,
  suppressionOf,
} from './message/queue-message.ts'
export { type Reroute, rerouteMessages } from './message/reroute-messages.ts'
export { type Recipient, recipients, type SendFacts, sendFacts } from './message/send-facts.ts'
export { type MessageEnd, settleMessages } from './message/settle-messages.ts'
export { type DataStart, startData } from './message/start-data.ts'
export { appendCounts, type CountDelta, countsOf, foldCounts, type NodeCount } from './run/counts.ts'
export { insertGoals } from './run/goals.ts'
export { beat, readySince, stopBeating } from './run/heartbeat.ts'
export {
  cancelJob,
  claimJobs,
  continueJob,
  ensureJob,
  failJob,
  finishJob,
  type Job,
  scheduleJob,
} from './run/jobs.ts'
export { appendOutbox, claimOutbox, deleteOutbox, type OutboxItem, returnOutbox } from './run/outbox.ts'
export { type OverdueRun, overdueRuns, runsUnderWay } from './run/overdue.ts'
export {
  insertRun,
  leadOfRun,
  lockRun,
  type NewRun,
  type PastEntries,
  pastEntries,
  type RunProgress,
  type RunRow,
  type RunStatus,
  replaceWaits,
  runStateOf,
  type StoredWait,
  saveRun,
  waitsOn,
} from './run/runs.ts'
export { nodesVisitedBefore, pathOf, type VisitChange, type VisitRow, writeVisits } from './run/visits.ts'
export {
  answerCall,
  assignCall,
  type CallFilter,
  type CallRow,
  callById,
  callRows,
  claimCall,
  type LockedCall,
  leadOfCall,
  lockCall,
} from './sales/calls.ts'
export {
  answerHandoff,
  type HandoffFilter,
  type HandoffRow,
  type HandoffState,
  handoffById,
  handoffRows,
  type LockedHandoff,
  leadOfHandoff,
  lockHandoff,
} from './sales/handoffs.ts'
export {
  cancelOpenWork,
  insertCallTask,
  insertHandoff,
  markOverdue,
  type NewCallTask,
  type NewHandoff,
  type ScoreReason,
  scoreReasons,
} from './sales/open-work.ts'
export { nextOfTeam, ownerOfLead, type StaffMember, staffById } from './sales/staff.ts'
export {
  appendControls,
  type ControlEvent,
  lockRuns,
  type RunUnderWay,
  runsAnywhere,
  runsOfScenario,
  setRunVersion,
} from './scenario/control-runs.ts'
export { type RunFilter, type RunListRow, runById, runList } from './scenario/run-list.ts'
export { type ScenarioOverviewRow, scenarioOverview } from './scenario/scenario-list.ts'
export {
  editsSince,
  insertScenario,
  lockScenario,
  nameScenario,
  type ScenarioListRow,
  type ScenarioRow,
  type ScenarioState,
  saveDraft,
  scenarioById,
  scenarioRows,
  setScenarioState,
} from './scenario/scenarios.ts'
export {
  type ActiveVersion,
  activeVersions,
  insertVersion,
  newestMails,
  programsOf,
  type VersionRow,
  versionById,
} from './scenario/versions.ts'
export {
  newestMinor,
  newestVersionNumber,
  noteUnderWayChoice,
  type StandingRow,
  standing,
  type VersionListRow,
  versionIdOf,
  versionsOf,
  versionsThatSend,
} from './scenario/versions-of.ts'
export {
  keepSecret,
  putSecret,
  resealSecret,
  type SealedSecret,
  secretByName,
  secretsNotUnder,
} from './secret/secrets.ts'
export { insertOrganisation, type OrganisationContent, updateOrganisation } from './settings/organisation.ts'
export {
  peopleOfRules,
  type RuleSetListRow,
  ruleSetList,
  totalsOfLeads,
} from './settings/score-distribution.ts'
export {
  insertRuleSet,
  lastFormOfRule,
  newestRuleSet,
  type RuleSetRow,
  ruleSetsByVersion,
} from './settings/score-rule-sets.ts'
