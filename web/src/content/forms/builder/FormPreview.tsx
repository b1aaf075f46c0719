import { SegmentedControl } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { type FormDefinition, formEndpoints } from '@shirube/contract'
import type { Language } from '@shirube/kernel'
import { useColourScheme } from '@shirube/ui'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { queryOf } from '../../../api/query-of.ts'
import { Failure } from '../../../app/Failure.tsx'
import { MailFrame } from '../../../app/mail-frame/MailFrame.tsx'
import { useText } from '../../use-text.ts'
import classes from './FormBuilder.module.css'
import { fillBlanks } from './form-issues.ts'

const PAUSE_MS = 300
const WIDTH = 640

/** The page that visitors will see, as it stands; while something is to be mended, the last one that could be made. */
export function FormPreview(props: {
  readonly definition: FormDefinition
  readonly language: Language
  readonly valid: boolean
}): ReactNode {
  const t = useText()
  const { definition, language, valid } = props
  const { shown } = useColourScheme()
  const [page, setPage] = useState<'form' | 'thanks'>('form')
  const [settled] = useDebouncedValue(definition, PAUSE_MS)
  const preview = useQuery({
    ...queryOf(formEndpoints.preview, { body: { language, definition: fillBlanks(settled), page } }),
    enabled: valid,
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  })
  return (
    <section className={classes.preview} aria-label={t('forms.preview')}>
      <SegmentedControl
        aria-label={t('forms.preview')}
        value={page}
        onChange={(next) => setPage(next === 'form' ? 'form' : 'thanks')}
        data={[
          { value: 'form', label: t('forms.previewForm') },
          { value: 'thanks', label: t('forms.previewThanks') },
        ]}
      />
      {preview.error ? (
        <Failure
          error={preview.error}
          title={t('editor.previewFailed')}
          onRetry={() => void preview.refetch()}
        />
      ) : null}
      {preview.data ? (
        <MailFrame html={preview.data.html} title={t('forms.preview')} width={WIDTH} scheme={shown} />
      ) : null}
    </section>
  )
}
