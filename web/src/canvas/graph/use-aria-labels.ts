import type { AriaLabelConfig } from '@xyflow/react'
import { useMemo } from 'react'
import { useText } from '../use-text.ts'

/** What the canvas library says to those who hear it, in the language of the page. */
export function useAriaLabels(): Partial<AriaLabelConfig> {
  const t = useText()
  return useMemo(
    () => ({
      'node.a11yDescription.default': t('canvas.skip'),
      'node.a11yDescription.keyboardDisabled': t('canvas.skip'),
      'node.a11yDescription.ariaLiveMessage': () => '',
      'edge.a11yDescription.default': t('canvas.line'),
      'controls.ariaLabel': t('zoom.label'),
      'controls.zoomIn.ariaLabel': t('zoom.in'),
      'controls.zoomOut.ariaLabel': t('zoom.out'),
      'controls.fitView.ariaLabel': t('zoom.fit'),
      'minimap.ariaLabel': t('zoom.map'),
      'handle.ariaLabel': t('canvas.line'),
    }),
    [t],
  )
}
