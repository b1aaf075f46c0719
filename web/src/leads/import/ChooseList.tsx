import { Button, FileButton } from '@mantine/core'
import type { SurveyedImport } from '@shirube/contract'
import { EmptyState, Meter, Panel } from '@shirube/ui'
import { useMutation } from '@tanstack/react-query'
import { type DragEvent, type ReactNode, useState } from 'react'
import { Refusal } from '../../app/Refusal.tsx'
import classes from './import.module.css'
import { uploadList } from './upload-list.ts'
import { useText } from './use-text.ts'

const ACCEPTED = '.csv,.tsv,.txt,.xlsx,text/csv'

/** How much of a list has gone to the server. */
function Uploading(props: { readonly name: string; readonly share: number }): ReactNode {
  const t = useText()
  return (
    <div className={classes.uploading} role="status">
      {t('uploading', { name: props.name })}
      <Meter share={props.share} />
    </div>
  )
}

/** Chooses a list, or lets one be dropped; what is wrong with it is said here, and nothing of it is kept. */
export function ChooseList(props: { readonly onRead: (list: SurveyedImport) => void }): ReactNode {
  const t = useText()
  const [share, setShare] = useState(0)
  const [over, setOver] = useState(false)
  const upload = useMutation({
    mutationFn: (file: File) => uploadList({ file, onProgress: setShare }),
    onSuccess: props.onRead,
  })
  const take = (file: File | null | undefined): void => {
    if (!file || upload.isPending) return
    setShare(0)
    upload.mutate(file)
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files[0])
  }
  const choose = (
    <FileButton accept={ACCEPTED} onChange={take} inputProps={{ 'aria-label': t('choose') }}>
      {(press) => (
        <Button variant="filled" loading={upload.isPending} {...press}>
          {t('choose')}
        </Button>
      )}
    </FileButton>
  )
  return (
    <Panel label={t('choose')}>
      <div
        className={classes.drop}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <EmptyState family="who" title={t('chooseTitle')} text={t('chooseText')} action={choose} />
        {upload.isPending ? <Uploading name={upload.variables.name} share={share} /> : null}
        <Refusal error={upload.error} />
      </div>
    </Panel>
  )
}
