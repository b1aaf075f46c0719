import { Button, Group } from '@mantine/core'
import { explainPeople } from '@shirube/audience'
import { type Segment, segmentEndpoints } from '@shirube/contract'
import {
  AppLink,
  type Column,
  DataTable,
  EmptyState,
  formatNumber,
  formatWhen,
  PageBody,
  PageHeader,
  Panel,
} from '@shirube/ui'
import { IconPlus, IconTemplate } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { queryOf } from '../api/query-of.ts'
import { useMay } from '../api/use-session.ts'
import { Loaded } from '../app/Loaded.tsx'
import { usePlace } from '../app/use-place.ts'
import { useCatalog } from '../catalog/use-catalog.ts'
import { useLiveQueries } from '../live/use-live.ts'
import { ReadyMadeDialog } from './ReadyMadeDialog.tsx'
import { useText } from './use-text.ts'

/** Every segment with its condition in words and how many people are in it (S45). */
export function SegmentsScreen(): ReactNode {
  const t = useText()
  const may = useMay('marketer')
  const segments = useQuery(queryOf(segmentEndpoints.list))
  useLiveQueries(['changes'], [segmentEndpoints.list.path])
  return (
    <>
      <PageHeader
        title={t('segments.title')}
        {...(may && segments.data?.items.length !== 0 && { actions: <Begin /> })}
      />
      <PageBody>
        <Panel label={t('segments.title')} inside="rows">
          <Loaded query={segments} failed={t('segments.failed')}>
            {({ items }) =>
              items.length === 0 ? (
                <EmptyState
                  family="who"
                  title={t('segments.empty')}
                  text={t('segments.emptyText')}
                  action={may ? <Begin /> : undefined}
                />
              ) : (
                <SegmentTable rows={items} />
              )
            }
          </Loaded>
        </Panel>
      </PageBody>
    </>
  )
}

/** The ways to a new segment: one that comes with the product to begin with, or nothing yet. */
function Begin(): ReactNode {
  const t = useText()
  const [choosing, choose] = useState(false)
  return (
    <Group gap={8}>
      <Button leftSection={<IconTemplate size={15} stroke={1.75} />} onClick={() => choose(true)}>
        {t('readyMade.open')}
      </Button>
      <Button
        component={AppLink}
        href="/segments/new"
        variant="filled"
        leftSection={<IconPlus size={15} stroke={1.75} />}
      >
        {t('segments.create')}
      </Button>
      {choosing ? <ReadyMadeDialog onClose={() => choose(false)} /> : null}
    </Group>
  )
}

function SegmentTable({ rows }: { readonly rows: readonly Segment[] }): ReactNode {
  const t = useText()
  const place = usePlace()
  const catalog = useCatalog()
  const now = Date.now()
  const narration = { language: place.language, nameOf: catalog.nameOf, stepTitle: () => undefined }
  const columns: readonly Column<Segment>[] = [
    { key: 'name', head: t('name'), names: true, cell: ({ name }) => name },
    {
      key: 'who',
      head: t('segments.who'),
      desk: true,
      wraps: true,
      cell: ({ condition }) => explainPeople(condition, narration),
    },
    {
      key: 'built',
      head: t('segments.built'),
      desk: true,
      cell: ({ builtAt }) =>
        builtAt === undefined ? t('segments.building') : formatWhen(builtAt, { ...place, now }),
    },
    { key: 'members', head: t('members'), align: 'end', cell: ({ members }) => formatNumber(members) },
  ]
  return (
    <DataTable
      label={t('segments.title')}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      hrefOf={({ id }) => `/segments/${id}`}
    />
  )
}
