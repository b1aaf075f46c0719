import type { ReactNode } from 'react'

/** The sign of the product: a post with one board for each way. */
export function Mark(props: { readonly size?: number }): ReactNode {
  const { size = 24 } = props
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d="M11 2h2v20h-2z" fill="var(--ink-3)" />
      <path d="M3 4h13.5l4 3.5-4 3.5H3z" fill="var(--accent)" />
      <path d="M21 13H9.5L6 16l3.5 3H21z" fill="var(--ink)" />
    </svg>
  )
}
