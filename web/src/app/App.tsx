import { ShirubeProvider, ToastHost } from '@shirube/ui'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useShownLanguage } from '../i18n/use-shown-language.ts'
import type { ScreenRouter } from './router.ts'

/** The whole of the screens: language, theme, what was read, and the way between them. */
export function App(props: { readonly queries: QueryClient; readonly router: ScreenRouter }): ReactNode {
  const { queries, router } = props
  const language = useShownLanguage()
  return (
    <QueryClientProvider client={queries}>
      <ShirubeProvider language={language} onFollow={(href) => void router.navigate({ href })}>
        <ToastHost />
        <RouterProvider router={router} />
      </ShirubeProvider>
    </QueryClientProvider>
  )
}
