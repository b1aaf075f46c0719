import { Button, FileButton, Modal } from '@mantine/core'
import { Note, useLanguage } from '@shirube/ui'
import { IconAlertTriangle, IconUpload } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useMay } from '../api/use-session.ts'
import { type Beginning, type FileFault, readScenarioFile } from './begin/beginning.ts'
import { PreviewSheet } from './begin/PreviewSheet.tsx'
import classes from './ImportButton.module.css'
import { useText } from './use-text.ts'

const SHOWN_PLACES = 8

/** Takes a scenario in from a file: shown first, and made only when that was confirmed. */
export function ImportButton(): ReactNode {
  const t = useText()
  const [beginning, setBeginning] = useState<Beginning>()
  const [fault, setFault] = useState<{ readonly file: string; readonly fault: FileFault }>()
  if (!useMay('marketer')) return null
  const take = async (file: File | null): Promise<void> => {
    if (!file) return
    const read = readScenarioFile(file.name, await file.text())
    if (read.ok) setBeginning(read.value)
    else setFault({ file: file.name, fault: read.error })
  }
  return (
    <>
      <FileButton accept="application/json,.json" onChange={(file) => void take(file)}>
        {(button) => (
          <Button {...button} leftSection={<IconUpload size={15} stroke={1.75} />}>
            {t('import')}
          </Button>
        )}
      </FileButton>
      <PreviewSheet beginning={beginning} onClose={() => setBeginning(undefined)} />
      {fault ? <Fault {...fault} onClose={() => setFault(undefined)} /> : null}
    </>
  )
}

function Fault(props: {
  readonly file: string
  readonly fault: FileFault
  readonly onClose: () => void
}): ReactNode {
  const t = useText()
  const language = useLanguage()
  const { file, fault, onClose } = props
  return (
    <Modal opened onClose={onClose} title={t('file.unreadable', { file })} size={480}>
      <Note icon={IconAlertTriangle} tone="bad">
        {t(fault.kind === 'not-json' ? 'file.notJson' : 'file.notScenario')}
      </Note>
      <ul className={classes.places}>
        {fault.kind === 'not-json' ? <li>{t('file.line', fault)}</li> : null}
        {fault.kind === 'places'
          ? fault.issues.slice(0, SHOWN_PLACES).map(({ path, message, text }) => (
              <li key={`${path} ${message}`}>
                <code>{path}</code>
                <br />
                {text?.[language] ?? message}
              </li>
            ))
          : null}
      </ul>
    </Modal>
  )
}
