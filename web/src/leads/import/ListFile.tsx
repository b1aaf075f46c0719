import type { ImportFormat, SurveyedImport } from '@shirube/contract'
import { formatDay, formatNumber, Note, Panel, StatusBadge } from '@shirube/ui'
import { IconFileText, IconHistory, IconId, IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { usePlace } from '../../app/use-place.ts'
import classes from './import.module.css'
import { useText } from './use-text.ts'

/** What people call the encodings. */
const ENCODINGS = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  shift_jis: 'Shift_JIS',
  'euc-jp': 'EUC-JP',
} as const satisfies Record<ImportFormat['encoding'], string>

/** What was found out about the file, and what the person should know of it. */
export function ListFile({ list }: { readonly list: SurveyedImport }): ReactNode {
  const t = useText()
  const place = usePlace()
  const { format, rows, name, rememberedFrom, service } = list
  const read =
    format.kind === 'workbook' ? t('workbook') : t('encoding', { encoding: ENCODINGS[format.encoding] })
  return (
    <Panel label={name}>
      <div className={classes.found}>
        <div className={classes.file}>
          <IconFileText size={18} stroke={1.75} aria-hidden />
          <b>{name}</b>
          <StatusBadge tone="neutral">{read}</StatusBadge>
          <span className={classes.quiet}>
            {t('file', { count: rows, rows: formatNumber(rows), columns: format.headers.length })}
            {'・'}
            {format.headerLine === 0 ? t('noHeader') : t('headerAt', { line: format.headerLine })}
          </span>
        </div>
        {format.otherLines > 0 ? (
          <Note icon={IconInfoCircle} tone="warn">
            {t('otherLines', { count: format.otherLines })}
          </Note>
        ) : null}
        {service === undefined || rememberedFrom !== undefined ? null : (
          <Note icon={IconId}>{t(`service.${service}`)}</Note>
        )}
        {rememberedFrom === undefined ? null : (
          <Note icon={IconHistory}>{t('remembered', { when: formatDay(rememberedFrom, place) })}</Note>
        )}
      </div>
    </Panel>
  )
}
