import type { Twin } from '../i18n/twin.ts'
import type { ja } from './text.ja.ts'

/** The words of the frame around the screens. */
export const en = {
  nav: {
    home: 'Home',
    scenarios: 'Scenarios',
    people: 'Leads',
    leads: 'Leads',
    segments: 'Segments',
    lists: 'Lists',
    import: 'Import',
    content: 'Content',
    mails: 'Mails',
    forms: 'Forms',
    materials: 'Documents',
    broadcasts: 'Broadcasts',
    scoring: 'Scoring',
    sales: 'Sales',
    calls: 'Calls',
    handoffs: 'Handoffs',
    analysis: 'Analysis',
    settings: 'Settings',
    help: 'Help',
  },
  shell: {
    navigation: 'Screens',
    thumb: 'Main screens',
    openNavigation: 'Open the screens',
    closeNavigation: 'Close',
    skipToContent: 'Skip to content',
    language: 'Language',
  },
  state: {
    loading: 'Loading',
    failed: 'Couldn’t load this',
    safe: 'Nothing that was saved is affected.',
    retry: 'Try again',
    notFound: 'There is no such page',
    notFoundText: 'Its address may have changed, or it was removed.',
    toHome: 'Go home',
    defect: 'Couldn’t show this screen',
    reload: 'Reload',
    close: 'Close',
  },
} as const satisfies Twin<typeof ja>
