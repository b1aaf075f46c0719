import { explainAsset } from '@shirube/engine'
import {
  type InspectorProps,
  Question,
  SlotAsset,
  SlotChoice,
  Told,
  useNarration,
} from '@shirube/inspector-kit'
import type { ReactNode } from 'react'
import { en as wordsEn } from './inspector.en.ts'
import { ja as wordsJa } from './inspector.ja.ts'
import type { ListMembership } from './model.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const TEXT = { ja, en }
const WORDS = { ja: wordsJa, en: wordsEn }

/** The settings of "add to or remove from a list". */
export function Inspector({ data, onChange, context }: InspectorProps<ListMembership>): ReactNode {
  const { sentences, words } = TEXT[context.language]
  const t = WORDS[context.language]
  const list = (
    <SlotAsset
      field="list"
      label={t.list}
      kind="list"
      text={explainAsset('list', data.list, useNarration())}
      value={data.list}
      onChange={(next) => onChange({ ...data, list: next })}
    />
  )
  const change = (
    <SlotChoice
      field="change"
      label={t.change}
      text={words[data.change]}
      value={data.change}
      options={[
        { value: 'add', label: t.add },
        { value: 'remove', label: t.remove },
      ]}
      onChange={(next) => onChange({ ...data, change: next })}
    />
  )
  return (
    <Question family="flow">
      <Told sentence={sentences.change} slots={{ list, change }} />
    </Question>
  )
}
