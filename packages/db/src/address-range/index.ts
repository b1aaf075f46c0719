export { type AddressTableRow, addressTable, removeAddressTable } from './address-table.ts'
export { type CompanyGuessRow, guessOfLead } from './guess-of-lead.ts'
export { type GuessedCompanyRow, guessedCompanies } from './guessed-companies.ts'
export {
  addRanges,
  type Contradiction,
  contradictions,
  type NewAddressRange,
  putStagedRanges,
  stageRanges,
} from './replace-ranges.ts'
