import type { Room } from './first-view.ts'

/** The room of the drawing inside this element, with what lies over its corner. */
export function roomOf(root: Element | null | undefined): Room {
  const box = root?.getBoundingClientRect()
  const tools = root?.querySelector('[data-over-corner]')?.getBoundingClientRect()
  if (!box) return { width: 0, height: 0, corner: { width: 0, height: 0 } }
  const corner = tools
    ? { width: box.right - tools.left, height: tools.bottom - box.top }
    : { width: 0, height: 0 }
  return { width: box.width, height: box.height, corner }
}
