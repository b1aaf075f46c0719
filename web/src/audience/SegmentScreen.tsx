import { type Segment, segmentEndpoints } from '@shirube/contract'
import { AssetCatalogProvider } from '@shirube/inspector-kit'
import { PageBody, PageHeader } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../api/query-of.ts'
import { Loaded } from '../app/Loaded.tsx'
import { NotFound } from '../app/NotFound.tsx'
import { useCatalog } from '../catalog/use-catalog.ts'
import { SegmentEditor } from './SegmentEditor.tsx'
import { useText } from './use-text.ts'

/** One segment: its condition as sentences, who fits, and why; `new` is one that is being made. */
export function SegmentScreen({ id, copyOf }: { readonly id: string; readonly copyOf?: string }): ReactNode {
  const t = useText()
  const catalog = useCatalog()
  const segments = useQuery(queryOf(segmentEndpoints.list))
  const begin = (items: readonly Segment[]): Partial<Segment> | undefined => {
    const source = items.find((segment) => segment.id === copyOf)
    if (source) return { name: t('segments.copyOf', { name: source.name }), condition: source.condition }
    return id === 'new' ? {} : items.find((segment) => segment.id === id)
  }
  return (
    <AssetCatalogProvider value={catalog}>
      {segments.data ? null : <PageHeader title="" back={{ href: '/segments', label: t('segments.back') }} />}
      <Loaded query={segments} failed={t('segments.failed')}>
        {({ items }) => {
          const first = begin(items)
          return first === undefined ? (
            <PageBody>
              <NotFound />
            </PageBody>
          ) : (
            <SegmentEditor key={id} first={first} />
          )
        }}
      </Loaded>
    </AssetCatalogProvider>
  )
}
