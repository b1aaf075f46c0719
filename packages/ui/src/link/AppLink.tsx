import { type AnchorHTMLAttributes, type MouseEvent, type ReactNode, useContext } from 'react'
import { FollowContext } from './follow.ts'

/** A link inside the product: a real address for a new tab or a copy, followed without a reload on a plain click. */
export function AppLink(
  props: { readonly href: string } & AnchorHTMLAttributes<HTMLAnchorElement>,
): ReactNode {
  const follow = useContext(FollowContext)
  const { href, onClick, children, ...rest } = props
  const click = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event)
    const stays = rest.target === undefined || rest.target === '_self'
    if (follow === undefined || event.defaultPrevented || !stays || !isPlain(event)) return
    event.preventDefault()
    follow(href)
  }
  return (
    <a {...rest} href={href} onClick={click}>
      {children}
    </a>
  )
}

/** True for a click that asks for nothing but to go there: no new tab, no download. */
const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
