import { type HandoffAnswerBody, handoffAnswerBody } from '@shirube/contract'
import { LANGUAGES, type Language } from '@shirube/kernel'
import { startOfDay } from '@shirube/kernel/zone'

/** What was sent from the page: an answer, or why it is none; and the language of the page. */
export interface SentAnswer {
  readonly answer?: HandoffAnswerBody
  readonly language?: Language
}

const DAY_MS = 86_400_000
const NOON_MS = 12 * 3_600_000

/** The morning of a day as a date field gives it, in the organisation's zone. */
function dayOf(text: string | undefined, zone: string): number | undefined {
  if (text === undefined || !/^\d{4}-\d\d-\d\d$/u.test(text)) return undefined
  // The zone is at most half a day and a bit away: noon UTC lies on the same date nearly everywhere.
  const start = startOfDay(Date.parse(`${text}T00:00:00Z`) + NOON_MS, zone, 0)
  return start + 9 * (DAY_MS / 24)
}

/** Reads what the page's form sent. */
export function readAnswer(body: Buffer, zone: string): SentAnswer {
  const form = new URLSearchParams(body.toString('utf8'))
  const text = (name: string): string | undefined => form.get(name)?.trim() || undefined
  const language = LANGUAGES.find((one) => one === form.get('lang'))
  const kind = text('answer')
  const [reason, returnTo] = [text('reason'), text('returnTo')]
  const until = kind === 'held' ? dayOf(text('until'), zone) : undefined
  const read = handoffAnswerBody.safeParse({
    answer: kind,
    ...(kind !== 'accepted' && reason !== undefined && { reason }),
    ...(kind === 'rejected' && returnTo !== undefined && { returnTo }),
    ...(until !== undefined && { until }),
  })
  return { ...(read.success && { answer: read.data }), ...(language && { language }) }
}
