export type { AssetRef } from './condition/assets.ts'
export { assetsOf, assetsOfMatch } from './condition/assets.ts'
export type { Condition, ConditionLeaf, NumberTest, Span, ValueTest } from './condition/condition.ts'
export {
  conditionLeafSchema,
  conditionSchema,
  EVERYBODY,
  numberTestSchema,
  spanSchema,
  valueTestSchema,
} from './condition/condition.ts'
export type { BuiltInKind, EventKind, PayloadFieldType, PayloadOf } from './event/kind.ts'
export {
  EVENT_KINDS,
  eventKindSchema,
  isBuiltInKind,
  isEventKind,
  payloadFieldType,
  payloadSchemaOf,
} from './event/kind.ts'
export type { Cause, FactEvent, LeadEvent } from './event/lead-event.ts'
export type { EventMatch, PayloadTest } from './event/match.ts'
export { eventMatchSchema, payloadTestSchema } from './event/match.ts'
export { axisOfKind, payloadSchemas } from './event/payload.ts'
export type { FactNeeds, Facts } from './fact/facts.ts'
export { zoneOf } from './fact/facts.ts'
export type { CompanyField, FieldType, FieldValue, LeadField, LeadFieldName } from './field.ts'
export {
  COMPANY_FIELDS,
  companyFieldSchema,
  FIELD_TYPES,
  fieldValueSchema,
  isDerivedField,
  LEAD_FIELDS,
  leadFieldSchema,
} from './field.ts'
export type {
  Axis,
  CallOutcome,
  Channel,
  ConsentBasis,
  ConsentState,
  HandoffAnswer,
  Qualification,
  ScoreMeasure,
  Scores,
  Stage,
} from './vocabulary.ts'
export {
  AXES,
  axisSchema,
  CALL_OUTCOMES,
  CHANNELS,
  CONSENT_BASES,
  CONSENT_STATES,
  callOutcomeSchema,
  channelSchema,
  consentBasisSchema,
  consentStateSchema,
  HANDOFF_ANSWERS,
  handoffAnswerSchema,
  measure,
  NO_SCORES,
  QUALIFICATIONS,
  qualificationSchema,
  SCORE_MEASURES,
  STAGES,
  scoreMeasureSchema,
  stageSchema,
} from './vocabulary.ts'
