export type { Asset, AssetCatalog } from './catalog/asset-catalog.ts'
export { EMPTY_CATALOG } from './catalog/asset-catalog.ts'
export { AssetCatalogProvider, useAssetCatalog, useNarration } from './catalog/use-asset-catalog.ts'
export { ConditionBuilder } from './condition/ConditionBuilder.tsx'
export { SlotCondition } from './condition/SlotCondition.tsx'
export { freshMatch } from './event/offered-kinds.ts'
export { SlotMatch } from './event/SlotMatch.tsx'
export type { FieldFocus } from './inspector/focus-field.ts'
export { InspectorHost } from './inspector/InspectorHost.tsx'
export type {
  FieldIssue,
  InspectorContext,
  InspectorProps,
  NodeInspector,
  OtherStep,
} from './inspector/inspector-props.ts'
export { AddClauses, type Clause } from './sentence/AddClauses.tsx'
export { fillSlots, type Slots } from './sentence/fill-slots.tsx'
export { Told } from './sentence/Told.tsx'
export { ChoiceList, type Option } from './slot/ChoiceList.tsx'
export { LongText } from './slot/LongText.tsx'
export { SlotAsset } from './slot/SlotAsset.tsx'
export { SlotAssets } from './slot/SlotAssets.tsx'
export { SlotChoice } from './slot/SlotChoice.tsx'
export { type Days, SlotDays } from './slot/SlotDays.tsx'
export { SlotDuration } from './slot/SlotDuration.tsx'
export { SlotLeadField, typeOfField } from './slot/SlotLeadField.tsx'
export { SlotDate, SlotTime } from './slot/SlotMoment.tsx'
export { SlotNumber } from './slot/SlotNumber.tsx'
export { SlotStaff, type Staff } from './slot/SlotStaff.tsx'
export { SlotText } from './slot/SlotText.tsx'
export type { SlotProps } from './slot/slot-props.ts'
export { withPart } from './slot/with-part.ts'
