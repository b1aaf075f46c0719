export { type PastMergeRow, pastMerges } from '../merge/past-merges.ts'
export { decideDuplicate } from './decide-duplicate.ts'
export type {
  DuplicatePage,
  DuplicatePair,
  DuplicateRow,
  DuplicateSideRow,
  DuplicateState,
} from './duplicate-list.ts'
export { countDuplicates, duplicateList } from './duplicate-list.ts'
export { queueAllDuplicates, queueClash, queueDuplicates } from './queue-duplicates.ts'
