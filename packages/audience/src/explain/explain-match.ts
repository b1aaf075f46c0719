import type { NarrationContext } from '@shirube/kernel'
import type { NumberTest } from '../condition/condition.ts'
import type { EventKind } from '../event/kind.ts'
import type { EventMatch, PayloadTest } from '../event/match.ts'
import { explainValueTest } from './explain-value-test.ts'
import { mainFieldOf } from './main-field.ts'
import { payloadFieldName, payloadValue } from './payload-value.ts'
import type { Phrase } from './phrase.ts'
import { listed } from './quoted.ts'
import { explainCrossing } from './score-crossing.ts'
import { toldEvent } from './told-event.ts'

/** The texts that a test compares the whole field with. */
function wholeTexts(test: PayloadTest): readonly string[] {
  if (test.op === 'is') return typeof test.value === 'string' ? [test.value] : []
  return test.op === 'oneOf' || test.op === 'includesAny' ? test.values : []
}

/** A test of a payload in words, as a particular of the event. */
function particular(kind: EventKind, test: PayloadTest, context: NarrationContext): string {
  const { field } = test
  const texts = wholeTexts(test)
  const label = payloadFieldName({ kind, field }, context)
  if (texts.length > 0) {
    const names = texts.map((text) => payloadValue({ kind, field }, text, context))
    const said = listed(names, 'or', context.language)
    return context.language === 'ja' ? `${label}が${said}` : `${label} is ${said}`
  }
  return explainValueTest(test, { field: label }, context.language).text
}

/** What a match says of a lead as a part of a longer sentence, and how often. */
export function matchPhrase(
  match: EventMatch,
  times: NumberTest | undefined,
  context: NarrationContext,
): Phrase {
  const { kind } = match
  const tests = match.where ?? []
  const crossing = explainCrossing(match, times, context)
  if (crossing) return crossing
  const main = tests.find((test) => test.field === mainFieldOf(kind) && wholeTexts(test).length > 0)
  const names =
    main && wholeTexts(main).map((text) => payloadValue({ kind, field: main.field }, text, context))
  return toldEvent(
    {
      kind,
      named: names && listed(names, 'or', context.language),
      particulars: tests.filter((test) => test !== main).map((test) => particular(kind, test, context)),
      times,
    },
    context,
  )
}

/** Which events are meant, told of a lead: «「資料請求フォーム」を送信した», "submitted “Brochure request”". */
export const explainMatch = (match: EventMatch, context: NarrationContext): string =>
  matchPhrase(match, undefined, context).text
