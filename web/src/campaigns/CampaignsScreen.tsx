import { Button } from '@mantine/core'
import { type Campaign, campaignEndpoints } from '@shirube/contract'
import {
  type Column,
  DataTable,
  EmptyState,
  Meter,
  PageBody,
  PageHeader,
  Panel,
  StatusBadge,
  TwoLines,
} from '@shirube/ui'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { queryOf } from '../api/query-of.ts'
import { useMay } from '../api/use-session.ts'
import { Loaded } from '../app/Loaded.tsx'
import { useLiveQueries } from '../live/use-live.ts'
import classes from './Campaign.module.css'
import { CampaignDialog } from './CampaignDialog.tsx'
import { STATE_TONES, useCampaignWords } from './use-campaign-words.ts'
import { useText } from './use-text.ts'

/** Every campaign, side by side: plan against actual, and what one success costs (S26, S27). */
export function CampaignsScreen(): ReactNode {
  const t = useText()
  const may = useMay('marketer')
  const [creating, setCreating] = useState(false)
  const campaigns = useQuery(queryOf(campaignEndpoints.list))
  useLiveQueries(['changes'], [campaignEndpoints.list.path])
  const create = (
    <Button
      variant="filled"
      leftSection={<IconPlus size={15} stroke={1.75} />}
      onClick={() => setCreating(true)}
    >
      {t('create')}
    </Button>
  )
  const some = (campaigns.data?.items.length ?? 0) > 0
  return (
    <>
      <PageHeader title={t('title')} {...(may && some && { actions: create })} />
      <PageBody>
        <Panel label={t('title')} inside="rows">
          <Loaded query={campaigns} failed={t('failed')}>
            {({ items }) =>
              items.length === 0 ? (
                <EmptyState
                  family="who"
                  title={t('empty')}
                  text={t('emptyText')}
                  action={may ? create : undefined}
                />
              ) : (
                <CampaignTable rows={items} />
              )
            }
          </Loaded>
        </Panel>
      </PageBody>
      {creating ? <CampaignDialog onClose={() => setCreating(false)} /> : null}
    </>
  )
}

function CampaignTable({ rows }: { readonly rows: readonly Campaign[] }): ReactNode {
  const t = useText()
  return (
    <DataTable
      label={t('title')}
      columns={useColumns()}
      rows={rows}
      keyOf={({ id }) => id}
      hrefOf={({ id }) => `/campaigns/${id}`}
      rowHeight={56}
    />
  )
}

function useColumns(): readonly Column<Campaign>[] {
  const t = useText()
  const words = useCampaignWords()
  return [
    {
      key: 'name',
      head: t('column.name'),
      names: true,
      cell: ({ name, purpose }) => <TwoLines first={name} second={purpose} />,
    },
    {
      key: 'state',
      head: t('column.state'),
      desk: true,
      cell: ({ state }) => (
        <StatusBadge tone={STATE_TONES[state]} mark="dot">
          {t(`state_${state}`)}
        </StatusBadge>
      ),
    },
    {
      key: 'period',
      head: t('column.period'),
      desk: true,
      cell: ({ startsOn, endsOn }) => words.period(startsOn, endsOn),
    },
    { key: 'goal', head: t('column.goal'), desk: true, wraps: true, cell: (row) => words.goal(row) },
    { key: 'actual', head: t('column.actual'), align: 'end', cell: (row) => <Actual campaign={row} /> },
    {
      key: 'cost',
      head: t('column.cost'),
      align: 'end',
      desk: true,
      cell: ({ figures }) => (figures.cost === 0 ? t('none') : words.yen(figures.cost)),
    },
    {
      key: 'costPer',
      head: t('column.costPer'),
      align: 'end',
      desk: true,
      cell: (row) => words.each(row),
    },
  ]
}

function Actual({ campaign }: { readonly campaign: Campaign }): ReactNode {
  const t = useText()
  const { amount, unit } = useCampaignWords()
  const { figures, target } = campaign
  const of = unit(campaign)
  return (
    <span className={classes.actual}>
      {t('ofTarget', { actual: amount(figures.actual, of), target: amount(target, of) })}
      <Meter share={figures.actual / target} />
    </span>
  )
}
