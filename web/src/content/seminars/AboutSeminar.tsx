import type { Seminar } from '@shirube/contract'
import { formatFullDay, formatNumber, formatTime, Panel, TextLink, useLanguage } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useText } from '../use-text.ts'
import classes from './Seminar.module.css'

const isAddress = (place: string): boolean => /^https?:\/\/\S+$/u.test(place)

/** When and where a seminar is, how full it is, and how people register. */
export function AboutSeminar({ seminar }: { readonly seminar: Seminar }): ReactNode {
  const t = useText()
  const language = useLanguage()
  const { startsAt, endsAt, timeZone, place, registered, attended, capacity, form, formName } = seminar
  const at = { language, zone: timeZone }
  const sameDay = formatFullDay(startsAt, at) === formatFullDay(endsAt, at)
  const day = sameDay ? '' : `${formatFullDay(endsAt, at)} `
  const when = `${formatFullDay(startsAt, at)} ${formatTime(startsAt, at)}`
  const seats =
    capacity === undefined
      ? t('seminars.seats', { n: formatNumber(registered) })
      : t('seminars.seatsOf', { n: formatNumber(registered), of: formatNumber(capacity) })
  return (
    <Panel title={t('seminars.about')}>
      <dl className={classes.facts}>
        <dt>{t('seminars.columns.when')}</dt>
        <dd>{t('seminars.whenZone', { when, until: `${day}${formatTime(endsAt, at)}`, zone: timeZone })}</dd>
        <dt>{t('seminars.where')}</dt>
        <dd>
          {place === '' ? t('seminars.noForm') : null}
          {isAddress(place) ? (
            <TextLink href={place} target="_blank" rel="noreferrer">
              {place}
            </TextLink>
          ) : (
            place
          )}
        </dd>
        <dt>{t('seminars.columns.registered')}</dt>
        <dd>{seats}</dd>
        <dt>{t('seminars.columns.attended')}</dt>
        <dd>{t('seminars.seats', { n: formatNumber(attended) })}</dd>
        <dt>{t('seminars.form')}</dt>
        <dd>
          {form === undefined ? (
            t('seminars.noForm')
          ) : (
            <TextLink href={`/forms/${form}`}>{formName ?? form}</TextLink>
          )}
        </dd>
      </dl>
    </Panel>
  )
}
