import { Button } from '@mantine/core'
import { Note } from '@shirube/ui'
import { IconAlertTriangle } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useOpenScenario } from '../document/open-scenario-context.ts'
import { useStageText } from '../stage/use-stage-text.ts'

/** The draft has moved on since it was looked at: brings the newest one, and its changes are looked at anew. */
export function StalePart(props: { readonly onDone: () => void }): ReactNode {
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
        <p>{t('publish.staleText')}</p>
        <Button size="xs" mt={8} loading={loading} onClick={() => void reload()}>
          {t('publish.reload')}
        </Button>
      </Note>
    </div>
  )
}
