/** The widths (px) of what slides in or docks at the right. */
export const SHEET_WIDTHS = {
  /** A step's settings. */
  inspector: 364,
  /** Anything else about one thing on a page. */
  detail: 480,
  /** The scenario in sentences. */
  'read-aloud': 640,
  /** Putting a version live. */
  publish: 760,
} as const

/** What a sheet is for decides how wide it is. */
export type SheetPurpose = keyof typeof SHEET_WIDTHS
