import { MantineProvider } from '@mantine/core'
import type { AssetKind, Language } from '@shirube/kernel'
import { ShirubeProvider } from '@shirube/ui'
import type { ReactNode } from 'react'
import type { AssetCatalog } from '../catalog/asset-catalog.ts'
import { AssetCatalogProvider } from '../catalog/use-asset-catalog.ts'

const NAMES: Readonly<Record<string, string>> = {
  s1: '検討中',
  l1: '既存顧客',
  l2: '競合',
  p1: '製品ページ',
  t1: '営業',
  visit: '展示会への来場',
  'visit.hall': '会場',
}

/** The beginning of the ids of each kind. */
const BEGINNINGS: Partial<Record<AssetKind, string>> = {
  segment: 's',
  list: 'l',
  pageGroup: 'p',
  team: 't',
  customEventField: 'visit.',
}

/** A catalog with a segment, two lists, a page group, a team and a field of a custom event. */
export const SAMPLE_CATALOG: AssetCatalog = {
  list: (kind) => {
    const beginning = BEGINNINGS[kind]
    return Object.entries(NAMES)
      .filter(([id]) => beginning !== undefined && id.startsWith(beginning))
      .map(([id, name]) => ({ id, name }))
  },
  nameOf: (_, id) => NAMES[id],
  newHref: () => undefined,
  hrefOf: () => undefined,
}

/** A page of the product around a piece, for its tests: everything opens at once. */
export function Page(props: { readonly language?: Language; readonly children: ReactNode }): ReactNode {
  return (
    <ShirubeProvider language={props.language ?? 'ja'}>
      <MantineProvider env="test">
        <AssetCatalogProvider value={SAMPLE_CATALOG}>{props.children}</AssetCatalogProvider>
      </MantineProvider>
    </ShirubeProvider>
  )
}
