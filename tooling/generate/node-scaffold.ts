/** The files of a new node type's folder, by name: a step that lets everybody pass, complete in both languages. */
export function nodeScaffold(type: string): ReadonlyMap<string, string> {
  const name = type.replaceAll('-', ' ')
  const data = type.replaceAll(/(?:^|-)(\w)/gu, (_, letter: string) => letter.toUpperCase())
  return new Map([
    ['model.ts', modelOf(type, name, data)],
    ['compile.ts', compileOf(data)],
    ['narrate.ts', narrateOf(data)],
    ['Inspector.tsx', inspectorOf(name, data)],
    ['text.ja.ts', textJa(name)],
    ['text.en.ts', textEn(name)],
    ['README.ja.md', `# ${name}\n\nここに来た人は、待たずに次のステップへ進みます。\n`],
    ['README.en.md', `# ${capital(name)}\n\nWhoever comes here goes on to the next step without waiting.\n`],
    [`${type}.test.ts`, testOf(type)],
  ])
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const modelOf = (
  type: string,
  name: string,
  data: string,
): string => `import type { NodeModel } from '@shirube/scenario'
import { z } from 'zod'

const schema = z.strictObject({})
export type ${data} = z.infer<typeof schema>

/** Flow: ${name}. */
export const model: NodeModel<${data}> = {
  type: '${type}',
  version: 1,
  family: 'flow',
  role: 'step',
  speaks: [],
  reachesLead: false,
  schema,
  defaults: () => ({}),
  ports: () => [{ id: 'next', main: true }],
  suspends: () => false,
  migrations: {},
}
`

const compileOf = (data: string): string => `import type { NodeCompile } from '@shirube/engine'
import type { ${data} } from './model.ts'

/** Goes on at once. */
export const compiler: NodeCompile<${data}> = {
  kind: 'step',
  compile: () => [{ op: 'jump', next: { port: 'next' } }],
}
`

const narrateOf = (data: string): string => `import { type NodeNarrate, wordFor } from '@shirube/engine'
import type { ${data} } from './model.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const TEXT = { ja, en }

/** The step in words. */
export const narrator: NodeNarrate<${data}> = {
  name: (language) => TEXT[language].name,
  plate: (language) => TEXT[language].plate,
  narrate(_, { language }) {
    const { titles, summaries, sentences } = TEXT[language]
    return { title: titles.plain, summary: summaries.plain, sentence: sentences.plain }
  },
  portLabel: (port, _, { language }) => wordFor(TEXT[language].ports, port),
  takers: (port, _, { language }) => wordFor(TEXT[language].takers, port),
}
`

const inspectorOf = (
  name: string,
  data: string,
): string => `import { type InspectorProps, Question, Told } from '@shirube/inspector-kit'
import type { ReactNode } from 'react'
import type { ${data} } from './model.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const TEXT = { ja, en }

/** The settings of "${name}". */
export function Inspector({ context }: InspectorProps<${data}>): ReactNode {
  return (
    <Question family="flow">
      <Told sentence={TEXT[context.language].sentences.plain} />
    </Question>
  )
}
`

const textJa = (name: string): string => `import type { NodeText } from '@shirube/engine'

/** The words of "${name}", in Japanese. */
export const ja = {
  name: '${name}',
  plate: '${name}',
  titles: { plain: '${name}' },
  summaries: { plain: 'そのまま進む' },
  sentences: { plain: 'そのまま次に進みます。' },
  ports: { next: '次へ' },
  takers: { next: '進んだ人' },
  problems: {},
  words: {},
} as const satisfies NodeText
`

const textEn = (name: string): string => `import type { Twin } from '@shirube/engine'
import type { ja } from './text.ja.ts'

/** The words of "${name}", in English. */
export const en = {
  name: '${capital(name)}',
  plate: '${capital(name)}',
  titles: { plain: '${capital(name)}' },
  summaries: { plain: 'Goes straight on' },
  sentences: { plain: 'Goes straight on to the next step.' },
  ports: { next: 'Next' },
  takers: { next: 'those who went on' },
  problems: {},
  words: {},
} as const satisfies Twin<typeof ja>
`

const testOf = (type: string): string => `import { expect, test } from 'vitest'
import { model } from './model.ts'
import { narrator } from './narrate.ts'

test('${type}: a freshly placed step is valid', () => {
  expect(model.schema.safeParse(model.defaults()).success).toBe(true)
})

test('${type}: it speaks both languages', () => {
  const context = { nameOf: () => undefined, stepTitle: () => undefined }
  const ja = narrator.narrate({}, { ...context, language: 'ja' })
  const en = narrator.narrate({}, { ...context, language: 'en' })
  expect(ja.sentence).toMatch(/。$/u)
  expect(en.sentence).toMatch(/\\.$/u)
})
`
