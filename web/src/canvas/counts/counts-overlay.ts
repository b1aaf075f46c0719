import { asId, type EdgeId, type Language, type NodeId } from '@shirube/kernel'
import type { Scenario } from '@shirube/scenario'
import { formatCount, type StepResult } from '@shirube/ui'
import type { LineOverlay, Overlay, StepOverlay } from '../card/overlay.ts'
import type { Counts } from './use-counts.ts'

/** The words of the counts on cards. */
export interface CountWords {
  readonly language: Language
  waiting(people: string): string
  errors(people: string): string
  readonly people: string
  readonly opened: string
  readonly clicked: string
}

type Row = Counts['steps'][number]

/** What counts are laid over, in which words, and where a press on one leads. */
export interface CountsShown {
  readonly draft: Scenario
  readonly counts: Counts
  readonly words: CountWords
  readonly onOpen: (step: NodeId, who: 'waiting' | 'failed') => void
}

type StepMail = Counts['mails'][number]

const share = (part: number, whole: number): string => String(Math.round((100 * part) / whole))

/** What came of the mails of a step, in shares of those that were taken; machines are in none of them. */
const mailResult = ({ sent, opened, clicked }: StepMail, { words }: CountsShown): StepResult => ({
  kind: 'figures',
  figures: [
    { label: words.opened, value: share(opened, sent), unit: '%' },
    { label: words.clicked, value: share(clicked, sent), unit: '%' },
  ],
})

const resultOf = ({ reached }: Row, { words }: CountsShown): StepResult =>
  reached === 0
    ? { kind: 'none' }
    : { kind: 'figures', figures: [{ value: formatCount(reached, words.language), unit: words.people }] }

function stepOverlay(id: NodeId, rows: readonly Row[], shown: CountsShown): StepOverlay {
  const { words, onOpen } = shown
  const whole = rows.find(({ port }) => port === '')
  const mail = shown.counts.mails.find(({ step, sent }) => step === id && sent > 0)
  const people = (n: number): string => formatCount(n, words.language)
  const ways = rows.flatMap(({ port, passed }) =>
    port === '' ? [] : [[port, { count: people(passed) }] as const],
  )
  return {
    ...(whole &&
      whole.waiting > 0 && {
        waiting: {
          text: people(whole.waiting),
          label: words.waiting(people(whole.waiting)),
          onOpen: () => onOpen(id, 'waiting'),
        },
      }),
    ...(whole &&
      whole.failed > 0 && {
        errors: {
          text: people(whole.failed),
          label: words.errors(people(whole.failed)),
          onOpen: () => onOpen(id, 'failed'),
        },
      }),
    ...(whole && { result: mail ? mailResult(mail, shown) : resultOf(whole, shown) }),
    ways: new Map(ways),
  }
}

/** The live counts as they lie on cards and lines; steps that nobody has reached get nothing. */
export function countsOverlay(shown: CountsShown): Overlay {
  const { draft, counts, words } = shown
  const byStep = new Map<string, Row[]>()
  for (const row of counts.steps) byStep.set(row.step, [...(byStep.get(row.step) ?? []), row])
  const steps = new Map(
    [...byStep]
      .filter(([id]) => Object.hasOwn(draft.nodes, id))
      .map(([id, rows]) => [asId<NodeId>(id), stepOverlay(asId<NodeId>(id), rows, shown)] as const),
  )
  const lines = new Map<EdgeId, LineOverlay>(
    Object.values(draft.edges).flatMap(({ id, from }) => {
      const passed = byStep.get(from.node)?.find(({ port }) => port === from.port)?.passed ?? 0
      return passed > 0 ? [[id, { count: formatCount(passed, words.language) }] as const] : []
    }),
  )
  return { steps, lines }
}

/** Everybody who waits somewhere. */
export const totalWaiting = ({ steps }: Counts): number =>
  steps.reduce((sum, { port, waiting }) => (port === '' ? sum + waiting : sum), 0)
