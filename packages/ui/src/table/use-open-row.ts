import { type MouseEvent, useContext } from 'react'
import { FollowContext } from '../link/follow.ts'

/** Opens a row where a click did nothing else: in a new tab with Ctrl or ⌘, and not while words are marked. */
export function useOpenRow(href: string | undefined): (event: MouseEvent<HTMLElement>) => void {
  const follow = useContext(FollowContext)
  return ({ target, currentTarget, metaKey, ctrlKey }) => {
    // What a row opened over the page is its child in React, but not in the page.
    const within = target instanceof Element && currentTarget.contains(target)
    if (href === undefined || !within || actsByItself(target) || isReading()) return
    if (metaKey || ctrlKey) window.open(href, '_blank', 'noopener')
    else if (follow === undefined) window.location.assign(href)
    else follow(href)
  }
}

/** True for what has an action of its own inside a row. */
const actsByItself = (target: Element): boolean =>
  target.closest('a, button, input, label, select, textarea') !== null

/** True while words are marked, to copy them. */
const isReading = (): boolean => window.getSelection()?.type === 'Range'
