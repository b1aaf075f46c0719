/** The seven families of steps: the four questions (when, who, where, what), flow, score and sales. */
export const FAMILIES = ['when', 'who', 'where', 'what', 'flow', 'score', 'sales'] as const

/** A family of steps; its colour, silhouette and plate are the same wherever it is seen. */
export type Family = (typeof FAMILIES)[number]
