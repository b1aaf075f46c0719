import { AssetCatalogProvider } from '@shirube/inspector-kit'
import { ShirubeProvider } from '@shirube/ui'
import { type ReactNode, StrictMode, useMemo } from 'react'
import { createRoot } from 'react-dom/client'
import { ConditionPage } from './ConditionPage.tsx'
import { InspectorsPage } from './InspectorsPage.tsx'
import { sampleCatalog } from './sample-catalog.ts'

const given = new URLSearchParams(window.location.search)
const language = given.get('lang') === 'en' ? 'en' : 'ja'
const theme = given.get('theme') === 'dark' ? 'dark' : 'light'

/** The settings of every step, in the language and colours that the address names. */
function Gallery(): ReactNode {
  const catalog = useMemo(() => sampleCatalog(language), [])
  return (
    <ShirubeProvider language={language} colourScheme={theme} onFollow={() => {}}>
      <AssetCatalogProvider value={catalog}>
        {given.get('page') === 'condition' ? (
          <ConditionPage />
        ) : (
          <InspectorsPage language={language} only={given.get('only')} />
        )}
      </AssetCatalogProvider>
    </ShirubeProvider>
  )
}

const root = document.getElementById('root')
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <Gallery />
    </StrictMode>,
  )
