export type { StoppedAddress, StopReason } from './suppressions.ts'
export { countSuppressions, liftSuppression, stoppedAddress, suppressMany } from './suppressions.ts'
