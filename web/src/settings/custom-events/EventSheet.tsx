import { type CustomEvent, customEventEndpoints } from '@shirube/contract'
import { SectionTitle } from '@shirube/ui'
import type { ReactNode } from 'react'
import { CopyBlock } from '../CopyBlock.tsx'
import type { DeclaredSheet } from '../declared-sheet.ts'
import { EditSheet } from '../EditSheet.tsx'
import { usePutForm } from '../use-put-form.ts'
import { EventFields } from './EventFields.tsx'
import { sendingOf } from './sending-of.ts'
import { useText } from './use-text.ts'

/** Makes or edits a custom event; shows how another system sends it. */
export function EventSheet({ edited, taken, onClose }: DeclaredSheet<CustomEvent>): ReactNode {
  const t = useText()
  const sheet = usePutForm({
    endpoint: customEventEndpoints.put,
    initial: edited ?? { id: '', name: '', fields: [] },
    bodyOf: ({ name, fields }) => ({ name, fields }),
    invalidates: [customEventEndpoints.list.path],
    fresh: edited === undefined ? { kind: 'event', taken } : undefined,
    onClose,
  })
  const { form } = sheet
  return (
    <EditSheet title={edited === undefined ? t('add') : t('editTitle')} nameLabel={t('name')} {...sheet}>
      <EventFields form={form} />
      {edited === undefined ? null : (
        <>
          <SectionTitle>{t('send')}</SectionTitle>
          <CopyBlock text={sendingOf(form.getValues(), window.location.origin)} label={t('send')} />
        </>
      )}
    </EditSheet>
  )
}
