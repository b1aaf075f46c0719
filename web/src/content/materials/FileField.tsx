import { Button, FileButton, Progress } from '@mantine/core'
import type { StoredFile } from '@shirube/contract'
import { IconUpload } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Refusal } from '../../app/Refusal.tsx'
import { useText } from '../use-text.ts'
import { formatSize } from './format-size.ts'
import classes from './Material.module.css'
import { useUpload } from './use-upload.ts'

const ACCEPTED = '.pdf,.docx,.xlsx,.pptx,.zip,.mp4,.png,.jpg,.jpeg'

/** The file of a document: chosen, sent with its progress, and replaced by another. */
export function FileField(props: {
  readonly file: StoredFile | undefined
  readonly onFile: (file: StoredFile) => void
}): ReactNode {
  const t = useText()
  const { file, onFile } = props
  const { share, large, error, take } = useUpload(onFile)
  return (
    <div className={classes.file}>
      <span className={classes.fileName}>
        {file ? t('materials.file', { name: file.name, size: formatSize(file.size) }) : t('materials.noFile')}
      </span>
      <FileButton onChange={take} accept={ACCEPTED} inputProps={{ 'aria-label': t('materials.choose') }}>
        {(button) => (
          <Button
            {...button}
            leftSection={<IconUpload size={14} stroke={1.75} />}
            loading={share !== undefined}
          >
            {t(file ? 'materials.replace' : 'materials.choose')}
          </Button>
        )}
      </FileButton>
      {share === undefined ? null : (
        <Progress
          value={share * 100}
          aria-label={t('materials.uploading')}
          className={classes.progress ?? ''}
        />
      )}
      <p className={large ? classes.large : classes.hint} role={large ? 'alert' : undefined}>
        {t(large ? 'materials.tooLarge' : 'materials.limit')}
      </p>
      <Refusal error={error} />
    </div>
  )
}
