export { FilterChip, TagChip } from './badge/Chip.tsx'
export { GuessBadge } from './badge/GuessBadge.tsx'
export { IconTile } from './badge/IconTile.tsx'
export { Keycap } from './badge/Keycap.tsx'
export { StatusBadge, type Tone } from './badge/StatusBadge.tsx'
export { Mark } from './brand/Mark.tsx'
export { SignpostDrawing } from './brand/SignpostDrawing.tsx'
export { Wordmark } from './brand/Wordmark.tsx'
export { ChartTable } from './chart/ChartTable.tsx'
export { Funnel, type FunnelStage } from './chart/Funnel.tsx'
export { LineChart, type Series } from './chart/LineChart.tsx'
export { type Target, TargetRows } from './chart/TargetRows.tsx'
export { FamilyTile } from './family/FamilyTile.tsx'
export { FAMILIES, type Family } from './family/family.ts'
export { PathSketch, type SketchStep } from './family/PathSketch.tsx'
export { Plate } from './family/Plate.tsx'
export { FilterRow } from './field/FilterRow.tsx'
export { isComposing } from './field/is-composing.ts'
export { SearchField } from './field/SearchField.tsx'
export { type Calendar, calendarOf, daysBetween } from './format/calendar.ts'
export {
  formatDay,
  formatFullDay,
  formatMoment,
  formatPeriod,
  formatTime,
  formatWhen,
  type Place,
} from './format/format-date.ts'
export { formatAge, formatDuration, formatRemaining } from './format/format-duration.ts'
export {
  formatChange,
  formatCount,
  formatNumber,
  formatPeople,
  formatShare,
  formatYen,
} from './format/format-number.ts'
export type { Language } from './format/language.ts'
export type { IconLike } from './icon/icon-like.ts'
export { useLanguage } from './language/use-language.ts'
export { PathSoFar, type PathStep } from './lead/PathSoFar.tsx'
export { type PlanMark, PlanStrip } from './lead/PlanStrip.tsx'
export { PointsChange } from './lead/PointsChange.tsx'
export { ScoreAxes, type ScoreAxis } from './lead/ScoreAxes.tsx'
export { ScoreBand } from './lead/ScoreBand.tsx'
export { AnswerSteps, type Stage, StageSteps } from './lead/StageSteps.tsx'
export { Timeline, type TimelineEntry } from './lead/Timeline.tsx'
export { AppLink } from './link/AppLink.tsx'
export type { Follow } from './link/follow.ts'
export { TextButton, TextLink } from './link/TextLink.tsx'
export { type ActionItem, ActionRows } from './panel/ActionRows.tsx'
export { type Kpi, KpiStrip } from './panel/KpiStrip.tsx'
export { Meter } from './panel/Meter.tsx'
export { Note } from './panel/Note.tsx'
export { Panel } from './panel/Panel.tsx'
export { SectionTitle } from './panel/SectionTitle.tsx'
export { Toolbar } from './panel/Toolbar.tsx'
export { QueueRow, WorkQueue } from './panel/WorkQueue.tsx'
export { Initial } from './person/Initial.tsx'
export { HeldClock, SlaClock } from './sales/SlaClock.tsx'
export { type SlaReading, slaReading } from './sales/sla-reading.ts'
export { DiffRows } from './sentence/DiffRows.tsx'
export { type DiffPart, DiffSentence } from './sentence/DiffSentence.tsx'
export { Sentence, SentenceSection } from './sentence/Sentence.tsx'
export { Slot } from './sentence/Slot.tsx'
export { SlotButton } from './sentence/SlotButton.tsx'
export { ConfirmDialog } from './sheet/ConfirmDialog.tsx'
export { DockedSheet, Sheet } from './sheet/Sheet.tsx'
export type { SheetProps } from './sheet/SheetFrame.tsx'
export { SHEET_WIDTHS, type SheetPurpose } from './sheet/sheet-width.ts'
export { showToast, ToastHost } from './sheet/toast.tsx'
export { AppShell } from './shell/AppShell.tsx'
export { LanguageSwitch } from './shell/LanguageSwitch.tsx'
export type { NavEntry, NavItem } from './shell/nav-item.ts'
export { PageBody, ThumbBar } from './shell/PageBody.tsx'
export { PageHeader } from './shell/PageHeader.tsx'
export type { SideNavProps } from './shell/SideNav.tsx'
export type { ShellWords } from './shell/shell-words.ts'
export { usePageTitle } from './shell/use-page-title.ts'
export { EmptyState } from './state/EmptyState.tsx'
export { ErrorState } from './state/ErrorState.tsx'
export { Loading, RowShapes, Shape } from './state/Loading.tsx'
export { SaveBadge } from './state/SaveBadge.tsx'
export { StaleBanner } from './state/StaleBanner.tsx'
export type { SaveState } from './state/save-state.ts'
export { useAfter } from './state/use-after.ts'
export { CountTip } from './step/CountTip.tsx'
export { EdgeArrow, EdgeBandStroke, EdgeStroke } from './step/EdgeStroke.tsx'
export { EDGE, type EdgeBand, type EdgeLook, edgeBand, fewestSeen } from './step/edge-look.ts'
export { InsertButton } from './step/InsertButton.tsx'
export { MailThumbnail } from './step/MailThumbnail.tsx'
export { PinCount } from './step/PinCount.tsx'
export { ProblemBadge } from './step/ProblemBadge.tsx'
export { portClass } from './step/port-class.ts'
export { StepCard } from './step/StepCard.tsx'
export type { MailLayout, StepBody, StepFigure, StepMail, StepResult, StepWay } from './step/step-body.ts'
export type { StepCardProps, StepPeople } from './step/step-card-props.ts'
export {
  exitPlaces,
  type PortPlace,
  STEP_ENTRANCES,
  STEP_GRID,
  type StepShape,
  stepHeight,
} from './step/step-geometry.ts'
export {
  type StepAttention,
  type StepHealth,
  type StepPath,
  type StepZoom,
  stepZoomAt,
} from './step/step-look.ts'
export { EndChip, LeakFlag, WayPill } from './step/WayPill.tsx'
export { ColumnChoice } from './table/ColumnChoice.tsx'
export { type Column, nextSort, type Sort } from './table/column.ts'
export { DataTable, type DataTableProps } from './table/DataTable.tsx'
export { RowMenu } from './table/RowMenu.tsx'
export { SelectionBar } from './table/SelectionBar.tsx'
export type { Selection } from './table/TableHead.tsx'
export { TwoLines } from './table/TwoLines.tsx'
export { ShirubeProvider } from './theme/ShirubeProvider.tsx'
export { type ColourScheme, useColourScheme } from './theme/use-colour-scheme.ts'
