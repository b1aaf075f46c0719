import type {
  ActionIconProps,
  ButtonProps,
  CheckboxProps,
  CloseButtonProps,
  InputProps,
  InputWrapperProps,
  MantineThemeComponents,
  PasswordInputProps,
  RadioProps,
  SegmentedControlProps,
  SwitchProps,
  TabsProps,
} from '@mantine/core'
import classes from './controls.module.css'
import { dress } from './dress.ts'

/** Buttons and fields: 32 px, 28 (`xs`) in rows, 48 (`lg`) under a thumb; a button is plain unless it says `filled`. */
export const CONTROLS: MantineThemeComponents = {
  Button: dress<ButtonProps>({
    defaultProps: { size: 'sm', variant: 'default' },
    classNames: { root: classes.button, section: classes.section },
  }),
  ActionIcon: dress<ActionIconProps>({
    defaultProps: { size: 'sm', variant: 'subtle', color: 'gray' },
    classNames: { root: classes.iconButton },
  }),
  CloseButton: dress<CloseButtonProps>({ classNames: { root: classes.close } }),
  Input: dress<InputProps>({ classNames: { wrapper: classes.field, input: classes.input } }),
  PasswordInput: dress<PasswordInputProps>({ classNames: { visibilityToggle: classes.eye } }),
  InputWrapper: dress<InputWrapperProps>({
    classNames: { label: classes.label, description: classes.hint, error: classes.error },
  }),
  Checkbox: dress<CheckboxProps>({
    defaultProps: { size: 'xs', radius: 'xs' },
    classNames: {
      body: classes.choice,
      input: classes.box,
      label: classes.choiceLabel,
      description: classes.choiceAbout,
    },
  }),
  Radio: dress<RadioProps>({
    defaultProps: { size: 'xs' },
    classNames: {
      body: classes.choice,
      radio: classes.box,
      label: classes.choiceLabel,
      description: classes.choiceAbout,
    },
  }),
  Switch: dress<SwitchProps>({
    defaultProps: { size: 'sm', withThumbIndicator: false },
    classNames: {
      body: classes.choice,
      track: classes.track,
      label: classes.choiceLabel,
      description: classes.choiceAbout,
    },
  }),
  SegmentedControl: dress<SegmentedControlProps>({
    defaultProps: { transitionDuration: 0, withItemsBorders: false },
    classNames: { root: classes.segments, label: classes.segment, indicator: classes.segmentOn },
  }),
  Tabs: dress<TabsProps>({ classNames: { list: classes.tabs, tab: classes.tab } }),
}
