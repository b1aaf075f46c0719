import { Stack } from '@mantine/core'
import { type AddressTable, addressTableEndpoints } from '@shirube/contract'
import { formatMoment, formatNumber, Panel, TextButton } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { useMay } from '../../api/use-session.ts'
import { Loaded } from '../../app/Loaded.tsx'
import { saveFile } from '../../app/save-file.ts'
import { usePlace } from '../../app/use-place.ts'
import classes from './AddressTable.module.css'
import { AddressTableUpload } from './AddressTableUpload.tsx'
import { RemoveAddressTable } from './RemoveAddressTable.tsx'
import { useText } from './use-text.ts'

/** By which addresses the companies of unknown visitors are guessed: what is loaded, another file, none. */
export function AddressTablePanel(): ReactNode {
  const t = useText()
  const query = useQuery(queryOf(addressTableEndpoints.show))
  const may = useMay('admin')
  return (
    <Panel title={t('table.title')}>
      <Stack gap="md">
        <p className={classes.text}>{t('table.text')}</p>
        <Loaded query={query} failed={t('table.failed')}>
          {({ table }) => (
            <Stack gap="md">
              {table ? <Facts table={table} /> : <p className={classes.text}>{t('table.none')}</p>}
              {may ? (
                <AddressTableUpload again={table !== undefined}>
                  {table ? <RemoveAddressTable /> : null}
                </AddressTableUpload>
              ) : null}
            </Stack>
          )}
        </Loaded>
        <Columns />
      </Stack>
    </Panel>
  )
}

function Facts({ table }: { readonly table: AddressTable }): ReactNode {
  const t = useText()
  const place = usePlace()
  const { name, rows, ignored, by, putAt } = table
  const when = formatMoment(putAt, place)
  return (
    <dl className={classes.facts}>
      <dt>{t('table.file')}</dt>
      <dd>{name}</dd>
      <dt>{t('table.rows')}</dt>
      <dd>{t('table.count', { rows: formatNumber(rows), ignored: formatNumber(ignored) })}</dd>
      <dt>{t('table.put')}</dt>
      <dd>{by === undefined ? when : t('table.putBy', { when, by })}</dd>
    </dl>
  )
}

/** What the columns of a file are, and a file to begin with. */
function Columns(): ReactNode {
  const t = useText()
  return (
    <div className={classes.columns}>
      <p className={classes.text}>{t('table.columns')}</p>
      <TextButton onPress={() => saveFile(t('table.sampleName'), `\uFEFF${t('table.sample')}`, 'text/csv')}>
        {t('table.getSample')}
      </TextButton>
    </div>
  )
}
