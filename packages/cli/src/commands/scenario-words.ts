import type { ScenarioDiagnostic, ScenarioReading } from '@shirube/contract'
import type { Language, Localised } from '@shirube/kernel'

const SEVERITY = {
  error: { ja: 'エラー', en: 'error' },
  warning: { ja: '注意', en: 'warning' },
} as const satisfies Record<ScenarioDiagnostic['severity'], Localised>

const WHOLE = { ja: '全体', en: 'whole' } as const

/** A file names things by their ids: whoever mends it needs the one that is not there. */
const idIn = ({ asset }: ScenarioDiagnostic, language: Language): string =>
  asset === undefined ? '' : language === 'ja' ? `（${asset.id}）` : ` (${asset.id})`

/** What is to be said about a drawing, a line each, with step and field. */
export const diagnosticLines = (
  diagnostics: readonly ScenarioDiagnostic[],
  language: Language,
): readonly string[] =>
  diagnostics.map((found) => {
    const { severity, node, field, message } = found
    const place = [node ?? WHOLE[language], field].filter((part) => part !== undefined).join('.')
    return `${SEVERITY[severity][language]}  ${place}: ${message[language]}${idIn(found, language)}`
  })

/** A scenario read aloud, each way a little further in than where it branches off. */
export const readingLines = (reading: ScenarioReading, language: Language): readonly string[] =>
  reading[language].flatMap(({ way, depth, sentences }) => {
    const indent = '  '.repeat(depth)
    const heading = way === '' ? [] : [`${indent}${way}`]
    return [...heading, ...sentences.map(({ text }) => `${indent}${way === '' ? '' : '  '}${text}`)]
  })

/** True when something stands against publishing. */
export const hasErrors = (diagnostics: readonly ScenarioDiagnostic[]): boolean =>
  diagnostics.some((found) => found.severity === 'error')
