/** Every time zone that this browser knows, that of Japan first. */
export const ZONES: readonly string[] = [
  ...new Set(['Asia/Tokyo', 'UTC', ...Intl.supportedValuesOf('timeZone')]),
]
