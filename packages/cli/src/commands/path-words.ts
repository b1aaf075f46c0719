import type { RunWithPath } from '@shirube/contract'
import type { Language } from '@shirube/kernel'
import { explainMoment } from '../api/words.ts'

const HERE = { ja: '← いまここ', en: '← here' } as const

/** The path of a run, a step a line with its time; beneath it the way taken and why. */
export function pathLines(
  path: RunWithPath['path'],
  about: { readonly timeZone: string; readonly over: boolean },
  language: Language,
): readonly string[] {
  return path.flatMap(({ step, enteredAt, leftAt, way, why }) => {
    const when = explainMoment(enteredAt, about.timeZone, language)
    const here = leftAt === undefined && !about.over ? `  ${HERE[language]}` : ''
    const line = `${when}  ${step.title[language]}${here}`
    if (leftAt === undefined) return [line]
    const left = [way && `→ ${way.words[language]}`, why && `（${why[language]}）`]
    const said = left.filter((part) => part !== undefined).join(' ')
    const indent = ' '.repeat(when.length)
    return said === ''
      ? [line]
      : [line, `${indent}  ${language === 'ja' ? said : said.replace('（', '(').replace('）', ')')}`]
  })
}
