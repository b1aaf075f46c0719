import { explainPeople } from '@shirube/audience'
import {
  AddClauses,
  Cases,
  freshId,
  type InspectorProps,
  Question,
  SlotCondition,
  SlotText,
  Told,
  useNarration,
  withPart,
} from '@shirube/inspector-kit'
import type { ReactNode } from 'react'
import { en as wordsEn } from './inspector.en.ts'
import { ja as wordsJa } from './inspector.ja.ts'
import type { Branch } from './model.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const TEXT = { ja, en }
const WORDS = { ja: wordsJa, en: wordsEn }

type Case = Branch['cases'][number]

/** The settings of "branch by conditions". */
export function Inspector({ data, onChange, context }: InspectorProps<Branch>): ReactNode {
  const t = WORDS[context.language]
  const { cases } = data
  return (
    <Question family="flow">
      <Told sentence={t.intro} />
      <Cases
        cases={cases}
        most={10}
        adds={[
          {
            key: 'case',
            label: t.add,
            onAdd: () => onChange({ cases: [...cases, { id: freshId(cases), when: null }] }),
          },
        ]}
        onChange={(next) => onChange({ cases: next })}
      >
        {(one, at) => (
          <CaseSentence
            one={one}
            field={`cases.${at}`}
            language={context.language}
            onChange={(next) => onChange({ cases: cases.map((each, n) => (n === at ? next : each)) })}
          />
        )}
      </Cases>
      <Told sentence={t.otherwise} />
    </Question>
  )
}

function CaseSentence(props: {
  readonly one: Case
  readonly field: string
  readonly language: 'ja' | 'en'
  readonly onChange: (next: Case) => void
}): ReactNode {
  const { one, field, language, onChange } = props
  const t = WORDS[language]
  const narration = useNarration()
  const when = (
    <SlotCondition
      field={`${field}.when`}
      label={t.when}
      text={one.when === null ? TEXT[language].takers.unset : explainPeople(one.when, narration)}
      value={one.when}
      onChange={(next) => onChange({ ...one, when: next })}
    />
  )
  const title = (
    <SlotText
      field={`${field}.title`}
      label={t.title}
      text={one.title ?? ''}
      value={one.title ?? ''}
      maxLength={120}
      onChange={(next) => onChange(withPart(one, 'title', next.trim() === '' ? undefined : next.trim()))}
      onRemove={() => onChange(withPart(one, 'title', undefined))}
    />
  )
  const untitled = one.title === undefined
  return (
    <>
      <Told sentence={untitled ? t.plain : t.titled} slots={{ when, title }} />
      <AddClauses
        clauses={
          untitled
            ? [{ key: 'title', label: t.name, onAdd: () => onChange({ ...one, title: t.newName }) }]
            : []
        }
      />
    </>
  )
}
