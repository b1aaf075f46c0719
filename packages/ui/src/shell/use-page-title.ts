import { useEffect } from 'react'

const PRODUCT = 'Shirube'

/** Names the page in the browser's tab and history: 「リード · Shirube」; only the product while it has no name yet. */
export function usePageTitle(name: string | undefined): void {
  useEffect(() => {
    document.title = name === undefined || name === '' ? PRODUCT : `${name} · ${PRODUCT}`
  }, [name])
}
