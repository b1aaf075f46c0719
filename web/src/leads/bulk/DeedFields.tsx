import { Select, TagsInput, Text, TextInput } from '@mantine/core'
import {
  CHANNEL_WORDS,
  CHANNELS,
  type Channel,
  CONSENT_BASES,
  CONSENT_BASIS_WORDS,
  type ConsentBasis,
} from '@shirube/audience'
import { leadEndpoints } from '@shirube/contract'
import { assertNever } from '@shirube/kernel'
import { useLanguage } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { useCatalog } from '../../catalog/use-catalog.ts'
import { type BegunDeed, type BulkKind, deedOf, type NamedKind, NOBODY } from './bulk-target.ts'
import { useText } from './use-text.ts'

interface FieldsProps<Kind extends BulkKind> {
  readonly kind: Kind
  /** Told with what the work is done; nothing while something is missing. */
  readonly onDeed: (deed: BegunDeed | undefined) => void
}

/** Asks with what a work is done, as its kind needs. */
export function DeedFields({ kind, onDeed }: FieldsProps<BulkKind>): ReactNode {
  switch (kind) {
    case 'list-add':
    case 'list-remove':
    case 'owner':
    case 'enrol':
      return <NamedField kind={kind} onDeed={onDeed} />
    case 'tag-add':
    case 'tag-remove':
      return <TagField kind={kind} onDeed={onDeed} />
    case 'consent-grant':
    case 'consent-refuse':
      return <ConsentFields kind={kind} onDeed={onDeed} />
    default:
      return assertNever(kind)
  }
}

const ASSETS = { 'list-add': 'list', 'list-remove': 'list', owner: 'user', enrol: 'scenario' } as const

function NamedField({ kind, onDeed }: FieldsProps<NamedKind>): ReactNode {
  const t = useText()
  const catalog = useCatalog()
  const named = (catalog.list(ASSETS[kind]) ?? []).map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Select
      label={t(`target.${kind}`)}
      data={kind === 'owner' ? [{ value: NOBODY, label: t('nobody') }, ...named] : named}
      searchable
      data-autofocus
      {...(kind === 'enrol' && { description: t('enrolText') })}
      onChange={(target) => onDeed(target === null ? undefined : deedOf(kind, target))}
    />
  )
}

function TagField({ kind, onDeed }: FieldsProps<'tag-add' | 'tag-remove'>): ReactNode {
  const t = useText()
  const used = useQuery(queryOf(leadEndpoints.tags))
  return (
    <TagsInput
      label={t(`target.${kind}`)}
      description={t('tagHint')}
      data={used.data?.items ?? []}
      maxTags={10}
      maxLength={60}
      acceptValueOnBlur
      data-autofocus
      onChange={(tags) => onDeed(tags.length === 0 ? undefined : { kind, tags })}
    />
  )
}

interface Consent {
  readonly channel: Channel
  readonly basis: ConsentBasis | null
  readonly source: string
}

function consentDeed(
  kind: 'consent-grant' | 'consent-refuse',
  { channel, basis, source }: Consent,
): BegunDeed | undefined {
  const said = source.trim()
  if (said === '') return undefined
  if (kind === 'consent-refuse') return { kind, channel, source: said }
  return basis === null ? undefined : { kind, channel, basis, source: said }
}

function ConsentFields({ kind, onDeed }: FieldsProps<'consent-grant' | 'consent-refuse'>): ReactNode {
  const t = useText()
  const language = useLanguage()
  const [consent, setConsent] = useState<Consent>({ channel: 'email', basis: null, source: '' })
  const put = (change: Partial<Consent>): void => {
    const next = { ...consent, ...change }
    setConsent(next)
    onDeed(consentDeed(kind, next))
  }
  return (
    <>
      <Select
        label={t('channel')}
        allowDeselect={false}
        data={CHANNELS.map((value) => ({ value, label: CHANNEL_WORDS[value][language] }))}
        value={consent.channel}
        onChange={(value) => put({ channel: CHANNELS.find((one) => one === value) ?? consent.channel })}
      />
      {kind === 'consent-grant' ? (
        <Select
          label={t('basis')}
          placeholder={t('basisHint')}
          data={CONSENT_BASES.map((value) => ({ value, label: CONSENT_BASIS_WORDS[value][language] }))}
          value={consent.basis}
          data-autofocus
          onChange={(value) => put({ basis: CONSENT_BASES.find((one) => one === value) ?? null })}
        />
      ) : null}
      <TextInput
        label={t('source')}
        placeholder={t(`sourceHint_${kind}`)}
        maxLength={400}
        value={consent.source}
        onChange={(event) => put({ source: event.currentTarget.value })}
      />
      <Text size="sm">{t(`about_${kind}`)}</Text>
    </>
  )
}
