/** What one receiving domain is spared: so many messages on their way at a time, and so many a second. */
export interface LaneLimit {
  readonly atOnce: number
  readonly perSecond?: number
}

/** How fast mail goes out. The provider's own limits stand in `SMTP_URL`. */
export interface SendingLimits {
  /** For a receiving domain that is not named below. */
  readonly lane: LaneLimit
  readonly lanes: Readonly<Record<string, LaneLimit>>
}

/** The carriers' mail gateways refuse a sender who comes fast; none of them says where it begins. */
const CARRIER: LaneLimit = { atOnce: 2, perSecond: 5 }

const CARRIERS = [
  'docomo.ne.jp',
  'mopera.net',
  'ezweb.ne.jp',
  'au.com',
  'uqmobile.jp',
  'softbank.ne.jp',
  'i.softbank.jp',
  'vodafone.ne.jp',
  'ymobile.ne.jp',
  'ymobile1.ne.jp',
  'rakumail.jp',
]

/** The limits of every installation: the one place where they stand. */
export const DEFAULT_LIMITS: SendingLimits = {
  lane: { atOnce: 20 },
  lanes: Object.fromEntries(CARRIERS.map((domain) => [domain, CARRIER])),
}

/** What holds for a receiving domain. */
export const limitOf = (limits: SendingLimits, domain: string): LaneLimit =>
  Object.hasOwn(limits.lanes, domain) ? (limits.lanes[domain] ?? limits.lane) : limits.lane
