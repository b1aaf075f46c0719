import { Button } from '@mantine/core'
import { importEndpoints } from '@shirube/contract'
import { Panel, TextLink } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { Loaded } from '../../app/Loaded.tsx'
import { ImportFacts, ImportStateBadge, moves } from './ImportFacts.tsx'
import classes from './import.module.css'
import { useText } from './use-text.ts'

const SOON_MS = 700

/** The list that was just given to be taken in: it goes on without this page. */
export function StartedImport(props: { readonly id: string; readonly onNext: () => void }): ReactNode {
  const t = useText()
  const started = useQuery({
    ...queryOf(importEndpoints.show, { params: { id: props.id } }),
    refetchInterval: ({ state }) => (state.data === undefined || moves(state.data) ? SOON_MS : false),
  })
  return (
    <Panel title={t('started')} inside="padded">
      <Loaded query={started} failed={t('failed')}>
        {(one) => (
          <div className={classes.started}>
            <span className={classes.file}>
              <b>{one.name}</b>
              <ImportStateBadge one={one} />
            </span>
            <ImportFacts one={one} />
            {one.state === 'running' ? <span className={classes.quiet}>{t('mayLeave')}</span> : null}
            <span className={classes.file}>
              <Button variant="filled" onClick={props.onNext}>
                {t('next')}
              </Button>
              <TextLink href="/leads">{t('toLeads')}</TextLink>
            </span>
          </div>
        )}
      </Loaded>
    </Panel>
  )
}
