import { createContext } from 'react'

/** Goes to an address inside the product. */
export type Follow = (href: string) => void

/** Carries the way links are followed to the pieces; without one the browser loads the page. */
export const FollowContext = createContext<Follow | undefined>(undefined)
