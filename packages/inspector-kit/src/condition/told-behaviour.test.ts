import { EVENT_KINDS, EVENT_WORDS } from '@shirube/audience'
import { LANGUAGES, type Language, type NarrationContext } from '@shirube/kernel'
import { describe, expect, it } from 'vitest'
import { toldBehaviour } from './told-behaviour.ts'

const narration = (language: Language): NarrationContext => ({
  language,
  nameOf: (_, id) => `Name ${id}`,
  stepTitle: () => undefined,
})

describe('a behaviour taken apart', () => {
  it('gives the thing a place of its own in the sentence', () => {
    const viewed = {
      kind: 'page.viewed',
      where: [{ field: 'groups', op: 'includesAny', values: ['p'] }],
    } as const
    const match = { ...viewed, where: [{ ...viewed.where[0], values: ['p'] }] }
    expect(toldBehaviour(match, false, narration('ja'))).toEqual({
      sentence: '{what}を{times}見た',
      what: '「Name p」',
    })
    expect(toldBehaviour(match, true, narration('en'))).toEqual({
      sentence: 'did not view {what}',
      what: '“Name p”',
    })
  })

  it('tells every kind of event, did and did not, with its thing as a slot', () => {
    for (const language of LANGUAGES) {
      for (const kind of EVENT_KINDS) {
        const { noun } = EVENT_WORDS[language][kind]
        for (const never of [false, true]) {
          const { sentence, what } = toldBehaviour({ kind }, never, narration(language))
          expect([kind, sentence.includes('{what}'), what]).toEqual([kind, true, noun])
        }
      }
    }
  })

  it('leaves a crossing of the score whole', () => {
    const where = [
      { field: 'measure', op: 'is' as const, value: 'total' },
      { field: 'threshold', op: 'is' as const, value: 20 },
      { field: 'direction', op: 'is' as const, value: 'up' },
    ]
    expect(toldBehaviour({ kind: 'score.crossed', where }, false, narration('ja'))).toEqual({
      sentence: '{what}',
      what: 'スコア（合計）が20点に達した',
    })
  })
})
