import { READY_MADE_SEGMENTS } from '@shirube/audience'
import { type Segment, segmentEndpoints } from '@shirube/contract'
import { AssetCatalogProvider } from '@shirube/inspector-kit'
import { PageBody, PageHeader, useLanguage } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../api/query-of.ts'
import { Loaded } from '../app/Loaded.tsx'
import { NotFound } from '../app/NotFound.tsx'
import { useCatalog } from '../catalog/use-catalog.ts'
import { SegmentEditor } from './SegmentEditor.tsx'
import { useText } from './use-text.ts'

/** What a new segment begins with: a copy of another, or one that comes with the product. */
interface SegmentSource {
  readonly copy?: string | undefined
  readonly readyMade?: string | undefined
}

/** One segment: its condition as sentences, who fits, and why; `new` is one that is being made. */
export function SegmentScreen({
  id,
  from,
}: {
  readonly id: string
  readonly from: SegmentSource
}): ReactNode {
  const t = useText()
  const language = useLanguage()
  const catalog = useCatalog()
  const segments = useQuery(queryOf(segmentEndpoints.list))
  const begin = (items: readonly Segment[]): Partial<Segment> | undefined => {
    const source = items.find((segment) => segment.id === from.copy)
    if (source) return { name: t('segments.copyOf', { name: source.name }), condition: source.condition }
    const ready = Object.values(READY_MADE_SEGMENTS).flat()
    const template = ready.find((segment) => segment.id === from.readyMade)
    if (template) return { name: template.name[language], condition: template.condition }
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
