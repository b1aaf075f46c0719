import { mailPreviewEndpoints } from '@shirube/contract'
import type { MailVariant } from '@shirube/email'
import type { Language } from '@shirube/kernel'
import { formatNumber, type IconLike } from '@shirube/ui'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { countLetters } from '../count-letters.ts'
import { useText } from '../use-text.ts'
import classes from './CheckStrip.module.css'
import { gapQuery } from './gap-query.ts'
import { LARGEST_SUBJECT } from './subject-length.ts'
import type { ShownPreview } from './use-preview.ts'

const CLIP_KB = 102

type Tone = 'ok' | 'warn' | 'bad'
const ICONS: Readonly<Record<Tone, IconLike>> = {
  ok: IconCheck,
  warn: IconAlertTriangle,
  bad: IconAlertTriangle,
}

/** One quiet line of what is in order and what is not. */
export function CheckStrip(props: {
  readonly preview: ShownPreview
  readonly variant: MailVariant
  readonly language: Language
}): ReactNode {
  const t = useText()
  const { preview, stale } = props.preview
  const shown = stale ? undefined : props.preview.shown
  const gaps = useQuery({
    ...queryOf(mailPreviewEndpoints.gaps, gapQuery(preview?.tags ?? [])),
    enabled: preview !== undefined,
    staleTime: 60_000,
  })
  if (!preview) return <div className={classes.strip} />
  const errors = preview.findings.filter(({ severity }) => severity === 'error').length
  const letters = countLetters(shown?.subject ?? props.variant.subject)
  const lacking = Math.max(0, ...(gaps.data?.items ?? []).map(({ people }) => people))
  const kb = Math.ceil((shown?.bytes ?? 0) / 1024)
  return (
    <ul className={classes.strip} aria-label={t('editor.checks')}>
      {errors > 0 ? <Check tone="bad">{t('editor.check.errors', { count: errors })}</Check> : null}
      <Check tone={letters === 0 || letters > LARGEST_SUBJECT[props.language] ? 'warn' : 'ok'}>
        {t('editor.check.subject', { count: letters })}
      </Check>
      {shown ? (
        <>
          <Check tone="ok">{t('editor.check.links', { count: shown.links })}</Check>
          <Check tone="ok">{t('editor.check.law')}</Check>
          <Check tone={lacking > 0 ? 'warn' : 'ok'}>
            {lacking > 0
              ? t('editor.check.gaps', { people: formatNumber(lacking), count: lacking })
              : t('editor.check.noGaps')}
          </Check>
          <Check tone={kb > CLIP_KB * 0.95 ? 'warn' : 'ok'}>
            {t('editor.check.size', { kb, most: CLIP_KB })}
          </Check>
        </>
      ) : null}
    </ul>
  )
}

function Check(props: { readonly tone: Tone; readonly children: ReactNode }): ReactNode {
  const Icon = ICONS[props.tone]
  return (
    <li className={classes.check} data-tone={props.tone}>
      <Icon size={14} stroke={2} aria-hidden />
      {props.children}
    </li>
  )
}
