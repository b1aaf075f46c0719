export { addressRanges, addressRangeTables } from './address-range.ts'
export { bulkPeople, bulkWorks } from './bulk.ts'
export { businessCards } from './business-card.ts'
export { campaignGoals, campaignMembers, campaignParts, campaigns } from './campaign.ts'
export {
  forms,
  mailHits,
  mails,
  mailVersions,
  materials,
  messageLinks,
  messages,
  submissions,
} from './content.ts'
export { duplicates } from './duplicate.ts'
export { customEvents, eventKeys, events, hits, pageGroups, shards } from './event.ts'
export { pendingSubmissions } from './form.ts'
export { importLayouts, importRows, imports } from './import.ts'
export {
  companies,
  consents,
  customFields,
  identities,
  leadClock,
  leadMerges,
  leads,
  listMembers,
  lists,
  scoreEntries,
  scoreRuleSets,
  scores,
  segmentMembers,
  segments,
  suppressions,
  visitors,
} from './lead.ts'
export { leadViews } from './lead-view.ts'
export {
  apiKeys,
  auditLog,
  files,
  oneTimeTokens,
  organisation,
  secrets,
  sessions,
  signInFailures,
  teamMembers,
  teams,
  users,
} from './organisation.ts'
export { deals, handoffs, tasks } from './sales.ts'
export {
  countDeltas,
  goalsReached,
  heartbeats,
  jobs,
  nodeCounts,
  outbox,
  runs,
  runWaits,
  scenarioEdits,
  scenarios,
  scenarioVersions,
  testClock,
  visits,
} from './scenario.ts'
export { scoreReplays } from './score-replay.ts'
export { seminarGuests, seminars } from './seminar.ts'
export { transferFiles, transfers } from './transfer.ts'
