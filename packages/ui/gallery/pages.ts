import type { ComponentType } from 'react'
import type { PageProps } from './page-props.ts'
import { ControlsPage } from './pages/ControlsPage.tsx'
import { HandoffsPage } from './pages/HandoffsPage.tsx'
import { HomePage } from './pages/HomePage.tsx'
import { InspectorPage } from './pages/InspectorPage.tsx'
import { LeadPage } from './pages/LeadPage.tsx'
import { LeadsPage } from './pages/LeadsPage.tsx'
import { PublishPage } from './pages/PublishPage.tsx'
import { ScenariosPage } from './pages/ScenariosPage.tsx'
import { StatesPage } from './pages/StatesPage.tsx'

/** The pages of the gallery, by their names in the address. */
export const PAGES: Readonly<Record<string, ComponentType<PageProps>>> = {
  states: StatesPage,
  home: HomePage,
  lead: LeadPage,
  leads: LeadsPage,
  scenarios: ScenariosPage,
  handoffs: HandoffsPage,
  publish: PublishPage,
  inspector: InspectorPage,
  controls: ControlsPage,
}
