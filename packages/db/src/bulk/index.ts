export type { BulkOutcome, BulkPerson } from './bulk-people.ts'
export { addBulkProgress, bulkPeople, holdBulkPerson, settleBulkPerson } from './bulk-people.ts'
export type { BulkState, BulkWho, BulkWorkRow } from './bulk-works.ts'
export { bulkWorkList, freezeBulkPeople, insertBulkWork, moveBulkWork } from './bulk-works.ts'
