import { Textarea } from '@mantine/core'
import { type PageGroup, pageGroupEndpoints } from '@shirube/contract'
import type { ReactNode } from 'react'
import type { DeclaredSheet } from '../declared-sheet.ts'
import { EditSheet } from '../EditSheet.tsx'
import { usePutForm } from '../use-put-form.ts'
import { Matches } from './Matches.tsx'
import { patternsOf } from './matching-pages.ts'
import { useText } from './use-text.ts'

/** Makes or edits a page group; shows at once which of the pages viewed lately fall into it. */
export function GroupSheet({ edited, taken, onClose }: DeclaredSheet<PageGroup>): ReactNode {
  const t = useText()
  const sheet = usePutForm({
    endpoint: pageGroupEndpoints.put,
    initial: {
      id: edited?.id ?? '',
      name: edited?.name ?? '',
      patterns: edited?.patterns.join('\n') ?? '',
    },
    bodyOf: ({ name, patterns }) => ({ name, patterns: patternsOf(patterns) }),
    invalidates: [pageGroupEndpoints.list.path],
    fresh: edited === undefined ? { kind: 'pages', taken } : undefined,
    onClose,
  })
  const { form } = sheet
  return (
    <EditSheet title={edited === undefined ? t('add') : t('editTitle')} nameLabel={t('name')} {...sheet}>
      <Textarea
        label={t('patterns')}
        description={t('patternsHint')}
        autosize
        minRows={3}
        maxRows={10}
        {...form.getInputProps('patterns')}
      />
      <Matches patterns={patternsOf(form.getValues().patterns)} />
    </EditSheet>
  )
}
