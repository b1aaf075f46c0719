export { acquiredByImport } from './acquired-by-import.ts'
export { type AcquiredRow, acquiredBySource } from './acquired-by-source.ts'
