export {
  countHotLeads,
  type HotLeadFilter,
  type HotLeadRow,
  hotLeads,
  type Stretch,
  sinceTotal,
} from './hot-leads.ts'
export { type GridCell, peopleInGrid } from './score-grid.ts'
export { heaviestReasons, type PointsSumRow, timesGiven } from './sums-of-points.ts'
