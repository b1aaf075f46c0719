import { API_ROOT, type CustomEvent } from '@shirube/contract'

const SAMPLES = { text: 'text', number: 1, boolean: true } as const

/** How another system sends this event, as a command that can be tried with a key of one's own. */
export function sendingOf(event: CustomEvent, origin: string): string {
  const payload = Object.fromEntries(event.fields.map(({ key, type }) => [key, SAMPLES[type]]))
  const sent = { kind: `custom.${event.id}`, lead: { email: 'name@example.jp' }, payload }
  return `curl ${origin}${API_ROOT}/events \\
  -H 'authorization: Bearer shk_…' \\
  -H 'content-type: application/json' \\
  -d '${JSON.stringify(sent)}'`
}
