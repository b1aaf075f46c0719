import { NumberInput, Select, TextInput } from '@mantine/core'
import { CONSENT_BASES, CONSENT_BASIS_WORDS } from '@shirube/audience'
import { AFTER_TAKING } from '@shirube/contract'
import { Note, useLanguage } from '@shirube/ui'
import { IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useCatalog } from '../../catalog/use-catalog.ts'
import type { TransferFields } from './PlaceFields.tsx'
import { useText } from './use-text.ts'

const KNOWN = ['fill', 'overwrite'] as const

/** Which files are taken in, and how. */
export function TakingFields({ form }: TransferFields): ReactNode {
  const t = useText()
  return (
    <>
      <TextInput
        label={t('pattern')}
        description={t('patternHint')}
        {...form.getInputProps('settings.pattern')}
      />
      <TextInput
        label={t('marker')}
        description={t('markerInHint')}
        placeholder=".done"
        {...form.getInputProps('settings.marker')}
      />
      <Select
        label={t('after')}
        data={AFTER_TAKING.map((value) => ({ value, label: t(`afters.${value}`) }))}
        allowDeselect={false}
        {...form.getInputProps('settings.after')}
      />
      <Note icon={IconInfoCircle}>{t('columnsNote')}</Note>
      <PlanFields form={form} />
    </>
  )
}

/** How the people of a file are taken in, and where they are put. */
function PlanFields({ form }: TransferFields): ReactNode {
  const t = useText()
  const language = useLanguage()
  const catalog = useCatalog()
  return (
    <>
      <TextInput label={t('source')} maxLength={200} {...form.getInputProps('settings.plan.source')} />
      <Select
        label={t('consent')}
        data={[
          ...CONSENT_BASES.map((value) => ({ value, label: CONSENT_BASIS_WORDS[value][language] })),
          { value: 'none', label: t('consentNone') },
        ]}
        allowDeselect={false}
        {...form.getInputProps('settings.plan.emailConsent')}
      />
      <Select
        label={t('known')}
        data={KNOWN.map((value) => ({ value, label: t(`knowns.${value}`) }))}
        allowDeselect={false}
        {...form.getInputProps('settings.plan.known')}
      />
      <NumberInput
        label={t('cost')}
        min={0}
        allowDecimal={false}
        thousandSeparator=","
        hideControls
        {...form.getInputProps('settings.plan.cost')}
      />
      {(['list', 'owner'] as const).map((key) => (
        <Select
          key={key}
          label={t(key)}
          placeholder={t('none')}
          clearable
          searchable
          data={(catalog.list(key === 'list' ? 'list' : 'user') ?? []).map(({ id, name }) => ({
            value: id,
            label: name,
          }))}
          {...form.getInputProps(`settings.plan.${key}`)}
        />
      ))}
    </>
  )
}
