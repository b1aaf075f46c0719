export type { AppErrorCode, InputIssue } from './app-error.ts'
export { AppError, badInput } from './app-error.ts'
export { assertNever } from './assert-never.ts'
export type { Clock, EpochMs } from './clock.ts'
export { ManualClock } from './clock.ts'
export { corporateNumber } from './corporate-number.ts'
export { fold } from './fold.ts'
export { hash32, hashFraction } from './hash.ts'
export type {
  CompanyId,
  EdgeId,
  Id,
  LeadId,
  NodeId,
  RunId,
  ScenarioId,
  UserId,
  VersionId,
} from './id.ts'
export { asId, uuidv7 } from './id.ts'
export type { Json } from './json.ts'
export { canonicalJson, sameJson } from './json.ts'
export type { Language, Localised } from './language.ts'
export { fill, LANGUAGES } from './language.ts'
export type { AssetKind, Narration, NarrationContext } from './narration.ts'
export { ASSET_KINDS } from './narration.ts'
export type { Result } from './result.ts'
export { err, ok } from './result.ts'
export type { ParsedUrl } from './url.ts'
export { parseUrl, pathMatches } from './url.ts'
