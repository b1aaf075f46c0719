import type { NarrationContext } from '@shirube/kernel'
import type { FactEvent } from '../event/lead-event.ts'
import { scoreMeasureSchema } from '../vocabulary.ts'
import { mainFieldOf } from './main-field.ts'
import { payloadValue } from './payload-value.ts'
import { listed, quoted } from './quoted.ts'
import { crossingText } from './score-crossing.ts'
import { toldEvent } from './told-event.ts'

type Told = Pick<FactEvent, 'kind' | 'payload'>

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

/** What the event was about, by name: the page by its title, else its path; other things by their own names. */
function namedIn({ kind, payload }: Told, context: NarrationContext): string | undefined {
  if (kind === 'page.viewed' || kind === 'page.engaged' || kind === 'link.clicked') {
    const page = [payload['title'], payload['path']].find(isText)
    return page && quoted(page, context.language)
  }
  const field = mainFieldOf(kind)
  const value = field === undefined ? undefined : payload[field]
  const texts = (Array.isArray(value) ? value : [value]).filter(isText)
  if (field === undefined || texts.length === 0) return undefined
  const names = texts.map((text) => payloadValue({ kind, field }, text, context))
  return listed(names, 'and', context.language)
}

function crossed({ kind, payload }: Told, context: NarrationContext): string | undefined {
  const measure = scoreMeasureSchema.safeParse(payload['measure'])
  const { threshold, direction, withinDays } = payload
  if (kind !== 'score.crossed' || !measure.success || typeof threshold !== 'number') return undefined
  const days = typeof withinDays === 'number' ? withinDays : undefined
  const way = direction === 'down' ? 'down' : 'up'
  return crossingText({ measure: measure.data, threshold, direction: way, withinDays: days }, context)
}

/** One event as it happened, told of the lead: «「料金ページ」を見た», "opened “November news”". */
export const explainEvent = (event: Told, context: NarrationContext): string =>
  crossed(event, context) ?? toldEvent({ kind: event.kind, named: namedIn(event, context) }, context).text
