import { NumberInput, SegmentedControl, Select, TextInput } from '@mantine/core'
import { LANGUAGES } from '@shirube/kernel'
import type { ReactNode } from 'react'
import { useCatalog } from '../../catalog/use-catalog.ts'
import { useText } from '../use-text.ts'
import classes from './Seminar.module.css'
import type { SeminarDraft } from './seminar-draft.ts'

const KINDS = ['seminar', 'exhibition'] as const
const ZONES = Intl.supportedValuesOf('timeZone')

interface FieldProps {
  readonly draft: SeminarDraft
  readonly onChange: (next: Partial<SeminarDraft>) => void
}

/** Everything that is said of a seminar. */
export function SeminarFields(props: FieldProps): ReactNode {
  const t = useText()
  const { draft, onChange } = props
  return (
    <>
      <SegmentedControl
        aria-label={t('seminars.kindLabel')}
        value={draft.kind}
        onChange={(kind) => onChange({ kind: kind === 'exhibition' ? 'exhibition' : 'seminar' })}
        data={KINDS.map((value) => ({ value, label: t(`seminars.kind.${value}`) }))}
      />
      {LANGUAGES.map((language) => (
        <TextInput
          key={language}
          label={t(`seminars.name.${language}`)}
          lang={language}
          maxLength={200}
          value={draft[language]}
          onChange={(event) => onChange({ [language]: event.currentTarget.value })}
        />
      ))}
      <p className={classes.quiet}>{t('seminars.nameHint')}</p>
      <WhenFields {...props} />
      <TextInput
        label={t('seminars.place')}
        maxLength={400}
        value={draft.place}
        onChange={(event) => onChange({ place: event.currentTarget.value })}
      />
      <SeatFields {...props} />
    </>
  )
}

function WhenFields({ draft, onChange }: FieldProps): ReactNode {
  const t = useText()
  const turned = draft.startsAt !== '' && draft.endsAt !== '' && draft.endsAt <= draft.startsAt
  return (
    <>
      <div className={classes.pair}>
        <TextInput
          type="datetime-local"
          label={t('seminars.startsAt')}
          value={draft.startsAt}
          onChange={(event) => onChange({ startsAt: event.currentTarget.value })}
        />
        <TextInput
          type="datetime-local"
          label={t('seminars.endsAt')}
          value={draft.endsAt}
          error={turned ? t('seminars.ends') : undefined}
          onChange={(event) => onChange({ endsAt: event.currentTarget.value })}
        />
      </div>
      <Select
        label={t('seminars.zone')}
        searchable
        allowDeselect={false}
        limit={50}
        value={draft.timeZone}
        data={ZONES.includes(draft.timeZone) ? ZONES : [draft.timeZone, ...ZONES]}
        onChange={(timeZone) => timeZone !== null && onChange({ timeZone })}
      />
    </>
  )
}

function SeatFields({ draft, onChange }: FieldProps): ReactNode {
  const t = useText()
  const catalog = useCatalog()
  return (
    <>
      <NumberInput
        label={t('seminars.capacity')}
        description={t('seminars.capacityHint')}
        min={1}
        max={100_000}
        maw={220}
        value={draft.capacity ?? ''}
        onChange={(seats) => onChange({ capacity: Number(seats) || undefined })}
      />
      <Select
        label={t('seminars.form')}
        description={t('seminars.formHint')}
        placeholder={t('seminars.noForm')}
        searchable
        clearable
        value={draft.form ?? null}
        data={(catalog.list('form') ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(form) => onChange({ form: form ?? undefined })}
      />
    </>
  )
}
