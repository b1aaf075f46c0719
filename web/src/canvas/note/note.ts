import type { Annotation, Scenario } from '@shirube/scenario'
import type { Rect } from '../graph/rect.ts'

/** A note that people stick on the drawing; it is part of the document, and nothing of it is ever run. */
export type Note = Extract<Annotation, { readonly kind: 'note' }>

/** The width of a note (px at 100 %). */
export const NOTE_WIDTH = 200

/** The height of an empty note; one with more text is higher. */
export const NOTE_HEIGHT = 76

/** An empty note as a rectangle of the canvas. */
export const noteRect = ({ position }: Pick<Note, 'position'>): Rect => ({
  ...position,
  width: NOTE_WIDTH,
  height: NOTE_HEIGHT,
})

const isNote = (annotation: Annotation | undefined): annotation is Note => annotation?.kind === 'note'

/** The notes of a drawing. */
export const notesIn = ({ annotations }: Pick<Scenario, 'annotations'>): readonly Note[] =>
  Object.values(annotations).filter(isNote)

/** One of them. */
export function noteIn({ annotations }: Pick<Scenario, 'annotations'>, id: string): Note | undefined {
  const annotation = annotations[id]
  return isNote(annotation) ? annotation : undefined
}
