import { fold } from '@shirube/kernel'
import type { CardModel } from '../card/card-model.ts'

/** The steps whose name, settings in words, ways or mail hold the words, from the top of the drawing down. */
export function findSteps(
  cards: Iterable<CardModel>,
  words: string,
  height: (card: CardModel) => number,
): readonly CardModel[] {
  const wanted = fold(words.trim())
  if (wanted === '') return []
  const said = (card: CardModel): string =>
    fold(
      [
        card.title,
        card.summary,
        card.sentence,
        card.mail?.name ?? '',
        ...card.ways.map(({ name }) => name),
      ].join('\n'),
    )
  return [...cards].filter((card) => said(card).includes(wanted)).toSorted((a, b) => height(a) - height(b))
}
