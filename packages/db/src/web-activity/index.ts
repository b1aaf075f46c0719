export {
  type ActiveCompanyRow,
  type ActivePersonRow,
  type ActivitySpan,
  activeCompanies,
  activePeople,
  type ReadPageRow,
  readPages,
} from './web-activity.ts'
