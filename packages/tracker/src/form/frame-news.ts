/** What a form in a frame and the page around it tell each other. */
export type FrameNews =
  | { readonly shirube: 'height'; readonly height: number }
  /** The form is done, and another page of the organisation is to be opened. */
  | { readonly shirube: 'go'; readonly url: string }
  | { readonly shirube: 'visitor'; readonly id: string }

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Reads what came over; anything else that pages tell each other is not for us. */
export function readNews(data: unknown): FrameNews | undefined {
  if (!isRecord(data)) return undefined
  const { shirube, height, url, id } = data
  if (shirube === 'height' && typeof height === 'number') return { shirube, height }
  if (shirube === 'go' && typeof url === 'string' && /^https?:\/\//u.test(url)) return { shirube, url }
  if (shirube === 'visitor' && typeof id === 'string') return { shirube, id }
  return undefined
}
