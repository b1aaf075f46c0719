import { Button, Group, Modal } from '@mantine/core'
import { type Seminar, seminarEndpoints } from '@shirube/contract'
import { type ReactNode, useState } from 'react'
import { useAction } from '../../api/use-action.ts'
import { Refusal } from '../../app/Refusal.tsx'
import { usePlace } from '../../app/use-place.ts'
import { newContentId } from '../new-id.ts'
import { useText } from '../use-text.ts'
import classes from './Seminar.module.css'
import { SeminarFields } from './SeminarFields.tsx'
import { bodyOf, draftOf } from './seminar-draft.ts'

/** A seminar as a marketer writes it: what, when, where, how many, by which form. */
export function SeminarDialog(props: {
  readonly seminar?: Seminar
  readonly onClose: () => void
  readonly onDone?: (seminar: Seminar) => void
}): ReactNode {
  const t = useText()
  const { zone } = usePlace()
  const { seminar, onClose, onDone } = props
  const [draft, setDraft] = useState(() => draftOf(seminar, { zone, now: Date.now() }))
  const put = useAction(seminarEndpoints.put, {
    invalidates: [seminarEndpoints.list.path, seminarEndpoints.show.path, '/assets'],
    onDone: (saved) => {
      onClose()
      onDone?.(saved)
    },
  })
  const body = bodyOf(draft)
  const save = (): void => {
    if (body) put.mutate({ params: { id: seminar?.id ?? newContentId('seminar') }, body })
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(seminar ? 'seminars.edit' : 'seminars.new')}
      size={560}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <div className={classes.fields}>
        <SeminarFields draft={draft} onChange={(next) => setDraft((before) => ({ ...before, ...next }))} />
        <Refusal error={put.error} />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button variant="filled" disabled={body === undefined} loading={put.isPending} onClick={save}>
            {t('seminars.save')}
          </Button>
        </Group>
      </div>
    </Modal>
  )
}
