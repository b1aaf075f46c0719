import { QUALIFICATIONS, STAGES } from '@shirube/audience'
import { z } from 'zod'

const text = z.string().min(1).max(200).optional().catch(undefined)

const points = z.number().int().optional().catch(undefined)

/** Which leads the list shows, as it stands in the address of the page. */
export const leadFilterSchema = z.object({
  search: text,
  stage: z.enum(STAGES).optional().catch(undefined),
  qualification: z.enum(QUALIFICATIONS).optional().catch(undefined),
  owner: text,
  list: text,
  segment: text,
  tag: text,
  /** The people of one company. */
  company: text,
  /** A cell of the grid of fit and engagement; the upper ends are not included. */
  fitFrom: points,
  fitBelow: points,
  engagementFrom: points,
  engagementBelow: points,
  /** Those on a system list too. */
  system: z.literal(true).optional().catch(undefined),
  /** Missing: the highest score first. */
  order: z.literal('newest').optional().catch(undefined),
})
export type LeadFilter = Readonly<z.infer<typeof leadFilterSchema>>

/** The filter as the server is asked; a system list that was chosen shows its people. */
export function askedOf(filter: LeadFilter, systemLists: ReadonlySet<string>) {
  const { system, order: _, ...asked } = filter
  const shows = system === true || (filter.list !== undefined && systemLists.has(filter.list))
  return { ...asked, systemLists: shows ? ('include' as const) : ('exclude' as const) }
}

/** The filter as the server is asked. */
export type AskedLeads = ReturnType<typeof askedOf>

const STRETCHES = ['fitFrom', 'fitBelow', 'engagementFrom', 'engagementBelow'] as const

/** True when only one cell of the grid is shown. */
export const showsCell = (filter: LeadFilter): boolean => STRETCHES.some((key) => filter[key] !== undefined)

/** The filter without the cell of the grid. */
export function withoutCell(filter: LeadFilter): LeadFilter {
  const { fitFrom: _a, fitBelow: _b, engagementFrom: _c, engagementBelow: _d, ...rest } = filter
  return rest
}

/** True when anything is left out by choice. */
export const isFiltered = (filter: LeadFilter): boolean =>
  Object.entries(filter).some(([key, value]) => key !== 'system' && key !== 'order' && value !== undefined)
