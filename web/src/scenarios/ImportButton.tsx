import { Button, FileButton, Modal } from '@mantine/core'
import { Note } from '@shirube/ui'
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
  const { file, fault, onClose } = props
  return (
    <Modal opened onClose={onClose} title={t('file.unreadable', { file })} size={480}>
      <Note icon={IconAlertTriangle} tone="bad">
        {t('file.notJson')}
      </Note>
      {fault.kind === 'not-json' ? null : (
        <ul className={classes.places}>
          {fault.issues.slice(0, SHOWN_PLACES).map((issue) => (
            <li key={`${issue.path} ${issue.message}`}>
              <code>{t('file.placed', { path: issue.path, message: issue.message })}</code>
            </li>
          ))}
        </ul>
      )}
    </Modal>
  )
}
