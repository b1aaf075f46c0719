import type { NumberTest } from '@shirube/audience'
import { type NodeCompile, pairUp } from '@shirube/engine'
import { LANGUAGES } from '@shirube/kernel'
import { type Band, bandFaults } from './bands.ts'
import type { ScoreBands } from './model.ts'
import { sayBand } from './say-band.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const PROBLEMS = pairUp(ja.problems, en.problems)

function testOf({ from, to }: Band): NumberTest {
  if (from === undefined) return { op: 'atMost', value: to ?? Number.MAX_SAFE_INTEGER }
  if (to === undefined) return { op: 'atLeast', value: from }
  return { op: 'between', from, to }
}

/** Asks for the score once, at arrival. */
export const compiler: NodeCompile<ScoreBands> = {
  kind: 'step',
  compile({ measure, bands }, context) {
    for (const { kind, index, end, scores } of bandFaults(bands)) {
      const [inJa, inEn] = LANGUAGES.map((language) => sayBand(scores, language))
      const text = {
        ja: PROBLEMS[kind].ja.replace('{scores}', inJa ?? ''),
        en: PROBLEMS[kind].en.replace('{scores}', inEn ?? ''),
      }
      context.report({ severity: 'error', code: `band-${kind}`, field: `bands.${index}.${end}` }, text)
    }
    const cases = bands.map((band) => ({
      when: { kind: 'score', measure, test: testOf(band) } as const,
      next: { port: band.id },
    }))
    return [{ op: 'decide', cases, otherwise: { port: 'otherwise' } }]
  },
}
