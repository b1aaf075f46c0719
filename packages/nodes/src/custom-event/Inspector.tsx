import { explainMatch, isEventKind } from '@shirube/audience'
import { explainAsset } from '@shirube/engine'
import {
  type InspectorProps,
  Question,
  SlotAsset,
  SlotMatch,
  Told,
  useNarration,
} from '@shirube/inspector-kit'
import { fill } from '@shirube/kernel'
import type { ReactNode } from 'react'
import { en } from './inspector.en.ts'
import { ja } from './inspector.ja.ts'
import type { CustomEvent } from './model.ts'

const WORDS = { ja, en }

/** The settings of "custom event". */
export function Inspector({ data, onChange, context }: InspectorProps<CustomEvent>): ReactNode {
  const t = WORDS[context.language]
  const narration = useNarration()
  const kind = `custom.${data.event}`
  const event = (
    <SlotAsset
      field="event"
      label={t.event}
      kind="customEvent"
      text={explainAsset('customEvent', data.event, narration)}
      value={data.event}
      onChange={(next) => onChange({ event: next, where: [] })}
    />
  )
  return (
    <Question family="when">
      <Told sentence={t.start} slots={{ event }} />
      {isEventKind(kind) ? (
        <Told
          sentence={t.where}
          slots={{
            where: (
              <SlotMatch
                field="where"
                label={t.whereLabel}
                kinds="this"
                text={
                  data.where.length === 0
                    ? t.any
                    : fill(t.only, { match: explainMatch({ kind, where: data.where }, narration) })
                }
                value={{ kind, where: data.where }}
                onChange={(next) => onChange({ ...data, where: next.where ?? [] })}
              />
            ),
          }}
        />
      ) : null}
    </Question>
  )
}
