import { type ReactNode, StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { ShirubeProvider, ToastHost } from '../src/index.ts'
import { PAGES } from './pages.ts'
import { Switcher } from './Switcher.tsx'
import { addressOf, type Setting, settingOf } from './setting.ts'

function Gallery(): ReactNode {
  const [setting, setSetting] = useState(() => settingOf(window.location.search))
  const change = (next: Setting): void => {
    window.history.replaceState(null, '', addressOf(next))
    setSetting(next)
  }
  const Page = PAGES[setting.page] ?? PAGES['states']
  return (
    <ShirubeProvider language={setting.language} colourScheme={setting.theme} onFollow={() => {}}>
      <ToastHost />
      {Page === undefined ? null : <Page onLanguage={(language) => change({ ...setting, language })} />}
      <Switcher setting={setting} pages={Object.keys(PAGES)} onChange={change} />
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
