import '../family/family.css'
import type { ReactNode } from 'react'
import type { Family } from '../family/family.ts'

/** The drawing of an empty state: a signpost whose first board is painted and whose second waits to be. */
export function SignpostDrawing(props: { readonly family?: Family }): ReactNode {
  return (
    <svg width="96" height="112" viewBox="0 0 96 112" aria-hidden="true" data-family={props.family ?? 'when'}>
      <path d="M46 10h5v96h-5z" fill="var(--line-strong)" />
      <path
        d="M14 18h56l14 12-14 12H14z"
        fill="var(--family-tint)"
        stroke="var(--family)"
        strokeWidth="1.5"
      />
      <path
        d="M84 52H34L20 63l14 11h50z"
        fill="none"
        stroke="var(--control)"
        strokeWidth="1.5"
        strokeDasharray="4 4"
      />
      <circle cx="28" cy="30" r="5" fill="var(--family)" />
      <path d="M30 106h38" stroke="var(--line-strong)" strokeWidth="3" strokeLinecap="round" />
    </svg>
  )
}
