/** The way that was taken and why; a reason that names the way already is enough. */
export function wayAndReason(way: string, reason: string): string {
  if (way === '' || reason.includes(way)) return reason
  return reason === '' ? way : `${way}：${reason}`
}
