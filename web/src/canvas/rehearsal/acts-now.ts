import { type EventMatch, explainMatch, type PayloadTest, payloadSchemaOf } from '@shirube/audience'
import type { Happening, Session } from '@shirube/engine'
import { type NarrationContext, sameJson } from '@shirube/kernel'

/** Something that may happen to the lead now, in words, and as the event that it is. */
export interface ActNow {
  readonly words: string
  readonly happening: Happening
}

/** A value that passes a test. */
function passing(test: PayloadTest): unknown {
  switch (test.op) {
    case 'is':
    case 'contains':
    case 'startsWith':
    case 'atLeast':
    case 'atMost':
      return test.value
    case 'oneOf':
      return test.values[0]
    case 'includesAny':
      return test.values.slice(0, 1)
  }
}

/** What kinds of events carry in any case, so that a match alone makes a whole event. */
const ALWAYS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'page.viewed': { url: 'https://shirube.example/', path: '/', groups: [] },
  'form.submitted': { form: 'form', submission: 'rehearsal' },
  'mail.clicked': { link: '1', url: 'https://shirube.example/' },
  'mail.unsubscribed': { channel: 'email' },
  'qualification.changed': { before: 'none', after: 'mql' },
  'stage.changed': { before: 'nurturing', after: 'qualification' },
}

const SUBJECT: readonly (readonly [prefix: string, field: string])[] = [
  ['mail.', 'message'],
  ['message.', 'message'],
  ['call.', 'task'],
  ['handoff.', 'handoff'],
]

function happeningOf(match: EventMatch, about: string | undefined): Happening | undefined {
  const { kind, where = [] } = match
  const tested = Object.fromEntries(where.map((test) => [test.field, passing(test)]))
  const subject = SUBJECT.find(([prefix]) => kind.startsWith(prefix))?.[1]
  const named = subject !== undefined && about !== undefined ? { [subject]: about } : {}
  const payload = { ...ALWAYS[kind], ...tested, ...named }
  return payloadSchemaOf(kind).safeParse(payload).success ? { kind, payload } : undefined
}

/** What the run waits for and watches, each as something that one may let happen now. */
export function actsNow(session: Session, context: NarrationContext): readonly ActNow[] {
  const waits = 'topics' in session.await ? session.await.topics : []
  const awaited = waits.flatMap((topic) => (topic.kind === 'event' ? [topic] : []))
  const watched = session.program.watches.flatMap(({ on }) =>
    on.kind === 'event' ? [{ match: on.match, about: undefined }] : [],
  )
  const acts = [...awaited, ...watched].flatMap(({ match, about }): ActNow[] => {
    const happening = happeningOf(match, about)
    return happening ? [{ words: explainMatch(match, context), happening }] : []
  })
  return acts.filter((act, i) => acts.findIndex((other) => sameJson(other.happening, act.happening)) === i)
}
