import type { Language } from '@shirube/kernel'
import type { StepBody, StepCardProps, StepHealth, StepResult } from '@shirube/ui'
import type { CanvasText } from '../use-text.ts'
import type { CardModel } from './card-model.ts'
import type { StepOverlay } from './overlay.ts'
import { shortProblem } from './short-problem.ts'
import { iconOf } from './step-icon.ts'

interface Shown {
  readonly overlay: StepOverlay | undefined
  readonly selected: boolean
  readonly t: CanvasText
  readonly language: Language
}

const NONE: StepResult = { kind: 'none' }

function bodyOf(card: CardModel, { overlay, t }: Shown): StepBody {
  const { summary, ways, mail } = card
  const result = overlay?.result ?? NONE
  switch (card.frame.kind) {
    case 'sending': {
      const { name } = mail ?? {}
      const shown =
        name === undefined
          ? ({ kind: 'missing', label: t('card.noMail') } as const)
          : ({ kind: 'chosen', subject: name, layout: 'text' } as const)
      return { kind: 'sending', summary, mail: shown, result }
    }
    case 'outcome':
      return {
        kind: 'outcome',
        summary,
        ways: ways.map(({ port, name }, i) => {
          const { count, taken = false } = overlay?.ways?.get(port) ?? {}
          return { port, name, main: i === ways.length - 1, taken, ...(count !== undefined && { count }) }
        }),
      }
    case 'small':
      return { kind: 'small', result }
  }
}

function healthOf({ disabled, problems }: CardModel, { t, language }: Shown): StepHealth {
  if (disabled) return { kind: 'disabled', label: t('card.off') }
  const worst = problems.find(({ severity }) => severity === 'error') ?? problems[0]
  if (!worst) return { kind: 'fine' }
  const { severity } = worst
  const short = problems.length === 1 ? shortProblem(worst.message, language) : undefined
  return { kind: 'problem', severity, label: short ?? t(severity === 'error' ? 'card.fix' : 'card.check') }
}

/** What the card of a step is drawn with. */
export function cardProps(card: CardModel, shown: Shown): StepCardProps {
  const { overlay, selected, t } = shown
  return {
    family: card.look,
    plate: t('plate', { family: t(`family.${card.look}`), step: card.plate }),
    icon: iconOf(card.type),
    title: card.title,
    body: bodyOf(card, shown),
    waiting: overlay?.waiting,
    errors: overlay?.errors,
    path: overlay?.path ?? 'none',
    attention: selected ? 'selected' : 'rest',
    health: healthOf(card, shown),
  }
}
