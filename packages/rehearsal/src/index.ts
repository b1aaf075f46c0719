export type { RehearsedRules, RehearsedSegment } from './make-play.ts'
export { makePlay } from './make-play.ts'
