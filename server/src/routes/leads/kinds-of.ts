import { EVENT_KINDS } from '@shirube/audience'

const STARTS = {
  calls: /^(?:call|handoff|task|deal)\./u,
  mails: /^(?:mail|message)\./u,
  web: /^(?:page|link|form|asset|question)\./u,
  notes: /^(?:note|call\.completed)/u,
  record:
    /^(?:score|stage|qualification|attribute|owner|consent|segment|list|lead|scenario|control|effect)\./u,
} as const

/** The kinds of events of one sort, as a filter of a lead's history; all when none is asked for. */
export const kindsOf = (sort: keyof typeof STARTS | undefined): { readonly kinds?: readonly string[] } =>
  sort === undefined ? {} : { kinds: EVENT_KINDS.filter((kind) => STARTS[sort].test(kind)) }
