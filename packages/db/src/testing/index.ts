export { storeFacts } from './store-facts.ts'
export type { TestDatabase } from './test-database.ts'
export { openTestDatabase } from './test-database.ts'
export { type WatchedDatabase, watchPlans } from './watch-plans.ts'
