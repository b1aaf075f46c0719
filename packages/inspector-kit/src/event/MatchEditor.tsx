import { NativeSelect } from '@mantine/core'
import { type EventKind, type EventMatch, eventTitle, type PayloadTest } from '@shirube/audience'
import { TextButton } from '@shirube/ui'
import { type ReactNode, useState } from 'react'
import { useAssetCatalog, useNarration } from '../catalog/use-asset-catalog.ts'
import classes from './MatchEditor.module.css'
import { freshMatch, OFFERED_KINDS } from './offered-kinds.ts'
import { FieldSelect, FreeField } from './PayloadFieldPick.tsx'
import { PayloadTestRow } from './PayloadTestRow.tsx'
import { fieldsOf, mainFieldOf } from './payload-question.ts'
import { useEventText } from './use-event-text.ts'

/** Chooses a kind of event and what it must carry. */
export function MatchEditor(props: {
  readonly value: EventMatch
  readonly kinds: 'any' | 'this'
  readonly onChange: (next: EventMatch) => void
}): ReactNode {
  const { value, kinds, onChange } = props
  const where = value.where ?? []
  const main = mainFieldOf(value.kind)
  // A field stays in sight while what is asked of it is being typed.
  const [asked, setAsked] = useState<readonly string[]>(() => where.map(({ field }) => field))
  const rows = [...new Set([...(main === undefined ? [] : [main]), ...asked])]
  const put = (field: string, test: PayloadTest | undefined): void => {
    const others = where.filter((each) => each.field !== field)
    onChange({ kind: value.kind, where: test === undefined ? others : [...others, test] })
  }
  return (
    <div className={classes.editor}>
      {kinds === 'this' ? null : (
        <KindSelect
          value={value.kind}
          onChange={(kind) => {
            const fresh = freshMatch(kind)
            setAsked((fresh.where ?? []).map(({ field }) => field))
            onChange(fresh)
          }}
        />
      )}
      {rows.map((field) => (
        <PayloadTestRow
          key={`${value.kind} ${field}`}
          kind={value.kind}
          field={field}
          test={where.find((each) => each.field === field)}
          onChange={(test) => put(field, test)}
          {...(field !== main && {
            onRemove: () => {
              setAsked(asked.filter((each) => each !== field))
              put(field, undefined)
            },
          })}
        />
      ))}
      <AddTest kind={value.kind} there={rows} onAdd={(field) => setAsked([...asked, field])} />
    </div>
  )
}

function KindSelect(props: {
  readonly value: EventKind
  readonly onChange: (kind: EventKind) => void
}): ReactNode {
  const t = useEventText()
  const narration = useNarration()
  const catalog = useAssetCatalog()
  const custom = (catalog.list('customEvent') ?? []).map(({ id }): EventKind => `custom.${id}`)
  const named = OFFERED_KINDS.map(({ group, kinds }) => ({ group: t[`group_${group}`], kinds }))
  const groups = custom.length === 0 ? named : [...named, { group: t.group_custom, kinds: custom }]
  const all = groups.flatMap(({ kinds }) => kinds)
  return (
    <NativeSelect
      aria-label={t.kind}
      size="xs"
      data-autofocus
      value={props.value}
      data={[
        ...(all.includes(props.value)
          ? []
          : [{ value: props.value, label: eventTitle(props.value, narration) }]),
        ...groups.map(({ group, kinds }) => ({
          group,
          items: kinds.map((kind) => ({ value: kind, label: eventTitle(kind, narration) })),
        })),
      ]}
      onChange={(event) => {
        const kind = all.find((each) => each === event.currentTarget.value)
        if (kind !== undefined) props.onChange(kind)
      }}
    />
  )
}

const CUSTOM = 'custom.'

/** The fields that an event can be asked for: of a custom event those that were declared. */
function useFieldsOf(kind: EventKind): readonly string[] {
  const catalog = useAssetCatalog()
  const custom = kind.startsWith(CUSTOM) ? `${kind.slice(CUSTOM.length)}.` : undefined
  if (custom === undefined) return fieldsOf(kind)
  return (catalog.list('customEventField') ?? []).flatMap(({ id }) =>
    id.startsWith(custom) ? [id.slice(custom.length)] : [],
  )
}

/** Offers the fields that are not asked about yet; of a custom event that declares none any may be named. */
function AddTest(props: {
  readonly kind: EventKind
  readonly there: readonly string[]
  readonly onAdd: (field: string) => void
}): ReactNode {
  const { kind, there, onAdd } = props
  const [open, setOpen] = useState(false)
  const t = useEventText()
  const fields = useFieldsOf(kind)
  const free = kind.startsWith(CUSTOM) && fields.length === 0
  const left = fields.filter((field) => !there.includes(field))
  if (!free && left.length === 0) return null
  if (!open) return <TextButton onPress={() => setOpen(true)}>{`＋ ${t.addTest}`}</TextButton>
  const add = (field: string): void => {
    setOpen(false)
    if (field !== '' && !there.includes(field)) onAdd(field)
  }
  return free ? <FreeField onAdd={add} /> : <FieldSelect kind={kind} fields={left} onAdd={add} />
}
