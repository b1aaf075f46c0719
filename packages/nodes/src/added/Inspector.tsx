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
import type { Added } from './model.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const TEXT = { ja, en }
const WORDS = { ja: wordsJa, en: wordsEn }

/** The settings of "added by hand or list". */
export function Inspector({ data, onChange, context }: InspectorProps<Added>): ReactNode {
  const { sentences, words } = TEXT[context.language]
  const t = WORDS[context.language]
  const narration = useNarration()
  const by = (
    <SlotChoice
      field="by"
      label={t.by}
      text={words[data.by]}
      value={data.by}
      options={[
        { value: 'hand', label: t.hand },
        { value: 'list', label: t.listed },
      ]}
      onChange={(next) => onChange(next === 'hand' ? { by: 'hand' } : { by: 'list', list: '' })}
    />
  )
  const list =
    data.by === 'list' ? (
      <SlotAsset
        field="list"
        label={t.list}
        kind="list"
        text={explainAsset('list', data.list, narration)}
        value={data.list}
        onChange={(next) => onChange({ by: 'list', list: next })}
      />
    ) : null
  return (
    <Question family="when">
      <Told sentence={sentences[data.by]} slots={{ by, list }} />
    </Question>
  )
}
