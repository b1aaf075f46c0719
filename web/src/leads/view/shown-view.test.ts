import { describe, expect, it } from 'vitest'
import { filterOf, sameView, shownView } from './shown-view.ts'

describe('a view of the list of leads', () => {
  it('is known again after the way through the address, whatever order its columns were hidden in', () => {
    const filter = { stage: 'nurturing', system: true, order: 'newest' } as const
    const view = shownView({ ...filter, search: undefined }, new Set(['phone', 'created']))
    expect(filterOf(view)).toEqual(filter)
    expect(sameView(view, shownView(filter, new Set(['created', 'phone'])))).toBe(true)
    expect(sameView(view, shownView(filter, new Set(['phone'])))).toBe(false)
    expect(shownView({}, new Set())).toEqual({ filter: {}, hidden: [], order: 'score' })
  })
})
