export type { AssetRef } from './condition/assets.ts'
export { assetsOf, assetsOfMatch, namesAsset } from './condition/assets.ts'
export { dayNumber } from './condition/calendar-day.ts'
export type { SequenceChain, SequencePattern } from './condition/completed-sequences.ts'
export { completedSequences } from './condition/completed-sequences.ts'
export type { Condition, ConditionLeaf, NumberTest, Span } from './condition/condition.ts'
export {
  conditionLeafSchema,
  conditionSchema,
  EVERYBODY,
  isLeaf,
  numberTestSchema,
  spanSchema,
} from './condition/condition.ts'
export type { ValueTest } from './condition/value-test.ts'
export { VALUE_TESTS, valueTestSchema } from './condition/value-test.ts'
export { spanEnd, windowStart } from './condition/window.ts'
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
export { matchesEvent } from './event/matches-event.ts'
export { axisOfKind, payloadSchemas } from './event/payload.ts'
export { spanText } from './explain/amounts.ts'
export { explain, explainPeople } from './explain/explain.ts'
export { explainEvent } from './explain/explain-event.ts'
export { explainMatch } from './explain/explain-match.ts'
export { fieldName } from './explain/field-name.ts'
export { type PayloadPlace, payloadFieldName } from './explain/payload-value.ts'
export { eventTitle } from './explain/told-event.ts'
export type { FactNeeds, Facts } from './fact/facts.ts'
export { zoneOf } from './fact/facts.ts'
export type { CompanyField, FieldFault, FieldType, FieldValue, LeadField, LeadFieldName } from './field.ts'
export {
  COMPANY_FIELDS,
  companyFieldSchema,
  FIELD_TYPES,
  fieldFault,
  fieldValueSchema,
  isDerivedField,
  LEAD_FIELDS,
  leadFieldSchema,
  typeOfLeadField,
} from './field.ts'
export { changesAt } from './reading/changes-at.ts'
export { daysToCover, factsOf, mergeNeeds, NO_NEEDS } from './reading/facts-of.ts'
export { hangsOnTime } from './reading/hangs-on-time.ts'
export { matches } from './reading/matches.ts'
export type { ConditionTopics } from './reading/topics-of.ts'
export { asksOfColleagues, topicsOf } from './reading/topics-of.ts'
export type { Reason, Seen } from './reading/why.ts'
export { why } from './reading/why.ts'
export type { ReadyMadeSegment } from './ready-made/ready-made-segment.ts'
export type { ReadyMadeGroup } from './ready-made/ready-made-segments.ts'
export { READY_MADE_GROUPS, READY_MADE_SEGMENTS } from './ready-made/ready-made-segments.ts'
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
export type { EventWords } from './words/event-words.ts'
export { EVENT_WORDS } from './words/event-words.ts'
export { COMPANY_FIELD_WORDS, FIELD_UNITS, LEAD_FIELD_WORDS } from './words/field-words.ts'
export { PAYLOAD_FIELD_WORDS, PAYLOAD_VALUE_WORDS } from './words/payload-words.ts'
export {
  ASSET_WORDS,
  CALL_OUTCOME_WORDS,
  CHANNEL_WORDS,
  CONSENT_BASIS_WORDS,
  CONSENT_STATE_WORDS,
  HANDOFF_ANSWER_WORDS,
  MEASURE_WORDS,
  QUALIFICATION_WORDS,
  STAGE_WORDS,
} from './words/vocabulary-words.ts'
