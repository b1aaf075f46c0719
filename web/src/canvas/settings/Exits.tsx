import { Cases, freshId, type InspectorProps, Question, Told } from '@shirube/inspector-kit'
import type { ScenarioSettings } from '@shirube/scenario'
import type { ReactNode } from 'react'
import { FRESH_WATCH, jsonOf, SlotWatched, watchOf } from './SlotWatched.tsx'
import { useSettingsText } from './use-settings-text.ts'

/** What takes people out of the scenario, wherever they stand. */
export function Exits({ data, onChange }: InspectorProps<ScenarioSettings>): ReactNode {
  const t = useSettingsText()
  const { exits } = data
  const add = (kind: 'event' | 'condition') => (): void =>
    onChange({ ...data, exits: [...exits, { id: freshId(exits), on: jsonOf(FRESH_WATCH[kind]) }] })
  return (
    <Question title={t('exitTitle')}>
      {exits.length === 0 ? <Told sentence={t('none')} /> : null}
      <Cases
        cases={exits}
        least={0}
        most={50}
        adds={[
          { key: 'event', label: t('addExitEvent'), onAdd: add('event') },
          { key: 'condition', label: t('addExitCondition'), onAdd: add('condition') },
        ]}
        onChange={(next) => onChange({ ...data, exits: next })}
      >
        {(exit, at) => {
          const value = watchOf(exit.on)
          const on = (
            <SlotWatched
              field={`exits.${at}.on`}
              labels={{ event: t('exitOn'), condition: t('exitWhen') }}
              value={value}
              onChange={(next) =>
                onChange({
                  ...data,
                  exits: exits.map((each, n) => (n === at ? { ...each, on: jsonOf(next) } : each)),
                })
              }
            />
          )
          return <Told sentence={t(value.kind === 'event' ? 'exitEvent' : 'exitCondition')} slots={{ on }} />
        }}
      </Cases>
    </Question>
  )
}
