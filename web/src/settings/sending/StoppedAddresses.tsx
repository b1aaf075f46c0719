import { Stack } from '@mantine/core'
import { SUPPRESSION_REASONS, suppressionEndpoints } from '@shirube/contract'
import { formatNumber, Note, Panel } from '@shirube/ui'
import { IconMailOff } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { useMay } from '../../api/use-session.ts'
import { Loaded } from '../../app/Loaded.tsx'
import { FindStopped } from './FindStopped.tsx'
import { StopAddresses } from './StopAddresses.tsx'
import classes from './StoppedAddresses.module.css'
import { useText } from './use-text.ts'

/** Addresses that get no mail, whoever they belong to: how many, one of them, and those of another system. */
export function StoppedAddresses(): ReactNode {
  const t = useText()
  const may = useMay('marketer')
  const stopped = useQuery(queryOf(suppressionEndpoints.show))
  return (
    <Panel title={t('stopped.title')}>
      <Stack gap="md" maw={640}>
        <Note icon={IconMailOff}>{t('stopped.hint')}</Note>
        <Loaded query={stopped} failed={t('stopped.failed')}>
          {({ counts }) => (
            <dl className={classes.counts}>
              {SUPPRESSION_REASONS.map((reason) => (
                <div key={reason}>
                  <dt>{t(`stopped.reasons.${reason}`)}</dt>
                  <dd>{t('stopped.count', { n: formatNumber(counts[reason]) })}</dd>
                </div>
              ))}
            </dl>
          )}
        </Loaded>
        {may ? (
          <>
            <FindStopped />
            <StopAddresses />
          </>
        ) : null}
      </Stack>
    </Panel>
  )
}
