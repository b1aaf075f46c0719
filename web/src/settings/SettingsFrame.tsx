import { AppLink, PageBody, PageHeader } from '@shirube/ui'
import { useLocation } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import { useMe } from '../api/use-session.ts'
import classes from './SettingsFrame.module.css'
import { SETTINGS_PARTS } from './settings-parts.ts'
import { useText } from './use-text.ts'

const hrefOf = (part: string): string => `/settings/${part}`

/** The parts of the settings at the left, the open one beside them. */
export function SettingsFrame(props: { readonly children: ReactNode }): ReactNode {
  const t = useText()
  const { pathname } = useLocation()
  const open = SETTINGS_PARTS.flatMap(({ parts }) => parts).find(({ key }) => pathname === hrefOf(key))
  return (
    <>
      <PageHeader title={t('title')} {...(open && { tab: `${t(`parts.${open.key}`)} · ${t('title')}` })} />
      <PageBody>
        <div className={classes.frame}>
          <PartList />
          <div className={classes.part}>{props.children}</div>
        </div>
      </PageBody>
    </>
  )
}

function PartList(): ReactNode {
  const t = useText()
  const { role } = useMe()
  const { pathname } = useLocation()
  const list = useRef<HTMLElement>(null)
  useEffect(() => {
    // On a phone the parts lie side by side, and the open one may be out of sight.
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [pathname])
  return (
    <nav ref={list} className={classes.list} aria-label={t('navigation')}>
      {SETTINGS_PARTS.map(({ key, parts }) => {
        const seen = parts.filter(({ roles }) => roles === undefined || roles.includes(role))
        return seen.length === 0 ? null : (
          <div key={key} className={classes.group}>
            <h2>{t(`groups.${key}`)}</h2>
            <ul>
              {seen.map((part) => {
                const href = hrefOf(part.key)
                return (
                  <li key={part.key}>
                    <AppLink href={href} aria-current={pathname === href ? 'page' : undefined}>
                      {t(`parts.${part.key}`)}
                    </AppLink>
                  </li>
                )
              })}
            </ul>
          </div>
        )
      })}
    </nav>
  )
}
