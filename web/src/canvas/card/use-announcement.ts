import { useDrawing } from '../graph/canvas-context.ts'
import { useText } from '../use-text.ts'
import type { CardModel } from './card-model.ts'
import type { StepOverlay } from './overlay.ts'

/** A step in one sentence for those who hear it: what it is, who waits, what is wrong, and where each way leads. */
export function useAnnouncement(card: CardModel | undefined, overlay: StepOverlay | undefined): string {
  const t = useText()
  const ways = useDrawing(({ cards }) =>
    (card?.ways ?? [])
      .flatMap((way) => {
        const to = way.to === undefined ? undefined : cards.get(way.to)?.title
        if (to !== undefined) return [t('say.way', { way: way.name, to })]
        return way.optional ? [] : [t('say.wayEnds', { way: way.name })]
      })
      .join('。'),
  )
  if (!card) return ''
  const plate = t('plate', { family: t(`family.${card.look}`), step: card.plate })
  return [
    t('say.step', { plate, title: card.title, summary: card.summary }),
    ...(card.disabled ? [t('say.off')] : []),
    ...(overlay?.waiting ? [overlay.waiting.label] : []),
    ...(overlay?.errors ? [overlay.errors.label] : []),
    ...card.problems.map(({ message }) => t('say.problem', { message })),
    ...(ways === '' ? [] : [ways]),
  ].join('。')
}
