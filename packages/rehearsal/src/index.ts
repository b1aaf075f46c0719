export type { InventedLead, RehearsedPlace } from './invented-world.ts'
export { inventedWorld } from './invented-world.ts'
export type { RehearsedRules, RehearsedSegment } from './make-play.ts'
export { makePlay } from './make-play.ts'
