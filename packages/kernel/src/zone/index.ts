export { addBusinessTime, type BusinessHours, businessTimeBetween } from './business-time.ts'
export type { Duration, DurationUnit } from './duration.ts'
export { addDuration, DURATION_UNITS } from './duration.ts'
export { localDate, localDay, startOfDay } from './local-day.ts'
export type { DayTime, LocalTime, Weekday } from './local-time.ts'
export {
  clockChanges,
  clockOffset,
  isZone,
  localTime,
  nextLocalTime,
  WEEKDAYS,
  zonedInstant,
} from './local-time.ts'
