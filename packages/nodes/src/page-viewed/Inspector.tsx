import { explainAssets } from '@shirube/engine'
import {
  AddClauses,
  type InspectorProps,
  Question,
  SlotAssets,
  SlotText,
  Told,
  useNarration,
  withPart,
} from '@shirube/inspector-kit'
import { fill } from '@shirube/kernel'
import type { ReactNode } from 'react'
import { en as wordsEn } from './inspector.en.ts'
import { ja as wordsJa } from './inspector.ja.ts'
import type { PageViewed } from './model.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const TEXT = { ja, en }
const WORDS = { ja: wordsJa, en: wordsEn }

/** The settings of "page viewed". */
export function Inspector({ data, onChange, context }: InspectorProps<PageViewed>): ReactNode {
  const { sentences, words } = TEXT[context.language]
  const t = WORDS[context.language]
  const names = explainAssets('pageGroup', data.pageGroups, useNarration())
  const pageGroups = (
    <SlotAssets
      field="pageGroups"
      label={t.pageGroups}
      kind="pageGroup"
      text={fill(words[data.pageGroups.length === 0 ? 'any' : 'named'], { names })}
      value={data.pageGroups}
      onChange={(next) => onChange({ ...data, pageGroups: [...next] })}
    />
  )
  const anyPath = data.pathContains === undefined
  const pathContains = (
    <SlotText
      field="pathContains"
      label={t.path}
      text={data.pathContains ?? ''}
      value={data.pathContains ?? ''}
      maxLength={200}
      placeholder="/pricing"
      onChange={(next) => onChange(withPart(data, 'pathContains', next === '' ? undefined : next))}
      onRemove={() => onChange(withPart(data, 'pathContains', undefined))}
    />
  )
  return (
    <Question family="when">
      <Told sentence={anyPath ? sentences.start : sentences.path} slots={{ pageGroups, pathContains }} />
      <AddClauses
        clauses={
          anyPath
            ? [{ key: 'path', label: t.addPath, onAdd: () => onChange({ ...data, pathContains: '/' }) }]
            : []
        }
      />
    </Question>
  )
}
