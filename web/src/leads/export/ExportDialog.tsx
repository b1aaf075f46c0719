import { Button, Group, Modal, Radio, Stack, Text } from '@mantine/core'
import {
  API_ROOT,
  LEAD_EXPORT_FORMATS,
  LEAD_EXPORT_PATH,
  type LeadExportFormat,
  MOST_IN_WORKBOOK,
} from '@shirube/contract'
import { formatNumber } from '@shirube/ui'
import { IconDownload } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import type { AskedLeads } from '../lead-filter.ts'
import { exportAddress } from './export-address.ts'
import { useText } from './use-text.ts'

/** Asks how the leads of the filter are written, and has the browser fetch the file. */
export function ExportDialog(props: {
  readonly asked: AskedLeads
  readonly people: number
  readonly onClose: () => void
}): ReactNode {
  const t = useText()
  const { asked, people, onClose } = props
  const [format, setFormat] = useState<LeadExportFormat>('csv')
  const most = formatNumber(MOST_IN_WORKBOOK)
  const tooMany = format === 'xlsx' && people > MOST_IN_WORKBOOK
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('title')}
      size={480}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Stack gap={12}>
        <Text size="sm">{t('text', { people: formatNumber(people) })}</Text>
        <Formats format={format} most={most} onChoose={setFormat} />
        {tooMany ? (
          <Text size="sm" role="alert" c="var(--bad)">
            {t('tooMany', { most })}
          </Text>
        ) : null}
        <Group justify="flex-end" gap={8}>
          <Button onClick={onClose}>{t('cancel')}</Button>
          {tooMany ? null : (
            <Button
              component="a"
              variant="filled"
              href={`${API_ROOT}${LEAD_EXPORT_PATH}?${exportAddress(asked, format)}`}
              download
              leftSection={<IconDownload size={15} stroke={1.75} />}
              onClick={onClose}
            >
              {t('save')}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  )
}

function Formats(props: {
  readonly format: LeadExportFormat
  readonly most: string
  readonly onChoose: (format: LeadExportFormat) => void
}): ReactNode {
  const t = useText()
  const { format, most, onChoose } = props
  return (
    <Radio.Group
      label={t('format')}
      value={format}
      onChange={(value) => onChoose(LEAD_EXPORT_FORMATS.find((one) => one === value) ?? 'csv')}
    >
      <Stack gap={6} mt={6}>
        {LEAD_EXPORT_FORMATS.map((value) => (
          <Radio
            key={value}
            value={value}
            label={t(`format_${value}`)}
            {...(value !== 'csv' && { description: t(`note_${value}`, { most }) })}
          />
        ))}
      </Stack>
    </Radio.Group>
  )
}
