export { scheduleForCompany } from '../run/jobs.ts'
export type { CompanyFilter, CompanyListRow } from './company-list.ts'
export { companiesByScore, countCompanies } from './company-list.ts'
export { type CompanyProfileRow, companyProfile, eventsOfCompany } from './company-profile.ts'
