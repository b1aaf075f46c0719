import '@mantine/core/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import './base.css'
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { type ReactNode, useLayoutEffect } from 'react'
import type { Language } from '../format/language.ts'
import { LanguageContext } from '../language/use-language.ts'
import { type Follow, FollowContext } from '../link/follow.ts'
import { cssVariables } from './css-variables.ts'
import { theme } from './theme.ts'

const remembered = localStorageColorSchemeManager({ key: 'shirube-colour-scheme' })

/** What the whole product stands in: theme, colour scheme, language of the page, and how a link is followed. */
export function ShirubeProvider(props: {
  readonly language: Language
  /** A scheme that wins over the person's choice; without it, their choice, and before they chose, their system's. */
  readonly colourScheme?: 'light' | 'dark' | undefined
  /** Follows a link inside the product without loading the page anew. */
  readonly onFollow?: Follow | undefined
  readonly children: ReactNode
}): ReactNode {
  const { language, colourScheme, onFollow, children } = props
  useLayoutEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={remembered}
      defaultColorScheme="auto"
      {...(colourScheme === undefined ? {} : { forceColorScheme: colourScheme })}
    >
      <LanguageContext value={language}>
        <FollowContext value={onFollow}>{children}</FollowContext>
      </LanguageContext>
    </MantineProvider>
  )
}
