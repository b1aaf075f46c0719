const KB = 1024
const MB = KB * 1024

/** A size of a file as people say it: 「840KB」「2.4MB」. */
export function formatSize(bytes: number): string {
  if (bytes >= MB) return `${(bytes / MB).toFixed(1)}MB`
  return `${Math.max(1, Math.round(bytes / KB))}KB`
}
