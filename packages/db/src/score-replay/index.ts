export {
  countReplayLeads,
  givenPoints,
  type ReplayLeadRow,
  replayEvents,
  replayLeads,
} from './replay-leads.ts'
export {
  insertScoreReplay,
  moveScoreReplay,
  namesOfLeads,
  type ScoreReplayRow,
  scoreReplayRow,
} from './score-replays.ts'
