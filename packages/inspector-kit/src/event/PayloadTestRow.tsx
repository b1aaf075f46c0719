import { CloseButton, TagsInput } from '@mantine/core'
import { type EventKind, PAYLOAD_VALUE_WORDS, type PayloadTest, payloadFieldName } from '@shirube/audience'
import { assertNever, fill } from '@shirube/kernel'
import { useLanguage } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useNarration } from '../catalog/use-asset-catalog.ts'
import { AssetList } from '../slot/AssetList.tsx'
import { ChoiceList } from '../slot/ChoiceList.tsx'
import { useLeadFields } from '../slot/SlotLeadField.tsx'
import { CompareTest } from './CompareTest.tsx'
import classes from './MatchEditor.module.css'
import { questionOf, testForValues, wholeValues } from './payload-question.ts'
import { useEventText } from './use-event-text.ts'

interface Row {
  readonly kind: EventKind
  readonly field: string
  readonly test: PayloadTest | undefined
  readonly onChange: (test: PayloadTest | undefined) => void
}

/** One thing that an event must carry: its field, and what is asked of it. */
export function PayloadTestRow(props: Row & { readonly onRemove?: () => void }): ReactNode {
  const { kind, field, onRemove } = props
  const t = useEventText()
  const name = payloadFieldName({ kind, field }, useNarration())
  return (
    <section className={classes.row} aria-label={name}>
      <header>
        {name}
        {onRemove === undefined ? null : (
          <CloseButton size="xs" aria-label={fill(t.removeTest, { field: name })} onClick={onRemove} />
        )}
      </header>
      <Asked {...props} name={name} />
    </section>
  )
}

function Asked(props: Row & { readonly name: string }): ReactNode {
  const { kind, field, test, name, onChange } = props
  const question = questionOf(kind, field)
  const language = useLanguage()
  const leadFields = useLeadFields()
  const t = useEventText()
  const chosen = wholeValues(test)
  const put = (values: readonly string[]): void => {
    const many = question.by === 'texts' || (question.by === 'asset' && question.many)
    onChange(values.length === 0 ? undefined : testForValues({ field, values, many }))
  }
  const toggle = (value: string): void =>
    put(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value])
  switch (question.by) {
    case 'asset':
      return <AssetList kind={question.kind} label={name} chosen={chosen} many onPick={toggle} />
    case 'closed': {
      const words = PAYLOAD_VALUE_WORDS[`${kind}.${field}`]
      const options = question.values.map((value) => ({ value, label: words?.[value]?.[language] ?? value }))
      // A crossing of the score is of one measure in one direction.
      const alone = kind === 'score.crossed'
      return (
        <ChoiceList
          label={name}
          options={options}
          chosen={chosen}
          many={!alone}
          onPick={(value) => (alone ? put([value]) : toggle(value))}
        />
      )
    }
    case 'leadField':
      return <ChoiceList label={name} options={leadFields} chosen={chosen} many onPick={toggle} />
    case 'texts':
      return (
        <TagsInput
          size="xs"
          aria-label={name}
          placeholder={t.valuesHint}
          value={[...chosen]}
          onChange={put}
        />
      )
    case 'number':
    case 'boolean':
    case 'text':
      return <CompareTest by={question.by} kind={kind} field={field} test={test} onChange={onChange} />
    default:
      return assertNever(question)
  }
}
