import type { ReactNode } from 'react'
import type { MailLayout } from './step-body.ts'

const EYE_CATCHER: Readonly<Record<MailLayout, ReactNode>> = {
  picture: <path d="m6 21 6-6 5 4 4-2.5 7 5" fill="none" stroke="var(--control)" strokeWidth="1.2" />,
  product: (
    <rect x="13" y="12.5" width="8" height="9" rx="1" fill="none" stroke="var(--control)" strokeWidth="1.2" />
  ),
  people: (
    <g fill="none" stroke="var(--control)" strokeWidth="1.2">
      <circle cx="17" cy="14.5" r="2.3" />
      <path d="M12.5 22.5c.4-3 2-4.2 4.5-4.2s4.1 1.2 4.5 4.2" />
    </g>
  ),
  text: <path d="M7 14h20M7 17.5h20M7 21h13" stroke="var(--control)" strokeWidth="1.2" />,
}

/** A mail in miniature: header, what catches the eye, text and button. */
export function MailThumbnail(props: {
  readonly layout: MailLayout
  readonly size?: 'md' | 'lg'
}): ReactNode {
  const [width, height] = props.size === 'lg' ? [60, 74] : [34, 42]
  return (
    <svg width={width} height={height} viewBox="0 0 34 42" aria-hidden="true">
      <rect x=".5" y=".5" width="33" height="41" rx="3" fill="var(--surface)" stroke="var(--line-strong)" />
      <rect x="4" y="4" width="12" height="3" rx="1" fill="var(--ink-3)" />
      <rect x="4" y="10" width="26" height="14" rx="1" fill="var(--sunken)" />
      {EYE_CATCHER[props.layout]}
      <rect x="4" y="27" width="24" height="2" rx="1" fill="var(--line-strong)" />
      <rect x="4" y="31" width="20" height="2" rx="1" fill="var(--line-strong)" />
      <rect x="4" y="35.5" width="13" height="3.5" rx="1" fill="var(--accent)" />
    </svg>
  )
}
