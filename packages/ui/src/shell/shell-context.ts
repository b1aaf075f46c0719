import { createContext } from 'react'

/** Lets a page header open the navigation on a phone. */
export const ShellContext = createContext<
  { readonly openNavigation: () => void; readonly label: string } | undefined
>(undefined)
