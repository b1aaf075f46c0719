export { forms, mails, mailVersions, materials, messageLinks, messages, submissions } from './content.ts'
export { customEvents, eventKeys, events, hits, pageGroups, shards } from './event.ts'
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
export { handoffs, tasks } from './sales.ts'
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
