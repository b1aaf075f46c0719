import type { Annotation, Scenario } from '@shirube/scenario'

/** What somebody has to say about a step or the whole drawing; it is settled once it is resolved, and never run. */
export type Comment = Extract<Annotation, { readonly kind: 'comment' }>

const isComment = (annotation: Annotation): annotation is Comment => annotation.kind === 'comment'

/** The comments of a drawing, the newest first. */
export const commentsIn = ({ annotations }: Pick<Scenario, 'annotations'>): readonly Comment[] =>
  Object.values(annotations)
    .filter(isComment)
    .sort((a, b) => b.at - a.at)

/** How many comments nobody has resolved yet. */
export const openComments = (scenario: Pick<Scenario, 'annotations'>): number =>
  commentsIn(scenario).filter(({ resolved }) => !resolved).length
