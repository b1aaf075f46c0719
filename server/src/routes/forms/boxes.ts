import { LANGUAGES, type Language } from '@shirube/kernel'

/** The boxes of a form that are not questions. */
export const BOX = {
  stamp: '_stamp',
  visitor: '_visitor',
  language: '_language',
  /** People do not see it; programs fill it in. */
  trap: '_homepage',
  /** The signed word of a link in a mail: whose record is known. */
  pass: '_pass',
  /** The page of the organisation in which the form stands. */
  page: '_page',
  /** How the form stands: `embed` or `kiosk`. */
  stand: '_stand',
} as const

/** The language that somebody asked for, when it is one of ours. */
export const languageIn = (value: unknown): Language | undefined => LANGUAGES.find((one) => one === value)
