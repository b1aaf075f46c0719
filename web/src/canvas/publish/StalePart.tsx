import { Button } from '@mantine/core'
import { Note } from '@shirube/ui'
import { IconAlertTriangle } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useOpenScenario } from '../document/open-scenario-context.ts'
import { useStageText } from '../stage/use-stage-text.ts'

/** Why the draft could not go live as it was looked at; brings the newest one, so that it is looked at anew. */
export function StalePart(props: { readonly why: string; readonly onDone: () => void }): ReactNode {
  const t = useStageText()
  const { saving } = useOpenScenario()
  const [loading, setLoading] = useState(false)
  const reload = async (): Promise<void> => {
    setLoading(true)
    await saving.refresh()
    setLoading(false)
    props.onDone()
  }
  return (
    <div role="alert">
      <Note icon={IconAlertTriangle} tone="warn">
        <b>{t('publish.stale')}</b>
        <p>{props.why}</p>
        <Button size="xs" mt={8} loading={loading} onClick={() => void reload()}>
          {t('publish.reload')}
        </Button>
      </Note>
    </div>
  )
}
