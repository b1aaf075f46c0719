import type { EpochMs, Language } from '@shirube/kernel'
import type { ReactNode } from 'react'

/** Something that is wrong with a step's data, where, and in the words of the page's language. */
export interface FieldIssue {
  /** The path in the data: `then.time`, `bands.1.from`; empty when it concerns the step as a whole. */
  readonly field: string
  readonly message: string
  readonly severity: 'error' | 'warning'
}

/** A step of the same scenario, for settings that point at another one. */
export interface OtherStep {
  readonly id: string
  readonly title: string
  /** True when it sends a mail to the lead. */
  readonly sendsMail: boolean
}

/** What the settings of a step know of the scenario around it. */
export interface InspectorContext {
  readonly language: Language
  /** IANA name of the zone of leads without one: the scenario's, else the organisation's. */
  readonly timeZone: string
  /** IANA name of the organisation's zone. */
  readonly organisationZone: string
  /** The present, for the next moment at which a wait would end. */
  readonly now: EpochMs
  /** Local dates (`YYYY-MM-DD`) on which the organisation is closed beside weekends. */
  readonly closedDates: readonly string[]
  readonly steps: readonly OtherStep[]
}

/** What the settings of a step are given. */
export interface InspectorProps<Data> {
  readonly data: Data
  readonly issues: readonly FieldIssue[]
  /** One change of the person, complete: one entry in the history. */
  onChange(next: Data): void
  readonly context: InspectorContext
}

/** The settings of one node type in sentences; the last facet of its folder. */
export type NodeInspector<Data = unknown> = {
  // A method, so that the inspector of one type of data may stand in a registry of all of them.
  render(props: InspectorProps<Data>): ReactNode
}['render']
