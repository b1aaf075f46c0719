import { Menu, SegmentedControl } from '@mantine/core'
import { languagesOf } from '@shirube/email'
import { LANGUAGES, type Language } from '@shirube/kernel'
import { Toolbar } from '@shirube/ui'
import { IconDeviceDesktop, IconDeviceMobile, IconFileText, IconMoon, IconSun } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { useText } from '../use-text.ts'
import type { EditorView } from './editor-view.ts'
import { LeadPicker } from './LeadPicker.tsx'
import type { MailDraftStore } from './mail-draft.ts'
import classes from './ViewBar.module.css'

const seg = (icon: ReactNode, text: string): ReactNode => (
  <span className={classes.seg}>
    {icon}
    {text}
  </span>
)

/** How the mail is looked at: on which device, in which light, by whom, in which language. */
export function ViewBar(props: {
  readonly draft: MailDraftStore
  readonly view: EditorView
  readonly onView: (view: EditorView) => void
  readonly may: boolean
}): ReactNode {
  const t = useText()
  const { draft, view, onView, may } = props
  return (
    <div className={classes.bar}>
      <Toolbar
        label={t('editor.view')}
        end={
          <>
            <LeadPicker lead={view.lead} onLead={(lead) => onView({ ...view, lead })} />
            <LanguageTabs
              draft={draft}
              view={view}
              may={may}
              onLanguage={(language) => onView({ ...view, language })}
            />
          </>
        }
      >
        <SegmentedControl
          aria-label={t('editor.device')}
          value={view.device}
          onChange={(device) => onView({ ...view, device })}
          data={[
            { value: 'desk', label: seg(<IconDeviceDesktop size={14} stroke={1.75} />, t('editor.desk')) },
            { value: 'phone', label: seg(<IconDeviceMobile size={14} stroke={1.75} />, t('editor.phone')) },
            { value: 'text', label: seg(<IconFileText size={14} stroke={1.75} />, t('editor.text')) },
          ]}
        />
        <SegmentedControl
          aria-label={t('editor.scheme')}
          value={view.scheme}
          onChange={(scheme) => onView({ ...view, scheme })}
          data={[
            { value: 'light', label: seg(<IconSun size={14} stroke={1.75} />, t('editor.light')) },
            { value: 'dark', label: seg(<IconMoon size={14} stroke={1.75} />, t('editor.dark')) },
          ]}
        />
      </Toolbar>
    </div>
  )
}

/** The languages that the mail is written in; another one begins as a copy. */
function LanguageTabs(props: {
  readonly draft: MailDraftStore
  readonly view: EditorView
  readonly may: boolean
  readonly onLanguage: (language: Language) => void
}): ReactNode {
  const t = useText()
  const { draft, view, may, onLanguage } = props
  const { variants } = useStore(draft, (state) => state.content)
  const written = languagesOf({ format: 1, variants })
  const missing = LANGUAGES.filter((language) => !written.includes(language))
  const here = variants[view.language]
  return (
    <>
      <SegmentedControl
        aria-label={t('editor.language')}
        value={view.language}
        onChange={(language) => onLanguage(language === 'ja' ? 'ja' : 'en')}
        data={written.map((value) => ({ value, label: t(`languages.${value}`) }))}
      />
      {may ? (
        <Menu position="bottom-end">
          <Menu.Target>
            <button type="button" className={classes.more} aria-label={t('editor.languages')}>
              …
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            {missing.map((language) => (
              <Menu.Item
                key={language}
                onClick={() => {
                  draft.write(language, here)
                  onLanguage(language)
                }}
              >
                {t('editor.addLanguage', { language: t(`languages.${language}`) })}
              </Menu.Item>
            ))}
            {written.length > 1 ? (
              <Menu.Item onClick={() => draft.write(view.language, undefined)}>
                {t('editor.removeLanguage', { language: t(`languages.${view.language}`) })}
              </Menu.Item>
            ) : null}
          </Menu.Dropdown>
        </Menu>
      ) : null}
    </>
  )
}
