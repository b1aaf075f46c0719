import { InspectorHost } from '@shirube/inspector-kit'
import { DockedSheet, useLanguage } from '@shirube/ui'
import { type ReactNode, useMemo } from 'react'
import { useDiagnostics, useDocument, useDraft } from '../document/open-scenario-context.ts'
import { useView } from '../graph/canvas-context.ts'
import { useInspectorContext } from '../inspector-frame/use-inspector-context.ts'
import { ScenarioInspector } from './ScenarioInspector.tsx'
import { settingsEdits } from './settings-edits.ts'
import { useSettingsText } from './use-settings-text.ts'

/** The settings of the open scenario as a whole, docked at the right of the drawing. */
export function ScenarioSettingsSheet(props: { readonly onClose: () => void }): ReactNode {
  const t = useSettingsText()
  const language = useLanguage()
  const document = useDocument()
  const settings = useDraft((draft) => draft.settings)
  const focus = useView((view) => view.focus)
  const context = useInspectorContext()
  const diagnostics = useDiagnostics()
  const issues = useMemo(
    () =>
      diagnostics
        .filter(({ node, field }) => node === undefined && field !== undefined)
        .map(({ field = '', message, severity }) => ({ field, message: message[language], severity })),
    [diagnostics, language],
  )
  return (
    <DockedSheet
      purpose="inspector"
      inside="rows"
      title={t('title')}
      closeLabel={t('close')}
      onClose={props.onClose}
    >
      <InspectorHost
        inspector={ScenarioInspector}
        focus={focus}
        readOnly={!document.editable}
        data={settings}
        issues={issues}
        context={context}
        onChange={(next) => document.apply(settingsEdits(document.store.getState().draft.settings, next))}
      />
    </DockedSheet>
  )
}
