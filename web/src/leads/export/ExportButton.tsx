import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import type { AskedLeads } from '../lead-filter.ts'
import { ExportDialog } from './ExportDialog.tsx'
import { useText } from './use-text.ts'

/** Takes the leads of the filter out as a file. */
export function ExportButton(props: { readonly asked: AskedLeads; readonly people: number }): ReactNode {
  const t = useText()
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button
        size="xs"
        leftSection={<IconDownload size={14} stroke={1.75} />}
        onClick={() => setAsking(true)}
      >
        {t('open')}
      </Button>
      {asking ? <ExportDialog {...props} onClose={() => setAsking(false)} /> : null}
    </>
  )
}
